import * as wordHash from '../arabic/word-hash';
import { addTo, type BitFilter, makeBitFilter } from './bit-filter';
import {
  CONTENT,
  EDGE,
  type EdgeTable,
  findEdge,
  makeEdgeTableBuilder,
  TARGET,
} from './edge-table';
import { grownWords } from './growable';
import { PLACES_A_STEP, type Steps } from './steps';
import { makeWordTableBuilder, type WordTable, type WordTableBuilder } from './word-table';

/**
 * All patterns as one automaton over words. A pattern is a sequence of words, numbered from 0.
 *
 *     «الامم» ──«المتحده»──▶ 1 ●                       a node behind one word is that word
 *     «مجلس»  ──«الامن»────▶ 2 ● ──«القومي»──▶ 3 ●     edges: (node, word) → node
 *     «مصر» ●
 *
 * Where Aho–Corasick follows failure links, this starts anew at the next word: a word begins a
 * pattern rarely, and no pattern is longer than MAX_PATTERN_WORDS, so the scan stays linear. What it
 * buys is that every word of a text can be tried in several readings (و+ل+…) without a product of
 * automata.
 *
 * With a million patterns the tables lie far from the processor, and many words begin some pattern. So
 * filters of a few bits a pattern are asked first, by hashes alone, and the tables are touched only
 * where there is nearly always something to find:
 *
 *     word ──▶ firsts ──▶ pairs (with the next word) or alone ──▶ words ──▶ edges
 *              does it    may they begin a pattern,               the      the walk
 *              begin one? may it be one?                          word
 */
export interface Automaton {
  /** The content of a word: what the node behind it holds, 0 when no pattern begins with it. */
  readonly words: WordTable;
  readonly edges: EdgeTable;
  readonly patternCount: number;
  /** Hashes of the words that patterns begin with. */
  readonly firsts: BitFilter;
  /** Hashes of the words that are patterns. */
  readonly alone: BitFilter;
  /** `pairHash` of the words that patterns begin with. */
  readonly pairs: BitFilter;
  /** Hashes of the first words of patterns that also match without an article. */
  readonly loose: BitFilter;
}

/**
 * What a node holds, as one number: which pattern ends there, and a filter of eight bits for the words
 * that go on from there. Most nodes have one such word, so seven of eight others are seen not to be it
 * without looking for an edge.
 *
 *     │ number of the pattern + 1, or 0 │ filter of words │
 *      31                              8 7               0
 */
export const PATTERN = 8;

/** The bit for a word in what a node holds. @param mixed its mixed hash */
export function goesOn(mixed: number): number {
  return 1 << (mixed >>> 29);
}

/** Longer names are refused: a bound on the work at one word. */
export const MAX_PATTERN_WORDS = 24;

/** Hash of two words in this order, by their mixed hashes. */
export function pairHash(first: number, second: number): number {
  return mixHash(Math.imul(first, 0x9e3779b1) ^ second);
}

export interface AutomatonBuilder {
  readonly words: WordTableBuilder;
  /**
   * Number of the pattern, new or known.
   *
   * @param words at least one, at most MAX_PATTERN_WORDS
   * @param isLoose it also matches a word whose article had to be taken off
   */
  add(words: readonly number[], isLoose?: boolean): number;
  /** Makes room for some thousand words more, so that `add` seldom takes long. */
  makeRoom(): Steps<void>;
  finish(): Steps<Automaton>;
}

export function makeAutomatonBuilder(): AutomatonBuilder {
  const words = makeWordTableBuilder();
  const table = makeEdgeTableBuilder();
  let roots: Uint32Array = new Uint32Array(1024);
  const looseFirsts = new Set<number>();
  const counts = { nodes: 0, patterns: 0, firsts: 0, alone: 0, pairs: 0 };

  /** Follows the edge, or makes it. @returns its place */
  const step = (node: number, word: number): number => {
    const known = findEdge(table.edges, node, word);
    if (known >= 0) return known;
    if (node < FIRST_INNER) counts.pairs++;
    return table.add(node, word, FIRST_INNER + counts.nodes++);
  };
  return {
    words,
    add(sequence, isLoose = false) {
      const first = sequence[0]!;
      roots = grownWords(roots, first + 1);
      if (roots[first] === 0) counts.firsts++;
      if (isLoose) looseFirsts.add(first);
      let node = first;
      let holder = roots;
      let at = first;
      for (let i = 1; i < sequence.length; i++) {
        holder[at]! |= goesOn(words.hashOf(sequence[i]!));
        const edge = step(node, sequence[i]!);
        holder = table.edges;
        node = holder[edge + TARGET]!;
        at = edge + CONTENT;
      }
      if (holder[at]! >>> PATTERN === 0) {
        if (++counts.patterns > MAX_PATTERNS) throw new Error(TOO_MANY);
        holder[at]! |= counts.patterns << PATTERN;
        if (sequence.length === 1) counts.alone++;
      }
      return (holder[at]! >>> PATTERN) - 1;
    },
    *makeRoom() {
      yield* words.makeRoom();
      yield* table.makeRoom();
    },
    *finish() {
      roots = grownWords(roots, words.count + 1);
      const { edges } = table;
      const firsts = makeBitFilter(counts.firsts, 16);
      const alone = makeBitFilter(counts.alone, 16);
      // By far the largest: here a stranger now and then costs less than a place in the cache.
      const pairs = makeBitFilter(counts.pairs, 8);
      const loose = makeBitFilter(looseFirsts.size, 16);
      for (const word of looseFirsts) addTo(loose, words.hashOf(word));
      for (let word = 1; word <= words.count; word++) {
        if (roots[word] !== 0) addTo(firsts, words.hashOf(word));
        if (roots[word]! >>> PATTERN !== 0) addTo(alone, words.hashOf(word));
        if (word % PLACES_A_STEP === 0) yield;
      }
      yield* addPairs(pairs, edges, words);
      const patternCount = counts.patterns;
      const finished = yield* words.finish(roots);
      return { words: finished, edges, patternCount, firsts, alone, pairs, loose };
    },
  };
}

/** Local, because a compiler to CommonJS may make every use of an import a call of a getter. */
const { mixHash } = wordHash;

const MAX_PATTERNS = 2 ** (32 - PATTERN) - 1;
const TOO_MANY = `أسماء المعجم أكثر من ${MAX_PATTERNS} • the gazetteer has more than ${MAX_PATTERNS} names`;

/** Nodes behind one word have its number, the others follow from here. */
const FIRST_INNER = 2 ** 30;

function* addPairs(filter: BitFilter, edges: EdgeTable, words: WordTableBuilder) {
  for (let at = 0; at < edges.length; at += EDGE) {
    const from = edges[at]!;
    if (from !== 0 && from < FIRST_INNER) {
      addTo(filter, pairHash(words.hashOf(from), words.hashOf(edges[at + 1]!)));
    }
    if (at % (PLACES_A_STEP * EDGE) === 0) yield;
  }
}
