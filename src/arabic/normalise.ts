import * as table from './fold-table';
import { isInvisible } from './letters';
import { takeMemory } from './memory';

/**
 * A text folded for matching, with the way back.
 *
 *     input    بِالعِراقِ ٢٠٢٥        code units 0 … n
 *     codes    ب ا ل ع ر ا ق   2 0 2 5
 *     origin   0 2 3 4 6 7 8 …           offset in the input of the character each unit came from
 */
export interface Normalised {
  /** The input, untouched. */
  readonly input: string;
  /** Folded UTF-16 code units; only the first `length` are meaningful. */
  readonly codes: Uint16Array;
  /** `origin[i]` is the UTF-16 offset in the input of folded unit i; `origin[length]` is its length. */
  readonly origin: Uint32Array;
  readonly length: number;
}

/**
 * Folds a text: NFKC, one shape per letter (أإآٱ→ا ى→ي ة→ه ؤ→و ئ→ي), no marks, tatweel, zero-width or
 * bidirectional controls, ASCII digits, lower case. Never throws; lone surrogates become U+FFFD.
 */
export function normalise(text: string): Normalised {
  const size = text.length;
  const { memory, at } = takeMemory(size * 6 + 4);
  const origin = new Uint32Array(memory, at, size + 1);
  const codes = new Uint16Array(memory, at + size * 4 + 4, size);
  const known = FOLDS;
  let length = 0;
  for (let i = 0; i < size; i++) {
    const code = text.charCodeAt(i);
    const folded = known[code] || foldOf(code);
    if (folded > EXPANDS) {
      codes[length] = folded;
      origin[length++] = i;
    } else if (folded === EXPANDS) {
      return normaliseFrom(text, i, codes, origin, length);
    }
  }
  origin[length] = size;
  return { input: text, codes, origin, length };
}

/** The folded text as a string, for keys and tests. */
export function fold(text: string): string {
  const { codes, length } = normalise(text);
  return decode(codes, 0, length);
}

/** Folded units [from, to) as a string. */
export function decode(codes: Uint16Array, from: number, to: number): string {
  let out = '';
  if (to - from <= SHORT) {
    for (let i = from; i < to; i++) out += String.fromCharCode(codes[i]!);
    return out;
  }
  for (let i = from; i < to; i += CHUNK) {
    out += String.fromCharCode(...codes.subarray(i, Math.min(to, i + CHUNK)));
  }
  return out;
}

/** A word is cheaper unit by unit; a call takes only so many arguments. */
const SHORT = 24;
const CHUNK = 8192;

/**
 * UTF-16 range of the input behind folded units [from, to): from the first letter to the last mark or
 * tatweel that belongs to the last letter, without trailing invisible controls.
 */
export function sourceRange(text: Normalised, from: number, to: number): [number, number] {
  let next = to;
  while (next < text.length && text.origin[next] === text.origin[to - 1]) next++;
  let end = text.origin[next]!;
  const start = text.origin[from]!;
  while (end > start + 1 && isInvisible(text.input.charCodeAt(end - 1))) end--;
  return [start, end];
}

/** Local, because a compiler to CommonJS may make every use of an import a call of a getter. */
const { EXPANDS, FOLDS, foldOf, expansionOf, REMOVED } = table;

/** The rest of a text that has characters which fold to several units; the first `length` are done. */
function normaliseFrom(
  text: string,
  start: number,
  firstCodes: Uint16Array,
  firstOrigin: Uint32Array,
  firstLength: number,
): Normalised {
  let [codes, origin] = grow(firstCodes, firstOrigin);
  let length = firstLength;
  for (let i = start; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const folded = FOLDS[code] || foldOf(code);
    if (folded === REMOVED) continue;
    const units = folded === EXPANDS ? unitsAt(text, i) : null;
    for (let u = 0; u < (units?.length ?? 1); u++) {
      if (length >= codes.length) [codes, origin] = grow(codes, origin);
      codes[length] = units ? units[u]! : folded;
      origin[length++] = i;
    }
    if (isPair(text, i)) i++;
  }
  origin[length] = text.length;
  return { input: text, codes, origin, length };
}

function unitsAt(text: string, i: number): readonly number[] {
  if (isPair(text, i)) return expansionOf(text.slice(i, i + 2));
  return isSurrogate(text.charCodeAt(i)) ? LONE_SURROGATE : expansionOf(text[i]!);
}

const LONE_SURROGATE = [0xfffd];

function isPair(text: string, i: number): boolean {
  const code = text.charCodeAt(i);
  return code >= 0xd800 && code <= 0xdbff && isLowSurrogate(text.charCodeAt(i + 1));
}

function isSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdfff;
}

function isLowSurrogate(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff;
}

function grow(
  codes: Uint16Array,
  origin: Uint32Array,
): [Uint16Array<ArrayBuffer>, Uint32Array<ArrayBuffer>] {
  const biggerCodes = new Uint16Array(codes.length * 2 + 32);
  const biggerOrigin = new Uint32Array(codes.length * 2 + 33);
  biggerCodes.set(codes);
  biggerOrigin.set(origin);
  return [biggerCodes, biggerOrigin];
}
