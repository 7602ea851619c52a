import { grownWords } from './growable';
import { makeWordTableBuilder, mixHash, type WordTable, type WordTableBuilder } from './word-table';

/**
 * All patterns as one automaton over words. A pattern is a sequence of words, numbered from 0.
 *
 *     «الامم» ──▶ 1 ──«المتحده»──▶ 2 ●            roots: first word → node
 *     «مجلس»  ──▶ 3 ──«الامن»────▶ 4 ● ──«القومي»──▶ 5 ●    edges: (node, word) → node
 *
 * Where Aho–Corasick follows failure links, this starts anew at the next word: a word begins a
 * pattern rarely, and no pattern is longer than MAX_PATTERN_WORDS, so the scan stays linear. What it
 * buys is that every word of a text can be tried in several readings (و+ل+…) without a product of
 * automata. `filter` says in one memory access that a word begins no pattern at all.
 */
export interface Automaton {
  readonly words: WordTable;
  /** By word number: the node behind it, 0 when no pattern begins with it. */
  readonly roots: Uint32Array;
  /** Open-addressed: node, word and target of an edge side by side; node 0 where free. */
  readonly edges: Uint32Array;
  /** By node: pattern number + 1, 0 when no pattern ends here. */
  readonly patterns: Uint32Array;
  /** By node: 1 when some edge leaves it. */
  readonly continues: Uint8Array;
  readonly patternCount: number;
  /** Bits of the hashes of first words and other known ones; the number of bits is a power of two. */
  readonly filter: Uint32Array;
}

/** Longer names are refused: a bound on the work at one word. */
export const MAX_PATTERN_WORDS = 24;

/** Whether some pattern may begin with a word of this (mixed) hash. */
export function mayBegin(filter: Uint32Array, mixed: number): boolean {
  return (filter[(mixed >>> 5) & (filter.length - 1)]! & (1 << (mixed & 31))) !== 0;
}

/** The node behind `node` and `word`, or 0. */
export function nextNode(edges: Uint32Array, node: number, word: number): number {
  const mask = edges.length / EDGE - 1;
  for (let slot = edgeHash(node, word) & mask; ; slot = (slot + 1) & mask) {
    const at = slot * EDGE;
    const from = edges[at];
    if (from === 0) return 0;
    if (from === node && edges[at + 1] === word) return edges[at + 2]!;
  }
}

export interface AutomatonBuilder {
  readonly words: WordTableBuilder;
  /** Number of the pattern, new or known. @param words at least one, at most MAX_PATTERN_WORDS */
  add(words: readonly number[]): number;
  /** @param known by word number: not 0 for a word that the filter has to let through anyway */
  finish(known?: Uint32Array): Automaton;
}

export function makeAutomatonBuilder(): AutomatonBuilder {
  const words = makeWordTableBuilder();
  let roots: Uint32Array = new Uint32Array(1024);
  let edges: Uint32Array = new Uint32Array(1024 * EDGE);
  let patterns: Uint32Array = new Uint32Array(1024);
  let nodes = 1;
  let edgeCount = 0;
  let patternCount = 0;

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
    add(sequence) {
      const first = sequence[0]!;
      roots = grownWords(roots, first + 1);
      let node = roots[first] || (roots[first] = newNode());
      for (let i = 1; i < sequence.length; i++) node = step(node, sequence[i]!);
      return (patterns[node] ||= ++patternCount) - 1;
    },
    finish(known) {
      const table = words.finish();
      const full = grownWords(roots, table.count + 1);
      return {
        words: table,
        roots: full,
        edges,
        patterns,
        continues: findContinuing(edges, nodes),
        patternCount,
        filter: makeFilter(table, full, known),
      };
    },
  };
}

const EDGE = 3;

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
  const mask = edges.length / EDGE - 1;
  let slot = edgeHash(node, word) & mask;
  while (edges[slot * EDGE] !== 0) slot = (slot + 1) & mask;
  edges.set([node, word, target], slot * EDGE);
}

function findContinuing(edges: Uint32Array, nodes: number): Uint8Array {
  const continues = new Uint8Array(nodes);
  for (let at = 0; at < edges.length; at += EDGE) continues[edges[at]!] = 1;
  return continues;
}

/** Sixteen bits a word: about one word in sixteen of those that begin nothing gets past it. */
function makeFilter(table: WordTable, roots: Uint32Array, known?: Uint32Array): Uint32Array {
  let size = 32;
  while (size * 2 < table.count) size *= 2;
  const filter = new Uint32Array(size);
  for (let word = 1; word <= table.count; word++) {
    if (roots[word] === 0 && !known?.[word]) continue;
    const mixed = mixHash(table.hashes[word]!);
    filter[(mixed >>> 5) & (size - 1)]! |= 1 << (mixed & 31);
  }
  return filter;
}
