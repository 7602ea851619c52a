import * as letters from '../arabic/letters';
import * as wordHash from '../arabic/word-hash';
import { grownUnits, grownWords } from './growable';

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

/** By word number: its mixed hash. */
export function hashesOf({ count, slots }: WordTable): Uint32Array {
  const hashes = new Uint32Array(count + 1);
  for (let at = 0; at < slots.length; at += 2) {
    if (slots[at] !== 0) hashes[slots[at]!] = slots[at + 1]!;
  }
  return hashes;
}

/** A table that words are put into. */
export interface WordTableBuilder {
  /** Number of the word, new or known. */
  add(units: Uint16Array, start: number, end: number): number;
  finish(): WordTable;
}

export function makeWordTableBuilder(): WordTableBuilder {
  let table = {
    count: 0,
    slots: new Uint32Array(2048),
    starts: new Uint32Array(513),
    units: new Uint16Array(4096),
  };
  return {
    add(units, start, end) {
      const hash = mixHash(hashUnits(units, start, end));
      const known = findWord(table, units, start, end, hash);
      if (known !== 0) return known;
      const word = table.count + 1;
      const from = table.starts[word]!;
      const to = from + (end - start);
      const starts = grownWords(table.starts, word + 2);
      const pool = grownUnits(table.units, to);
      starts[word + 1] = to;
      pool.set(units.subarray(start, end), from);
      const slots = word * 4 > table.slots.length ? rehashed(table.slots) : table.slots;
      table = { count: word, slots, starts, units: pool } as typeof table;
      insert(slots, hash, word);
      return word;
    },
    finish: () => table,
  };
}

/** Local, because a compiler to CommonJS may make every use of an import a call of a getter. */
const { ALEF, LAM } = letters;
const { hashJoined, hashUnit, hashUnits, mixHash } = wordHash;

const ARTICLE_HASH = hashUnit(hashUnit(0, ALEF), LAM);

function rehashed(slots: Uint32Array): Uint32Array {
  const bigger = new Uint32Array(slots.length * 2);
  for (let at = 0; at < slots.length; at += 2) {
    if (slots[at] !== 0) insert(bigger, slots[at + 1]!, slots[at]!);
  }
  return bigger;
}

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
