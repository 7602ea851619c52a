import * as clitics from '../arabic/clitics';
import * as tokenisation from '../arabic/tokenise';
import type { Tokens } from '../arabic/tokenise';
import * as automata from './automaton';
import type { Automaton } from './automaton';
import { grownWords } from './growable';
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
  /** By token: number of the word, as it stands and without و or ف; 0 where the filter stopped it. */
  words: Uint32Array;
  stems: Uint32Array;
}

/** `readings` holds the folded units that were skipped, and these bits. */
export const READ = { SKIP: 7, CONJUNCTION: 8, PREPOSITION: 16, CONTRACTED: 32, ARTICLE: 64 };

/**
 * Finds all patterns at all words, proclitics taken off the first word where that helps.
 *
 * @param isLoose by pattern: whether it also matches a word whose article had to be taken off
 */
export function findHits(tokens: Tokens, automaton: Automaton, isLoose: Uint8Array): Hits {
  const { starts, ends, scripts, count } = tokens;
  const { codes } = tokens.text;
  const { words, roots, filter } = automaton;
  const hits = makeHits(count);
  const hashes = new Int32Array(HASHES);
  for (let token = 0; token < count; token++) {
    const start = starts[token]!;
    const end = ends[token]!;
    let hash = HASH_SEED;
    for (let i = end - 1; i >= start; i--) {
      hash = hashUnit(hash, codes[i]!);
      if (i - start < HASHES) hashes[i - start] = hash;
    }
    if (scripts[token] !== ARABIC) {
      if (!mayBegin(filter, mixHash(hash))) continue;
      const word = findWord(words, codes, start, end, hash);
      hits.words[token] = word;
      if (word !== 0 && roots[word] !== 0) walk(tokens, automaton, hits, token, roots[word]!, 0);
      continue;
    }
    const readings = readingsOf(codes, start, end);
    for (let r = 0; r < readings.length; r++) {
      const { skip, contracted, article, conjunction, preposition } = readings[r]!;
      const stem = hashes[skip]!;
      const stemHash = contracted ? hashWithArticle(stem) : stem;
      if (!mayBegin(filter, mixHash(stemHash))) continue;
      const word = findWord(words, codes, start + skip, end, stemHash, contracted);
      if (skip === 0) hits.words[token] = word;
      else if (skip === 1 && conjunction) hits.stems[token] = word;
      if (word === 0 || roots[word] === 0) continue;
      const how =
        skip |
        (conjunction ? READ.CONJUNCTION : 0) |
        (preposition ? READ.PREPOSITION : 0) |
        (contracted ? READ.CONTRACTED : 0) |
        (article ? READ.ARTICLE : 0);
      walk(tokens, automaton, hits, token, roots[word]!, how, article ? isLoose : undefined);
    }
  }
  return hits;
}

/** Local, because a compiler to CommonJS may make every use of an import a call of a getter. */
const { readingsOf } = clitics;
const { mayBegin, nextNode } = automata;
const { findWord, HASH_SEED, hashUnit, hashWithArticle, mixHash } = table;
const { ARABIC } = tokenisation.SCRIPT;
const { QUOTE } = tokenisation.GAP;

/** The longest proclitic is four units (وبال). */
const HASHES = 5;

function makeHits(tokenCount: number): Hits {
  return {
    count: 0,
    words: new Uint32Array(tokenCount),
    stems: new Uint32Array(tokenCount),
    firsts: new Uint32Array(64),
    lasts: new Uint32Array(64),
    patterns: new Uint32Array(64),
    readings: new Uint32Array(64),
  };
}

/** Follows the automaton from the node behind `token`, and notes every pattern that ends on the way. */
function walk(
  tokens: Tokens,
  automaton: Automaton,
  hits: Hits,
  token: number,
  root: number,
  reading: number,
  only?: Uint8Array,
): void {
  const { starts, ends, gaps, count } = tokens;
  const { codes } = tokens.text;
  let node = root;
  for (let next = token + 1; ; next++) {
    const pattern = automaton.patterns[node]!;
    if (pattern !== 0 && (only === undefined || only[pattern - 1] !== 0)) {
      note(hits, token, next, pattern - 1, reading);
    }
    if (automaton.continues[node] === 0 || next >= count || gaps[next]! > QUOTE) return;
    const start = starts[next]!;
    const end = ends[next]!;
    let hash = HASH_SEED;
    for (let i = end - 1; i >= start; i--) hash = hashUnit(hash, codes[i]!);
    const word = findWord(automaton.words, codes, start, end, hash);
    if (word === 0) return;
    node = nextNode(automaton.edges, node, word);
    if (node === 0) return;
  }
}

function note(hits: Hits, first: number, last: number, pattern: number, reading: number): void {
  const at = hits.count++;
  if (at >= hits.firsts.length) {
    hits.firsts = grownWords(hits.firsts, at + 1);
    hits.lasts = grownWords(hits.lasts, at + 1);
    hits.patterns = grownWords(hits.patterns, at + 1);
    hits.readings = grownWords(hits.readings, at + 1);
  }
  hits.firsts[at] = first;
  hits.lasts[at] = last;
  hits.patterns[at] = pattern;
  hits.readings[at] = reading;
}
