/**
 * Whether any text in a parsed body, a name or a value, has a NUL character: PostgreSQL keeps no such
 * text, and what SQLite keeps must be possible there too.
 */
export function hasNul(value: unknown): boolean {
  // Not by recursion: a megabyte of brackets is deeper than the stack.
  const open = [value];
  while (open.length > 0) {
    const one = open.pop();
    if (typeof one === 'string' && one.includes('\0')) return true;
    if (typeof one !== 'object' || one === null) continue;
    for (const [name, own] of Object.entries(one)) {
      if (name.includes('\0')) return true;
      open.push(own);
    }
  }
  return false;
}
