import { mixHash } from '../arabic/word-hash';
import { grownWords } from './growable';
import {
  hashesOf,
  makeWordTableBuilder,
  type WordTable,
  type WordTableBuilder,
} from './word-table';

/**
 * All patterns as one automaton over words. A pattern is a sequence of words, numbered from 0.
 *
 *     «الامم» ──▶ 1 ──«المتحده»──▶ 2 ●            roots: first word → node
 *     «مجلس»  ──▶ 3 ──«الامن»────▶ 4 ● ──«القومي»──▶ 5 ●    edges: (node, word) → node
 *
 * Where Aho–Corasick follows failure links, this starts anew at the next word: a word begins a
 * pattern rarely, and no pattern is longer than MAX_PATTERN_WORDS, so the scan stays linear. What it
 * buys is that every word of a text can be tried in several readings (و+ل+…) without a product of
 * automata. Two filters of bits say in one memory access what is nearly always so: that a word begins no
 * pattern (`filter`), and that a word does not continue the one that was begun (`edgeFilter`).
 */
export interface Automaton {
  readonly words: WordTable;
  /** By word number: the node behind it, 0 when no pattern begins with it. */
  readonly roots: Uint32Array;
  /** Open-addressed: node, word, target of an edge, and nothing, side by side; node 0 where free. */
  readonly edges: Uint32Array;
  /** By node: twice (pattern number + 1), 0 when no pattern ends here; plus CONTINUES. */
  readonly nodes: Uint32Array;
  readonly patternCount: number;
  /** Bits of the hashes of first words; the number of bits is a power of two. */
  readonly filter: Uint32Array;
  /** The same of the patterns that also match without an article. */
  readonly looseFilter: Uint32Array;
  /** Bits of the edges, by node and hash of the word. */
  readonly edgeFilter: Uint32Array;
}

/** Bit of a node that some edge leaves. */
export const CONTINUES = 1;

/** Longer names are refused: a bound on the work at one word. */
export const MAX_PATTERN_WORDS = 24;

/** Whether some pattern may begin with a word of this (mixed) hash. */
export function mayBegin(filter: Uint32Array, mixed: number): boolean {
  return (filter[(mixed >>> 5) & (filter.length - 1)]! & (1 << (mixed & 31))) !== 0;
}

/** Whether an edge may lead from this node over a word of this (mixed) hash. */
export function mayContinue(edgeFilter: Uint32Array, node: number, mixed: number): boolean {
  return mayBegin(edgeFilter, edgeHash(node, mixed));
}

/** The node behind `node` and `word`, or 0. */
export function nextNode(edges: Uint32Array, node: number, word: number): number {
  const mask = (edges.length >> EDGE_BITS) - 1;
  for (let slot = edgeHash(node, word) & mask; ; slot = (slot + 1) & mask) {
    const at = slot << EDGE_BITS;
    const from = edges[at];
    if (from === 0) return 0;
    if (from === node && edges[at + 1] === word) return edges[at + 2]!;
  }
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
  finish(): Automaton;
}

export function makeAutomatonBuilder(): AutomatonBuilder {
  const words = makeWordTableBuilder();
  let roots: Uint32Array = new Uint32Array(1024);
  let edges: Uint32Array = new Uint32Array(1024 * EDGE);
  let patterns: Uint32Array = new Uint32Array(1024);
  let nodes = 1;
  let edgeCount = 0;
  let patternCount = 0;
  const looseFirsts = new Set<number>();

  const newNode = (): number => {
    patterns = grownWords(patterns, nodes + 1);
    return nodes++;
  };
  const step = (node: number, word: number): number => {
    const known = nextNode(edges, node, word);
    if (known !== 0) return known;
    if (++edgeCount * 2 * EDGE > edges.length) edges = rehashed(edges);
    const target = newNode();
    insert(edges, node, word, target);
    return target;
  };
  return {
    words,
    add(sequence, isLoose = false) {
      const first = sequence[0]!;
      roots = grownWords(roots, first + 1);
      if (isLoose) looseFirsts.add(first);
      let node = roots[first] || (roots[first] = newNode());
      for (let i = 1; i < sequence.length; i++) node = step(node, sequence[i]!);
      return (patterns[node] ||= ++patternCount) - 1;
    },
    finish() {
      const table = words.finish();
      const full = grownWords(roots, table.count + 1);
      const hashes = hashesOf(table);
      return {
        words: table,
        roots: full,
        edges,
        nodes: packNodes(patterns, edges, nodes),
        patternCount,
        filter: makeFilter(hashes, (word) => full[word] !== 0),
        looseFilter: makeFilter(hashes, (word) => looseFirsts.has(word)),
        edgeFilter: makeEdgeFilter(hashes, edges, edgeCount),
      };
    },
  };
}

/** An edge has four places, so that it lies in one line of the processor's cache. */
const EDGE_BITS = 2;
const EDGE = 1 << EDGE_BITS;

function edgeHash(node: number, word: number): number {
  return mixHash(Math.imul(node, 0x9e3779b1) ^ Math.imul(word, 0x85ebca6b));
}

function rehashed(edges: Uint32Array): Uint32Array {
  const bigger = new Uint32Array(edges.length * 2);
  for (let at = 0; at < edges.length; at += EDGE) {
    if (edges[at] !== 0) insert(bigger, edges[at]!, edges[at + 1]!, edges[at + 2]!);
  }
  return bigger;
}

function insert(edges: Uint32Array, node: number, word: number, target: number): void {
  const mask = (edges.length >> EDGE_BITS) - 1;
  let slot = edgeHash(node, word) & mask;
  while (edges[slot * EDGE] !== 0) slot = (slot + 1) & mask;
  edges.set([node, word, target], slot * EDGE);
}

function packNodes(patterns: Uint32Array, edges: Uint32Array, count: number): Uint32Array {
  const nodes = new Uint32Array(count);
  for (let node = 0; node < count; node++) nodes[node] = patterns[node]! << 1;
  for (let at = 0; at < edges.length; at += EDGE) nodes[edges[at]!]! |= CONTINUES;
  return nodes;
}

/** Sixteen bits a word: about one word in sixteen of those that begin nothing gets past it. */
function makeFilter(hashes: Uint32Array, isIn: (word: number) => boolean): Uint32Array {
  const filter = emptyFilter(hashes.length);
  for (let word = 1; word < hashes.length; word++) {
    if (isIn(word)) setBit(filter, hashes[word]!);
  }
  return filter;
}

function makeEdgeFilter(hashes: Uint32Array, edges: Uint32Array, count: number): Uint32Array {
  const filter = emptyFilter(count);
  for (let at = 0; at < edges.length; at += EDGE) {
    if (edges[at] !== 0) setBit(filter, edgeHash(edges[at]!, hashes[edges[at + 1]!]!));
  }
  return filter;
}

function emptyFilter(count: number): Uint32Array {
  let size = 32;
  while (size * 2 < count) size *= 2;
  return new Uint32Array(size);
}

function setBit(filter: Uint32Array, mixed: number): void {
  filter[(mixed >>> 5) & (filter.length - 1)]! |= 1 << (mixed & 31);
}
