import * as letters from '../arabic/letters';
import * as wordHash from '../arabic/word-hash';
import { grownUnits, grownWords } from './growable';
import { PLACES_A_STEP, runSteps, type Steps } from './steps';

/**
 * The distinct words of all patterns, numbered from 1, in an open-addressed hash table. All that is asked
 * of a word lies in one line of the processor's cache, its letters in another:
 *
 *     slots   │ number │ mixed hash │ first unit │ content │ number │ …
 *     units   0 م ص ر 0 ا ل ع ر ا ق 0 …
 */
export interface WordTable {
  readonly count: number;
  /** The number is 0 where a place is free; what the content says, is up to the automaton. */
  readonly slots: Uint32Array;
  /** Behind every word stands 0, which is no letter. */
  readonly units: Uint16Array;
}

/** What lies how far behind the place of a word. */
export const WORD_CONTENT = 3;

/** Hash of the word that lost its article to «لل». @param length units of the stem, without the article */
export function hashWithArticle(stemHash: number, length: number): number {
  return hashJoined(ARTICLE_HASH, stemHash, length);
}

/**
 * Number of the word units[start, end), or 0 when the table lacks it.
 *
 * @param mixed its mixed hash
 */
export function findWord(
  table: WordTable,
  units: Uint16Array,
  start: number,
  end: number,
  mixed: number,
): number {
  const at = findPlace(table, units, start, end, mixed, false);
  return at < 0 ? 0 : table.slots[at]!;
}

/**
 * Place of the word in the slots, or -1 when the table lacks it.
 *
 * @param mixed its mixed hash
 * @param isContracted the word is «ال» + units[start, end)
 */
export function findPlace(
  { slots, units: letters }: WordTable,
  units: Uint16Array,
  start: number,
  end: number,
  mixed: number,
  isContracted: boolean,
): number {
  const mask = (slots.length >> SLOT_BITS) - 1;
  for (let slot = mixed & mask; ; slot = (slot + 1) & mask) {
    const at = slot << SLOT_BITS;
    if (slots[at] === 0) return -1;
    if (slots[at + HASH] !== mixed) continue;
    let letter = slots[at + START]!;
    if (isContracted) {
      if (letters[letter] !== ALEF || letters[letter + 1] !== LAM) continue;
      letter += 2;
    }
    let i = start;
    while (i < end && letters[letter] === units[i]) {
      i++;
      letter++;
    }
    if (i === end && letters[letter] === 0) return at;
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
  /** @param contents by word number */
  finish(contents: Uint32Array): Steps<WordTable>;
}

export function makeWordTableBuilder(): WordTableBuilder {
  const table: Writable<WordTable> = {
    count: 0,
    slots: new Uint32Array(1024 * SLOT),
    units: new Uint16Array(4096),
  };
  let hashes: Uint32Array = new Uint32Array(513);
  let unitCount = 1;
  const grow = function* (): Steps<void> {
    const { slots } = table;
    const bigger = new Uint32Array(slots.length * 2);
    for (let at = 0; at < slots.length; at += SLOT) {
      if (slots[at] !== 0) insert(bigger, slots[at]!, slots[at + HASH]!, slots[at + START]!);
      if (at % (PLACES_A_STEP * SLOT) === 0) yield;
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
      const word = ++table.count;
      hashes = grownWords(hashes, word + 1);
      hashes[word] = hash;
      if (word * SLOT > table.slots.length * FULL) runSteps(grow());
      insert(table.slots, word, hash, unitCount);
      const behind = unitCount + end - start;
      table.units = grownUnits(table.units, behind + 1);
      table.units.set(units.subarray(start, end), unitCount);
      unitCount = behind + 1;
      return word;
    },
    hashOf: (word) => hashes[word]!,
    *makeRoom() {
      while (table.count * SLOT * 2 > table.slots.length) yield* grow();
    },
    *finish(contents) {
      const { slots } = table;
      for (let at = 0; at < slots.length; at += SLOT) {
        slots[at + WORD_CONTENT] = contents[slots[at]!]!;
        if (at % (PLACES_A_STEP * SLOT) === 0) yield;
      }
      return table;
    },
  };
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** Local, because a compiler to CommonJS may make every use of an import a call of a getter. */
const { ALEF, LAM } = letters;
const { hashJoined, hashUnit, hashUnits, mixHash } = wordHash;

const SLOT_BITS = 2;
const SLOT = 1 << SLOT_BITS;
const HASH = 1;
const START = 2;

/** Beyond it places are hard to find. It is half when there is time to make room. */
const FULL = 0.75;

const ARTICLE_HASH = hashUnit(hashUnit(0, ALEF), LAM);

function insert(slots: Uint32Array, word: number, hash: number, start: number): void {
  const mask = (slots.length >> SLOT_BITS) - 1;
  let slot = hash & mask;
  while (slots[slot << SLOT_BITS] !== 0) slot = (slot + 1) & mask;
  const at = slot << SLOT_BITS;
  slots[at] = word;
  slots[at + HASH] = hash;
  slots[at + START] = start;
}
