import * as letters from './letters';

/** One way to read an Arabic word: the proclitics taken off, and where the stem begins. */
export interface Reading {
  /** Folded units to skip from the start of the word. */
  readonly skip: number;
  /** A conjunction (و ف) was taken off. */
  readonly conjunction: boolean;
  /** A preposition (ب ل ك) was taken off. */
  readonly preposition: boolean;
  /** The article ال was taken off: the stem stands without it. */
  readonly article: boolean;
  /**
   * The word is written لل…: the stem lost the alef of its article, so that it must be compared as
   * «ال» + units from `skip`. The exact slice of the input is then the stem without the article.
   */
  readonly contracted: boolean;
}

/** The readings worth trying for a word, whole word first, then by letters taken off. */
export function readingsOf(codes: Uint16Array, start: number, end: number): readonly Reading[] {
  return READINGS[stateOf(codes, start, end)]!;
}

/** A reading as one number: the folded units skipped, and these bits. */
export const READ = { SKIP: 7, CONJUNCTION: 8, PREPOSITION: 16, CONTRACTED: 32, ARTICLE: 64 };

/** The same readings as numbers, for whoever reads a whole text. */
export function packedReadingsOf(codes: Uint16Array, start: number, end: number): Uint8Array {
  return PACKED[stateOf(codes, start, end)]!;
}

/** Folded words that look like a proclitic plus a name and are not: كلاوس is Klaus, not ك+لاوس. */
export function isIndivisible(word: string): boolean {
  return INDIVISIBLE.has(word);
}

/** Local, because a compiler to CommonJS may make every use of an import a call of a getter. */
const { ALEF, BEH, FEH, KAF, LAM, WAW } = letters;

/** Which proclitics a word may begin with, as bits. */
function stateOf(codes: Uint16Array, start: number, end: number): number {
  const first = codes[start];
  let at = start;
  let state = 0;
  if ((first === WAW || first === FEH) && end - at > MIN_STEM) {
    state |= CONJUNCTION;
    at++;
  }
  const letter = codes[at];
  if ((letter === BEH || letter === LAM || letter === KAF) && end - at > MIN_STEM) {
    state |= PREPOSITION;
    if (letter === LAM && end - at > MIN_STEM + 1 && codes[at + 1] === LAM) {
      state |= CONTRACTION;
    } else if (hasArticle(codes, at + 1, end)) state |= ARTICLE_AFTER_PREPOSITION;
  }
  if (hasArticle(codes, at, end)) state |= ARTICLE;
  return state;
}

const MIN_STEM = 2;
const CONJUNCTION = 1;
const PREPOSITION = 2;
const CONTRACTION = 4;
const ARTICLE_AFTER_PREPOSITION = 8;
const ARTICLE = 16;

const INDIVISIBLE = new Set([
  'كلاوس',
  'بالي',
  'والي',
  'بالكان',
  'للحج',
  'فارنا',
  'بالتيمور',
  'والتر',
  'فالنسيا',
]);

function hasArticle(codes: Uint16Array, at: number, end: number): boolean {
  return end - at > MIN_STEM + 1 && codes[at] === ALEF && codes[at + 1] === LAM;
}

const READINGS: readonly (readonly Reading[])[] = Array.from({ length: 32 }, (_, state) =>
  listReadings(state),
);

const PACKED: readonly Uint8Array[] = READINGS.map((readings) => Uint8Array.from(readings, packed));

function packed({ skip, conjunction, preposition, contracted, article }: Reading): number {
  return (
    skip |
    (conjunction ? READ.CONJUNCTION : 0) |
    (preposition ? READ.PREPOSITION : 0) |
    (contracted ? READ.CONTRACTED : 0) |
    (article ? READ.ARTICLE : 0)
  );
}

function listReadings(state: number): Reading[] {
  const has = (flag: number): boolean => (state & flag) !== 0;
  const list: Reading[] = [reading(0)];
  const offset = has(CONJUNCTION) ? 1 : 0;
  if (has(CONJUNCTION)) list.push(reading(1, { conjunction: true }));
  const conjunction = has(CONJUNCTION);
  if (has(PREPOSITION)) {
    list.push(reading(offset + 1, { conjunction, preposition: true }));
    if (has(CONTRACTION)) {
      list.push(reading(offset + 2, { conjunction, preposition: true, contracted: true }));
      list.push(reading(offset + 2, { conjunction, preposition: true, article: true }));
    }
    if (has(ARTICLE_AFTER_PREPOSITION)) {
      list.push(reading(offset + 3, { conjunction, preposition: true, article: true }));
    }
  }
  if (has(ARTICLE)) list.push(reading(offset + 2, { conjunction, article: true }));
  return list;
}

function reading(skip: number, parts: Partial<Reading> = {}): Reading {
  return {
    skip,
    conjunction: false,
    preposition: false,
    article: false,
    contracted: false,
    ...parts,
  };
}
