import fs from 'node:fs';

/** A sentence of a token-per-line corpus, put together again. */
export interface Sentence {
  readonly text: string;
  readonly tokens: readonly GoldToken[];
}

export interface GoldToken {
  readonly word: string;
  /** UTF-16 offsets in the text. */
  readonly start: number;
  readonly end: number;
  /** `B-LOC`, `I-ORG`, `O` … */
  readonly tag: string;
  /** `Nation`, `Sports` … */
  readonly type: string;
}

/** A range of tokens, end exclusive. */
export interface TokenSpan {
  readonly first: number;
  readonly last: number;
}

/** Reads `token<TAB>tag<TAB>type` lines; a blank line ends a sentence. */
export function readSentences(file: string): Sentence[] {
  const blocks = fs.readFileSync(file, 'utf8').split(/\r?\n[\t ]*\r?\n/);
  return blocks.flatMap((block) => {
    const tokens: GoldToken[] = [];
    let text = '';
    for (const line of block.split(/\r?\n/)) {
      const [word = '', tag = 'O', type = 'O'] = line.split('\t');
      if (word.trim() === '') continue;
      if (text !== '') text += ' ';
      tokens.push({ word, start: text.length, end: text.length + word.length, tag, type });
      text += word;
    }
    return tokens.length === 0 ? [] : [{ text, tokens }];
  });
}

/**
 * Runs of tokens that `isInside` accepts. A B- tag begins a new run, but not after an untagged word of
 * the run: in «جمهورية/O إيران/B-LOC» the finer type alone knows the whole name.
 */
export function spansWhere(
  { tokens }: Sentence,
  isInside: (token: GoldToken) => boolean,
): TokenSpan[] {
  const spans: { first: number; last: number }[] = [];
  tokens.forEach((token, i) => {
    if (!isInside(token)) return;
    const open = spans.at(-1);
    const begins = token.tag.startsWith('B-') && tokens[i - 1]?.tag !== 'O';
    if (open?.last === i && !begins) open.last = i + 1;
    else spans.push({ first: i, last: i + 1 });
  });
  return spans;
}

/** The tokens that a mention touches: the gold counts a proclitic to its word. */
export function touchedTokens(
  { tokens }: Sentence,
  mention: { readonly start: number; readonly end: number },
): TokenSpan {
  const first = tokens.findIndex(({ end }) => end > mention.start);
  let last = first;
  while (last < tokens.length && tokens[last]!.start < mention.end) last++;
  return { first, last };
}

export function wordsOf({ tokens }: Sentence, { first, last }: TokenSpan): string {
  return tokens
    .slice(first, last)
    .map(({ word }) => word)
    .join(' ');
}

export function overlaps(a: TokenSpan, b: TokenSpan): boolean {
  return a.first < b.last && b.first < a.last;
}

export function isSameSpan(a: TokenSpan, b: TokenSpan): boolean {
  return a.first === b.first && a.last === b.last;
}
