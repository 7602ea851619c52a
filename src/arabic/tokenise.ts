import { takeMemory } from './memory';
import { normalise, type Normalised } from './normalise';
import * as wordHash from './word-hash';

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
  /** By token: `hashUnits` of its folded units. */
  readonly hashes: Int32Array;
  readonly scripts: Uint8Array;
  /** `gaps[i]` is the strongest separator before token i; token 0 has `HARD`. */
  readonly gaps: Uint8Array;
}

/** Splits a folded text into words and numbers in one pass. */
export function tokenise(text: Normalised): Tokens {
  const { length } = text;
  // Words have four letters and more on average; a text of single letters is read again.
  return fillTokens(text, (length >> 2) + 8) ?? fillTokens(text, length)!;
}

/** How many words and numbers a text has. */
export function countWords(text: string): number {
  return tokenise(normalise(text)).count;
}

/** Local, because a compiler to CommonJS may make every use of an import a call of a getter. */
const { hashUnit } = wordHash;
const { OTHER, DIGITS } = SCRIPT;
const { SPACE } = GAP;

/** The tokens of a text, or null when it has more than `size`. */
function fillTokens(text: Normalised, size: number): Tokens | null {
  const { codes, length } = text;
  const { starts, ends, hashes, scripts, gaps } = makeRoom(size);
  const known = classes;
  let count = 0;
  let gap: number = GAP.HARD;
  let i = 0;
  while (i < length) {
    const code = codes[i]!;
    const script = known[code] || classOf(code);
    if (script >= SEPARATOR) {
      const strength = code === FULL_STOP ? gapAt(codes, i, length) : script - SEPARATOR;
      if (strength > gap) gap = strength;
      i++;
      continue;
    }
    if (count === size) return null;
    starts[count] = i++;
    let hash = hashUnit(0, code);
    for (; i < length; i++) {
      const next = codes[i]!;
      const kind = known[next] || classOf(next);
      // Latin words keep their digits (G20), Arabic ones do not.
      if (kind !== script && (script !== OTHER || kind !== DIGITS)) break;
      hash = hashUnit(hash, next);
    }
    ends[count] = i;
    hashes[count] = hash;
    scripts[count] = script;
    gaps[count++] = gap;
    gap = SPACE;
  }
  return { text, count, starts, ends, hashes, scripts, gaps };
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

const FULL_STOP = 0x2e;

/**
 * A full stop inside a word does not end a sentence («3.5»), nor does the one of an initial («U.S.
 * Congress»). Arabic writers forget the space behind a full stop, so that only short pieces are taken
 * for one name: «أ.ف.ب»، «بي.بي.سي».
 */
function gapAt(codes: Uint16Array, i: number, length: number): number {
  const before = i === 0 ? SEPARATOR : classOf(codes[i - 1]!);
  const after = i + 1 >= length ? SEPARATOR : classOf(codes[i + 1]!);
  if (before === OTHER && isSeparatorAt(codes, i - 2)) return SPACE;
  if (after >= SEPARATOR || before !== after) return GAP.HARD;
  if (after !== SCRIPT.ARABIC) return SPACE;
  const isShort = isSeparatorAt(codes, i - 2) || isSeparatorAt(codes, i - 3);
  const isShortToo = hasSeparatorIn(codes, i + 2, Math.min(i + 4, length + 1), length);
  return isShort && isShortToo ? SPACE : GAP.HARD;
}

function isSeparatorAt(codes: Uint16Array, i: number): boolean {
  return i < 0 || classOf(codes[i]!) >= SEPARATOR;
}

function hasSeparatorIn(codes: Uint16Array, from: number, to: number, length: number): boolean {
  for (let i = from; i < to; i++) if (i >= length || classOf(codes[i]!) >= SEPARATOR) return true;
  return false;
}

/** The arrays of so many tokens. */
function makeRoom(size: number) {
  const { memory, at } = takeMemory(size * 14);
  return {
    starts: new Uint32Array(memory, at, size),
    ends: new Uint32Array(memory, at + size * 4, size),
    hashes: new Int32Array(memory, at + size * 8, size),
    scripts: new Uint8Array(memory, at + size * 12, size),
    gaps: new Uint8Array(memory, at + size * 13, size),
  };
}
