/**
 * A text that two queries share when, and only when, they ask for the same.
 *
 * @returns null for a query that holds more than plain data (a subquery, for one): it can't be
 *   compared, and so it isn't put together with another
 */
export function plainKey(value: unknown): string | null {
  if (value === null || typeof value !== 'object') return keyOfScalar(value);
  if (value instanceof Date) return `Date(${value.getTime()})`;
  if (Array.isArray(value)) {
    const items = value.map(plainKey);
    return items.includes(null) ? null : `[${items.join()}]`;
  }
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) return null;
  // A symbol of ours is an operator of somebody else's: nothing that a text could hold.
  if (Object.getOwnPropertySymbols(value).length > 0) return null;
  const parts: string[] = [];
  for (const [name, item] of Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (item === undefined) continue;
    const key = plainKey(item);
    if (key === null) return null;
    parts.push(`${JSON.stringify(name)}:${key}`);
  }
  return `{${parts.join()}}`;
}

function keyOfScalar(value: unknown): string | null {
  if (value === undefined) return 'undefined';
  if (typeof value === 'bigint') return `${value}n`;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return value === null || typeof value === 'string' ? JSON.stringify(value) : null;
}
