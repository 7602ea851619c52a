import * as letters from '../arabic/letters';
import { grownUnits, grownWords } from './growable';

/**
 * The distinct words of all patterns, numbered from 1, in an open-addressed hash table of flat arrays.
 *
 * A word is hashed from its last unit to its first, so that one pass over a token gives the hash of
 * the token and of every stem that is left when proclitics are taken off its start:
 *
 *     و ل ا ع ر ا ق      ──────────────── hash runs this way ◀
 *     │ │ └ skip 2: stem
 *     │ └── skip 1
 *     └──── skip 0
 */
export interface WordTable {
  readonly count: number;
  /** Word numbers, 0 where free; the length is a power of two. */
  readonly slots: Uint32Array;
  /** By word number: its hash, and where its units begin (they end where the next word's begin). */
  readonly hashes: Uint32Array;
  readonly starts: Uint32Array;
  readonly units: Uint16Array;
}

/** Local, because a compiler to CommonJS may make every use of an import a call of a getter. */
const { ALEF, LAM } = letters;

export const HASH_SEED = 0x811c9dc5;

/** Extends a backward hash by the unit that stands before what was hashed. */
export function hashUnit(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}

/** Hash of the word whose stem has this backward hash and lost its article to «لل». */
export function hashWithArticle(stemHash: number): number {
  return hashUnit(hashUnit(stemHash, LAM), ALEF);
}

/** Spreads a backward hash over all bits. */
export function mixHash(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 16), 0x7feb352d);
  return (mixed ^ (mixed >>> 15)) >>> 0;
}

export function hashWord(units: Uint16Array, start: number, end: number): number {
  let hash = HASH_SEED;
  for (let i = end - 1; i >= start; i--) hash = hashUnit(hash, units[i]!);
  return hash;
}

/**
 * Number of the word units[start, end), or 0 when the table lacks it.
 *
 * @param hash its backward hash
 * @param contracted the word is «ال» + units[start, end)
 */
export function findWord(
  table: WordTable,
  units: Uint16Array,
  start: number,
  end: number,
  hash: number,
  contracted = false,
): number {
  const mask = table.slots.length - 1;
  for (let slot = mixHash(hash) & mask; ; slot = (slot + 1) & mask) {
    const word = table.slots[slot]!;
    if (word === 0) return 0;
    if (
      table.hashes[word] === hash >>> 0 &&
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
  /** Number of the word, new or known. */
  add(units: Uint16Array, start: number, end: number): number;
  finish(): WordTable;
}

export function makeWordTableBuilder(): WordTableBuilder {
  let table = {
    count: 0,
    slots: new Uint32Array(1024),
    hashes: new Uint32Array(512),
    starts: new Uint32Array(513),
    units: new Uint16Array(4096),
  };
  return {
    add(units, start, end) {
      const hash = hashWord(units, start, end);
      const known = findWord(table, units, start, end, hash);
      if (known !== 0) return known;
      const word = table.count + 1;
      const from = table.starts[word]!;
      const to = from + (end - start);
      const hashes = grownWords(table.hashes, word + 1);
      const starts = grownWords(table.starts, word + 2);
      const pool = grownUnits(table.units, to);
      hashes[word] = hash;
      starts[word + 1] = to;
      pool.set(units.subarray(start, end), from);
      const isFull = word * 2 > table.slots.length;
      const slots = isFull ? rehashed(hashes, table.count, table.slots.length * 2) : table.slots;
      table = { count: word, slots, hashes, starts, units: pool } as typeof table;
      insert(slots, hash, word);
      return word;
    },
    finish: () => table,
  };
}

function rehashed(hashes: Uint32Array, count: number, size: number): Uint32Array {
  const slots = new Uint32Array(size);
  for (let word = 1; word <= count; word++) insert(slots, hashes[word]!, word);
  return slots;
}

function insert(slots: Uint32Array, hash: number, word: number): void {
  const mask = slots.length - 1;
  let slot = mixHash(hash) & mask;
  while (slots[slot] !== 0) slot = (slot + 1) & mask;
  slots[slot] = word;
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
