import * as clitics from '../arabic/clitics';
import { takeMemory } from '../arabic/memory';
import * as tokenisation from '../arabic/tokenise';
import type { Tokens } from '../arabic/tokenise';
import * as wordHash from '../arabic/word-hash';
import * as automata from './automaton';
import type { Automaton } from './automaton';
import * as filters from './bit-filter';
import * as edgeTable from './edge-table';
import * as table from './word-table';

/**
 * Every place where a pattern stands, in order of the first word; of one first word the short come
 * before the long. Flat, because a long text has hundreds of thousands.
 */
export interface Hits {
  count: number;
  /** First token, and the token after the last. */
  firsts: Uint32Array;
  lasts: Uint32Array;
  patterns: Uint32Array;
  /** How the first token was read: see READ. */
  readings: Uint32Array;
  /** By token, and one more: number of the first hit that begins there or later. */
  readonly from: Uint32Array;
  /** By token: number of the word as it stands, + 1; 0 where nobody has asked `wordNumberAt` yet. */
  readonly words: Uint32Array;
}

export const { READ } = clitics;

/**
 * Finds all patterns at all words, proclitics taken off the first word where that helps.
 *
 * @param isLoose by pattern: whether it also matches a word whose article had to be taken off
 */
export function findHits(tokens: Tokens, automaton: Automaton, isLoose: Uint8Array): Hits {
  const { starts, ends, hashes, scripts, gaps, count } = tokens;
  const { codes } = tokens.text;
  const { words, firsts, alone, pairs, loose } = automaton;
  const { slots } = words;
  const hits = makeHits(count);
  const { from, words: wordNumbers } = hits;
  let nextMixed = count > 0 ? mixHash(hashes[0]!) : 0;
  for (let token = 0; token < count; token++) {
    from[token] = hits.count;
    const start = starts[token]!;
    const end = ends[token]!;
    const itself = nextMixed;
    const next = token + 1;
    if (next < count) nextMixed = mixHash(hashes[next]!);
    const isJoined = next < count && gaps[next]! <= QUOTE;
    const readings = scripts[token] === ARABIC ? packedReadingsOf(codes, start, end) : AS_IT_STANDS;
    for (let r = 0; r < readings.length; r++) {
      const how = readings[r]!;
      const stem = start + (how & SKIP);
      const mixed =
        how === 0 ? itself : mixHash(hashOfStem(codes, start, stem, end, hashes[token]!, how));
      const only = (how & ARTICLE) === 0 ? null : isLoose;
      if (!mayHave(only === null ? firsts : loose, mixed)) continue;
      const mayContinue = isJoined && mayHave(pairs, pairHash(mixed, nextMixed));
      if (!mayContinue && !mayHave(alone, mixed)) continue;
      const at = findPlace(words, codes, stem, end, mixed, (how & CONTRACTED) !== 0);
      const word = at < 0 ? 0 : slots[at]!;
      if (how === 0) wordNumbers[token] = word + 1;
      if (word === 0) continue;
      const content = slots[at + WORD_CONTENT]!;
      const pattern = content >>> PATTERN;
      if (pattern !== 0 && (only === null || only[pattern - 1] !== 0)) {
        note(hits, token, next, pattern - 1, how);
      }
      if (mayContinue) walk(tokens, automaton, hits, token, word, content, how, only);
    }
  }
  from[count] = hits.count;
  return hits;
}

/** Number of the word that a token is as it stands, 0 when no pattern or class has it. */
export function wordNumberAt(hits: Hits, tokens: Tokens, words: table.WordTable, token: number) {
  const known = hits.words[token]!;
  if (known !== 0) return known - 1;
  const mixed = mixHash(tokens.hashes[token]!);
  const word = findWord(
    words,
    tokens.text.codes,
    tokens.starts[token]!,
    tokens.ends[token]!,
    mixed,
  );
  hits.words[token] = word + 1;
  return word;
}

/** Local, because a compiler to CommonJS may make every use of an import a call of a getter. */
const { packedReadingsOf } = clitics;
const { hashUnits, hashWithout, mixHash } = wordHash;
const { goesOn, pairHash, PATTERN } = automata;
const { mayHave } = filters;
const { CONTENT, findEdge, TARGET } = edgeTable;
const { findPlace, findWord, hashWithArticle, WORD_CONTENT } = table;
const { ARABIC } = tokenisation.SCRIPT;
const { QUOTE } = tokenisation.GAP;
const { SKIP, CONTRACTED, ARTICLE } = READ;

const AS_IT_STANDS = new Uint8Array(1);

function hashOfStem(
  codes: Uint16Array,
  start: number,
  stemStart: number,
  end: number,
  hash: number,
  how: number,
): number {
  const length = end - stemStart;
  const stem = hashWithout(hash, hashUnits(codes, start, stemStart), length);
  return (how & CONTRACTED) === 0 ? stem : hashWithArticle(stem, length);
}

/** One hit in two words is much. */
function makeHits(tokenCount: number): Hits {
  const size = (tokenCount >> 1) + 8;
  const { memory, at } = takeMemory((size * 4 + tokenCount * 2 + 1) * 4);
  const part = (start: number, length: number) => new Uint32Array(memory, at + start * 4, length);
  return {
    count: 0,
    firsts: part(0, size),
    lasts: part(size, size),
    patterns: part(size * 2, size),
    readings: part(size * 3, size),
    words: part(size * 4, tokenCount),
    from: part(size * 4 + tokenCount, tokenCount + 1),
  };
}

/** Follows the automaton from the node behind `token`, and notes every longer pattern that ends on the way. */
function walk(
  tokens: Tokens,
  { words, edges }: Automaton,
  hits: Hits,
  token: number,
  firstNode: number,
  firstContent: number,
  reading: number,
  only: Uint8Array | null,
): void {
  const { gaps, hashes, count } = tokens;
  let node = firstNode;
  let content = firstContent;
  for (let next = token + 1; next < count && gaps[next]! <= QUOTE; next++) {
    if ((content & goesOn(mixHash(hashes[next]!))) === 0) return;
    const word = wordNumberAt(hits, tokens, words, next);
    if (word === 0) return;
    const edge = findEdge(edges, node, word);
    if (edge < 0) return;
    node = edges[edge + TARGET]!;
    content = edges[edge + CONTENT]!;
    const pattern = content >>> PATTERN;
    if (pattern !== 0 && (only === null || only[pattern - 1] !== 0)) {
      note(hits, token, next + 1, pattern - 1, reading);
    }
  }
}

function note(hits: Hits, first: number, last: number, pattern: number, reading: number): void {
  const at = hits.count++;
  if (at >= hits.firsts.length) grow(hits);
  hits.firsts[at] = first;
  hits.lasts[at] = last;
  hits.patterns[at] = pattern;
  hits.readings[at] = reading;
}

function grow(hits: Hits): void {
  const size = hits.firsts.length * 2;
  const bigger = (array: Uint32Array): Uint32Array => {
    const copy = new Uint32Array(size);
    copy.set(array);
    return copy;
  };
  hits.firsts = bigger(hits.firsts);
  hits.lasts = bigger(hits.lasts);
  hits.patterns = bigger(hits.patterns);
  hits.readings = bigger(hits.readings);
}
