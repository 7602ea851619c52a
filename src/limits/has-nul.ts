/**
 * Whether any text in a parsed body, a name or a value, has a NUL character: PostgreSQL keeps no such
 * text, and what SQLite keeps must be possible there too.
 */
export function hasNul(value: unknown): boolean {
  if (typeof value === 'string') return value.includes('\0');
  if (Array.isArray(value)) return value.some(hasNul);
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).some(([name, own]) => name.includes('\0') || hasNul(own));
}
