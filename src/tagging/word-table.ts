import * as letters from '../arabic/letters';
import * as wordHash from '../arabic/word-hash';
import { grownUnits, grownWords } from './growable';
import { PLACES_A_STEP, runSteps, type Steps } from './steps';

/** The distinct words of all patterns, numbered from 1, in an open-addressed hash table of flat arrays. */
export interface WordTable {
  readonly count: number;
  /** Number of a word (0 where free) and its mixed hash side by side; half of it is a power of two. */
  readonly slots: Uint32Array;
  /** By word number: where its units begin; they end where the next word's begin. */
  readonly starts: Uint32Array;
  readonly units: Uint16Array;
}

/** Hash of the word that lost its article to «لل». @param length units of the stem, without the article */
export function hashWithArticle(stemHash: number, length: number): number {
  return hashJoined(ARTICLE_HASH, stemHash, length);
}

/**
 * Number of the word units[start, end), or 0 when the table lacks it.
 *
 * @param mixed its mixed hash
 * @param contracted the word is «ال» + units[start, end)
 */
export function findWord(
  table: WordTable,
  units: Uint16Array,
  start: number,
  end: number,
  mixed: number,
  contracted = false,
): number {
  const { slots } = table;
  const mask = (slots.length >> 1) - 1;
  for (let slot = mixed & mask; ; slot = (slot + 1) & mask) {
    const word = slots[slot << 1]!;
    if (word === 0) return 0;
    if (
      slots[(slot << 1) + 1] === mixed &&
      (contracted
        ? isArticlePlus(table, word, units, start, end)
        : isSame(table, word, 0, units, start, end))
    ) {
      return word;
    }
  }
}

/** A table that words are put into. */
export interface WordTableBuilder {
  readonly count: number;
  /** Number of the word, new or known. */
  add(units: Uint16Array, start: number, end: number): number;
  /** Mixed hash of the word of this number. */
  hashOf(word: number): number;
  /** Makes room for some thousand words, so that `add` need not. */
  makeRoom(): Steps<void>;
  finish(): WordTable;
}

export function makeWordTableBuilder(): WordTableBuilder {
  const table: Writable<WordTable> = {
    count: 0,
    slots: new Uint32Array(2048),
    starts: new Uint32Array(513),
    units: new Uint16Array(4096),
  };
  let hashes: Uint32Array = new Uint32Array(513);
  const grow = function* (): Steps<void> {
    const { slots } = table;
    const bigger = new Uint32Array(slots.length * 2);
    for (let at = 0; at < slots.length; at += 2) {
      if (slots[at] !== 0) insert(bigger, slots[at + 1]!, slots[at]!);
      if (at % (PLACES_A_STEP * 2) === 0) yield;
    }
    table.slots = bigger;
  };
  return {
    get count() {
      return table.count;
    },
    add(units, start, end) {
      const hash = mixHash(hashUnits(units, start, end));
      const known = findWord(table, units, start, end, hash);
      if (known !== 0) return known;
      const word = table.count + 1;
      const from = table.starts[word]!;
      const to = from + (end - start);
      table.starts = grownWords(table.starts, word + 2);
      table.starts[word + 1] = to;
      table.units = grownUnits(table.units, to);
      table.units.set(units.subarray(start, end), from);
      hashes = grownWords(hashes, word + 1);
      hashes[word] = hash;
      if (word * 2 > table.slots.length * FULL) runSteps(grow());
      insert(table.slots, hash, word);
      return (table.count = word);
    },
    hashOf: (word) => hashes[word]!,
    *makeRoom() {
      while (table.count * 4 > table.slots.length) yield* grow();
    },
    finish: () => table,
  };
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** Local, because a compiler to CommonJS may make every use of an import a call of a getter. */
const { ALEF, LAM } = letters;
const { hashJoined, hashUnit, hashUnits, mixHash } = wordHash;

/** Beyond it places are hard to find. It is half when there is time to make room. */
const FULL = 0.75;

const ARTICLE_HASH = hashUnit(hashUnit(0, ALEF), LAM);

function insert(slots: Uint32Array, hash: number, word: number): void {
  const mask = (slots.length >> 1) - 1;
  let slot = hash & mask;
  while (slots[slot << 1] !== 0) slot = (slot + 1) & mask;
  slots[slot << 1] = word;
  slots[(slot << 1) + 1] = hash;
}

function isSame(
  table: WordTable,
  word: number,
  skipped: number,
  units: Uint16Array,
  start: number,
  end: number,
): boolean {
  let at = table.starts[word]! + skipped;
  if (table.starts[word + 1]! - at !== end - start) return false;
  for (let i = start; i < end; i++) if (table.units[at++] !== units[i]) return false;
  return true;
}

function isArticlePlus(
  table: WordTable,
  word: number,
  units: Uint16Array,
  start: number,
  end: number,
): boolean {
  const at = table.starts[word]!;
  if (table.units[at] !== ALEF || table.units[at + 1] !== LAM) return false;
  return isSame(table, word, 2, units, start, end);
}
