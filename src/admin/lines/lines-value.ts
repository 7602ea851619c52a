/**
 * Text of a `global::lines` value, one item a line.
 *
 * @param value what the form holds: a list, null, or what an older version or the API left there
 */
export function linesToText(value: unknown): string {
  if (typeof value === 'string') return parseList(value)?.join('\n') ?? value;
  return Array.isArray(value) ? value.filter(isText).join('\n') : '';
}

/** The items of a text, trimmed, empty lines and repetitions left out; null when there is none. */
export function textToLines(text: string): string[] | null {
  const items = text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return items.length > 0 ? [...new Set(items)] : null;
}

function parseList(value: string): string[] | null {
  try {
    const parsed: unknown = JSON.parse(value);
    return Array.isArray(parsed) ? parsed.filter(isText) : null;
  } catch {
    return null; // Plain text: shown as it is.
  }
}

function isText(item: unknown): item is string {
  return typeof item === 'string';
}
