import { normalise, type Normalised } from './normalise';

/** What stands between a token and the one before it. A name may run across `SPACE` and `QUOTE`. */
export const GAP = { SPACE: 0, QUOTE: 1, SOFT: 2, HARD: 3 } as const;

/** What a token is made of. A token never mixes scripts: «لـFIFA» is two tokens, «2500جندي» too. */
export const SCRIPT = { ARABIC: 1, OTHER: 2, DIGITS: 3 } as const;

/** Tokens of a folded text as flat arrays; [starts[i], ends[i]) are folded units. */
export interface Tokens {
  readonly text: Normalised;
  readonly count: number;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  readonly scripts: Uint8Array;
  /** `gaps[i]` is the strongest separator before token i; token 0 has `HARD`. */
  readonly gaps: Uint8Array;
}

/** Splits a folded text into words and numbers in one pass. */
export function tokenise(text: Normalised): Tokens {
  const { codes, length } = text;
  const capacity = (length >> 1) + 2;
  let starts = new Uint32Array(capacity);
  let ends = new Uint32Array(capacity);
  let scripts = new Uint8Array(capacity);
  let gaps = new Uint8Array(capacity);
  let count = 0;
  let gap: number = GAP.HARD;
  let i = 0;
  while (i < length) {
    const script = classOf(codes[i]!);
    if (script >= SEPARATOR) {
      const strength = gapAt(codes, i, length, script - SEPARATOR);
      if (strength > gap) gap = strength;
      i++;
      continue;
    }
    const start = i++;
    while (i < length && continues(script, codes[i]!)) i++;
    if (count === starts.length) {
      starts = doubled(starts);
      ends = doubled(ends);
      scripts = doubledBytes(scripts);
      gaps = doubledBytes(gaps);
    }
    starts[count] = start;
    ends[count] = i;
    scripts[count] = script;
    gaps[count++] = gap;
    gap = GAP.SPACE;
  }
  return { text, count, starts, ends, scripts, gaps };
}

/** How many words and numbers a text has. */
export function countWords(text: string): number {
  return tokenise(normalise(text)).count;
}

const SEPARATOR = 16;
const classes = new Uint8Array(0x10000);
const LETTER = /\p{L}|\p{M}/u;
const DIGIT = /\p{Nd}/u;
const HARD_MARKS = new Set('\n\r\u0085\u2028\u2029.!?؟؛;…۔•●▪*'.split(''));
const QUOTE_MARKS = new Set('"«»“”„‟‹›'.split(''));
const SPACE_MARKS = new Set("_#@'’‘`´ʼ-‐‑".split(''));

function classOf(code: number): number {
  return classes[code] || (classes[code] = computeClass(code));
}

function computeClass(code: number): number {
  const character = String.fromCharCode(code);
  if (DIGIT.test(character)) return SCRIPT.DIGITS;
  if (LETTER.test(character)) {
    return code >= 0x0600 && code <= 0x08ff ? SCRIPT.ARABIC : SCRIPT.OTHER;
  }
  if (HARD_MARKS.has(character)) return SEPARATOR + GAP.HARD;
  if (QUOTE_MARKS.has(character)) return SEPARATOR + GAP.QUOTE;
  if (SPACE_MARKS.has(character) || /\s/.test(character)) return SEPARATOR + GAP.SPACE;
  return SEPARATOR + GAP.SOFT;
}

/** Latin words keep their digits (G20), Arabic ones do not. */
function continues(script: number, code: number): boolean {
  const next = classOf(code);
  return next === script || (script === SCRIPT.OTHER && next === SCRIPT.DIGITS);
}

const FULL_STOP = 0x2e;

/** «U.S.» and «3.5»: a full stop inside a word does not end a sentence. */
function gapAt(codes: Uint16Array, i: number, length: number, strength: number): number {
  if (codes[i] !== FULL_STOP || i === 0 || i + 1 >= length) return strength;
  const before = classOf(codes[i - 1]!);
  const after = classOf(codes[i + 1]!);
  const isInside = after < SEPARATOR && after !== SCRIPT.ARABIC && before === after;
  return isInside ? GAP.SPACE : strength;
}

function doubled(array: Uint32Array): Uint32Array<ArrayBuffer> {
  const bigger = new Uint32Array(array.length * 2);
  bigger.set(array);
  return bigger;
}

function doubledBytes(array: Uint8Array): Uint8Array<ArrayBuffer> {
  const bigger = new Uint8Array(array.length * 2);
  bigger.set(array);
  return bigger;
}
