import * as wordHash from '../arabic/word-hash';
import { PLACES_A_STEP, runSteps, type Steps } from './steps';

/**
 * The edges of an automaton, open-addressed: the node an edge leaves and the word it reads, the node it
 * leads to and what that node holds, side by side in one line of the processor's cache.
 *
 *     │ from │ word │ target │ content │ from │ …
 *
 * `from` is 0 where a place is free.
 */
export type EdgeTable = Uint32Array;

/** Places of an edge. */
export const EDGE = 4;

/** What lies how far behind the place of an edge. */
export const TARGET = 2;
export const CONTENT = 3;

/** The place of the edge, or -1. */
export function findEdge(edges: EdgeTable, from: number, word: number): number {
  const mask = (edges.length >> EDGE_BITS) - 1;
  for (let slot = hashOf(from, word) & mask; ; slot = (slot + 1) & mask) {
    const at = slot << EDGE_BITS;
    const known = edges[at];
    if (known === from && edges[at + 1] === word) return at;
    if (known === 0) return -1;
  }
}

/** A table that edges are put into. */
export interface EdgeTableBuilder {
  /** The table; a new one when it had to grow. */
  readonly edges: EdgeTable;
  readonly count: number;
  /** Puts in an edge that the table lacks. @returns its place until the next one is put in */
  add(from: number, word: number, target: number): number;
  /** Makes room for some thousand edges, so that `add` need not. */
  makeRoom(): Steps<void>;
}

export function makeEdgeTableBuilder(): EdgeTableBuilder {
  let edges: EdgeTable = new Uint32Array(FIRST_SIZE);
  let count = 0;
  const grow = function* (): Steps<void> {
    const bigger = new Uint32Array(edges.length * 2);
    for (let at = 0; at < edges.length; at += EDGE) {
      if (edges[at] !== 0) copyEdge(edges, at, bigger);
      if (at % (PLACES_A_STEP * EDGE) === 0) yield;
    }
    edges = bigger;
  };
  return {
    get edges() {
      return edges;
    },
    get count() {
      return count;
    },
    add(from, word, target) {
      if (++count * EDGE > edges.length * FULL) runSteps(grow());
      const at = freePlace(edges, from, word);
      edges[at] = from;
      edges[at + 1] = word;
      edges[at + TARGET] = target;
      return at;
    },
    *makeRoom() {
      while (count * EDGE * 2 > edges.length) yield* grow();
    },
  };
}

/** Local, because a compiler to CommonJS may make every use of an import a call of a getter. */
const { mixHash } = wordHash;

const EDGE_BITS = 2;
const FIRST_SIZE = 1024 * EDGE;
/** Beyond it places are hard to find. It is half when there is time to make room. */
const FULL = 0.75;

function hashOf(from: number, word: number): number {
  return mixHash(Math.imul(from, 0x9e3779b1) ^ Math.imul(word, 0x85ebca6b));
}

function freePlace(edges: EdgeTable, from: number, word: number): number {
  const mask = (edges.length >> EDGE_BITS) - 1;
  let slot = hashOf(from, word) & mask;
  while (edges[slot << EDGE_BITS] !== 0) slot = (slot + 1) & mask;
  return slot << EDGE_BITS;
}

function copyEdge(from: EdgeTable, place: number, to: EdgeTable): void {
  const at = freePlace(to, from[place]!, from[place + 1]!);
  for (let i = 0; i < EDGE; i++) to[at + i] = from[place + i]!;
}
