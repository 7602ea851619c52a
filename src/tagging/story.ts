import { decode, normalise } from '../arabic/normalise';
import { GAP, tokenise, type Tokens } from '../arabic/tokenise';
import { findHits, type Hits } from './find-hits';
import type { Lexicon } from './lexicon';

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
    hitsFrom: indexHits(hits, tokens.count),
    lexicon,
    ledeFrom: tokenAt(tokens, headlineEnd),
    bodyFrom: tokenAt(tokens, ledeEnd),
  };
}

/** Bits of CLASS of a token, with or without و and ف before it; 0 beyond the text. */
export function classOf({ hits, lexicon }: Story, token: number): number {
  if (token < 0 || token >= hits.words.length) return 0;
  const bits = lexicon.wordClasses[hits.words[token]!]!;
  return bits !== 0 ? bits : lexicon.wordClasses[hits.stems[token]!]!;
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

/** Whether the token is exactly this folded word; false beyond the text. */
export function isWord({ tokens }: Story, token: number, word: string): boolean {
  if (token < 0 || token >= tokens.count) return false;
  const start = tokens.starts[token]!;
  if (tokens.ends[token]! - start !== word.length) return false;
  for (let i = 0; i < word.length; i++) {
    if (tokens.text.codes[start + i] !== word.charCodeAt(i)) return false;
  }
  return true;
}

/** The folded token; '' beyond the text. */
export function wordAt({ tokens }: Story, token: number): string {
  if (token < 0 || token >= tokens.count) return '';
  return decode(tokens.text.codes, tokens.starts[token]!, tokens.ends[token]!);
}

function indexHits(hits: Hits, tokenCount: number): Uint32Array {
  const from = new Uint32Array(tokenCount + 1);
  let hit = 0;
  for (let token = 0; token <= tokenCount; token++) {
    while (hit < hits.count && hits.firsts[hit]! < token) hit++;
    from[token] = hit;
  }
  return from;
}

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
