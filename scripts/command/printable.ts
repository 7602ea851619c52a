/** Control characters, and those that turn the direction of what follows on a terminal. */
const DANGEROUS = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu;

/**
 * Text of others on one line of a terminal: what a receiver answers must not move the cursor, clear
 * the screen or turn the rest of the line around.
 *
 * @param longest characters; more are cut off
 */
export function printable(text: string, longest = 200): string {
  const line = text.replace(/\s+/gu, ' ').replace(DANGEROUS, '\ufffd').trim();
  return line.length > longest ? `${line.slice(0, longest)}…` : line;
}
