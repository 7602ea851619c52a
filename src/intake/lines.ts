import { isInvisible } from '../arabic/letters';

/** A line of the input that has something on it. */
export interface Line {
  /** Without spaces and invisible characters at its ends, otherwise as it was. */
  readonly text: string;
  /** A blank line stands before it. */
  readonly isAfterBlank: boolean;
  /** «[24/11, 10:32] name:», which a messenger puts before every message that is copied. */
  readonly isStamp: boolean;
}

/** The lines of a pasted text, whatever system ended them; blank ones are left out. */
export function readLines(text: string): Line[] {
  const lines: Line[] = [];
  let isAfterBlank = false;
  for (const raw of text.split(LINE_END)) {
    const trimmed = trimJunk(raw);
    if (trimmed === '') {
      isAfterBlank = true;
      continue;
    }
    const stamp = readStamp(trimmed);
    if (stamp !== '') lines.push({ text: trimJunk(stamp), isAfterBlank, isStamp: true });
    const rest = trimJunk(trimmed.slice(stamp.length));
    if (rest !== '') lines.push({ text: rest, isAfterBlank, isStamp: false });
    isAfterBlank = false;
  }
  return lines;
}

/** Without spaces, control characters and zero-width or bidirectional controls at both ends. */
export function trimJunk(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isJunk(text.charCodeAt(start))) start++;
  while (end > start && isJunk(text.charCodeAt(end - 1))) end--;
  return text.slice(start, end);
}

const LINE_END = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/;
const SPACE = /\s/;

function isJunk(code: number): boolean {
  return code < 0x20 || isInvisible(code) || SPACE.test(String.fromCharCode(code));
}

const TIME = '[\\d٠-٩۰-۹]{1,2}:[\\d٠-٩۰-۹]{2}';
const DATE = '[\\d٠-٩۰-۹]{1,4}[‏/.-]{1,2}[\\d٠-٩۰-۹]{1,2}[‏/.-]{1,2}[\\d٠-٩۰-۹]{1,4}';
const STAMPS = [
  new RegExp(`^\\[[^\\]]{0,30}${TIME}[^\\]]{0,30}\\] ?[^:]{1,60}:(?=\\s|$)`, 'u'),
  new RegExp(`^${DATE}[,،]? ${TIME}[^-–]{0,12} [-–] [^:]{1,60}:(?=\\s|$)`, 'u'),
];

/** Who sent a message when is nobody's business once it is a story: it must not stay in the text. */
function readStamp(text: string): string {
  for (const pattern of STAMPS) {
    const match = pattern.exec(text);
    if (match) return match[0];
  }
  return '';
}
