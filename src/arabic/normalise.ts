import { EXPANDS, expansionOf, foldOf, REMOVED } from './fold-table';
import { isInvisible } from './letters';

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
  let codes = new Uint16Array(text.length + 16);
  let origin = new Uint32Array(text.length + 17);
  let length = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const folded = foldOf(code);
    if (folded === REMOVED) continue;
    const isPair = code >= 0xd800 && code <= 0xdbff && isLowSurrogate(text.charCodeAt(i + 1));
    if (folded !== EXPANDS && !isPair) {
      if (length >= codes.length) [codes, origin] = grow(codes, origin);
      codes[length] = folded;
      origin[length++] = i;
      continue;
    }
    for (const unit of expansionOf(isPair ? text.slice(i, i + 2) : text[i]!)) {
      if (length >= codes.length) [codes, origin] = grow(codes, origin);
      codes[length] = unit;
      origin[length++] = i;
    }
    if (isPair) i++;
  }
  origin[length] = text.length;
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
  for (let i = from; i < to; i += 8192) {
    out += String.fromCharCode(...codes.subarray(i, Math.min(to, i + 8192)));
  }
  return out;
}

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

function isLowSurrogate(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff;
}

function grow(
  codes: Uint16Array,
  origin: Uint32Array,
): [Uint16Array<ArrayBuffer>, Uint32Array<ArrayBuffer>] {
  const biggerCodes = new Uint16Array(codes.length * 2);
  const biggerOrigin = new Uint32Array(codes.length * 2 + 1);
  biggerCodes.set(codes);
  biggerOrigin.set(origin);
  return [biggerCodes, biggerOrigin];
}
