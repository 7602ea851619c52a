import * as letters from '../arabic/letters';
import { decode, normalise } from '../arabic/normalise';
import { GAP, tokenise, type Tokens } from '../arabic/tokenise';
import * as wordHash from '../arabic/word-hash';
import { findHits, type Hits, wordNumberAt } from './find-hits';
import type { Lexicon } from './lexicon';
import { findWord } from './word-table';

/** A text with everything that was found in it, before anything is decided. */
export interface Story {
  readonly text: string;
  readonly tokens: Tokens;
  readonly hits: Hits;
  /** By token: the number of the first hit that begins there or later. */
  readonly hitsFrom: Uint32Array;
  readonly lexicon: Lexicon;
  /** First token behind the headline, and behind the lede. */
  readonly ledeFrom: number;
  readonly bodyFrom: number;
}

/**
 * @param headlineEnd UTF-16 offset where the headline ends
 * @param ledeEnd where the lede ends
 */
export function readStory(
  text: string,
  lexicon: Lexicon,
  headlineEnd: number,
  ledeEnd: number,
): Story {
  const tokens = tokenise(normalise(text));
  const hits = findHits(tokens, lexicon.automaton, lexicon.isLoose);
  return {
    text,
    tokens,
    hits,
    hitsFrom: hits.from,
    lexicon,
    ledeFrom: tokenAt(tokens, headlineEnd),
    bodyFrom: tokenAt(tokens, ledeEnd),
  };
}

/** Bits of CLASS of a token, with or without و and ف before it; 0 beyond the text. */
export function classOf({ hits, tokens, lexicon }: Story, token: number): number {
  if (token < 0 || token >= tokens.count) return 0;
  const { automaton, wordClasses } = lexicon;
  const bits = wordClasses[wordNumberAt(hits, tokens, automaton.words, token)]!;
  if (bits !== 0) return bits;
  const { codes } = tokens.text;
  const start = tokens.starts[token]!;
  const end = tokens.ends[token]!;
  const first = codes[start]!;
  if ((first !== WAW && first !== FEH) || end - start < 3) return 0;
  const hash = mixHash(hashWithout(tokens.hashes[token]!, first, end - start - 1));
  return wordClasses[findWord(automaton.words, codes, start + 1, end, hash)]!;
}

/** Bits of CLASS of the word before a token, 0 when a comma or more stands between. */
export function classBefore(story: Story, token: number): number {
  return isJoined(story, token) ? classOf(story, token - 1) : 0;
}

/** Bits of CLASS of the token itself, 0 when it is not joined to the one before it. */
export function classAfter(story: Story, token: number): number {
  return isJoined(story, token) ? classOf(story, token) : 0;
}

/** Whether only a space or quotation mark stands before the token. */
export function isJoined({ tokens }: Story, token: number): boolean {
  return token > 0 && token < tokens.count && tokens.gaps[token]! <= GAP.QUOTE;
}

/** Whether the token, `skip` units taken off, is exactly this folded word; false beyond the text. */
export function isWord(story: Story, token: number, word: string, skip = 0): boolean {
  const { starts, ends, count } = story.tokens;
  if (token < 0 || token >= count || ends[token]! - starts[token]! - skip !== word.length) {
    return false;
  }
  return endsIn(story, token, word);
}

/** Whether the token begins with these folded letters and goes on; false beyond the text. */
export function startsIn({ tokens }: Story, token: number, letters: string): boolean {
  if (token < 0 || token >= tokens.count) return false;
  const start = tokens.starts[token]!;
  if (tokens.ends[token]! - start <= letters.length) return false;
  const { codes } = tokens.text;
  for (let i = 0; i < letters.length; i++) {
    if (codes[start + i] !== letters.charCodeAt(i)) return false;
  }
  return true;
}

/** Whether the token ends in these folded letters; false beyond the text. */
export function endsIn({ tokens }: Story, token: number, letters: string): boolean {
  if (token < 0 || token >= tokens.count) return false;
  const start = tokens.ends[token]! - letters.length;
  if (start < tokens.starts[token]!) return false;
  const { codes } = tokens.text;
  for (let i = 0; i < letters.length; i++) {
    if (codes[start + i] !== letters.charCodeAt(i)) return false;
  }
  return true;
}

/** The folded token; '' beyond the text. */
export function wordAt({ tokens }: Story, token: number): string {
  if (token < 0 || token >= tokens.count) return '';
  return decode(tokens.text.codes, tokens.starts[token]!, tokens.ends[token]!);
}

/** Local, because a compiler to CommonJS may make every use of an import a call of a getter. */
const { FEH, WAW } = letters;
const { hashWithout, mixHash } = wordHash;

function tokenAt({ count, starts, text }: Tokens, offset: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (text.origin[starts[middle]!]! < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
