import { foldedWords } from './parse-text';

/** The texts of a story that are searched. */
export interface SearchableText {
  readonly headline: string | null;
  readonly kicker: string | null;
  readonly lede: string | null;
  /** Plain text. */
  readonly body: string;
}

/** Row ids, so that a new key or code of one needs no new index. */
export interface SearchableFacts {
  readonly entities: readonly number[];
  readonly sources: readonly number[];
  readonly urgency: number | null;
  readonly language: string | null;
}

/** What an index keeps of a story: folded words in order, and facets. */
export interface IndexTerms {
  readonly headline: readonly string[];
  readonly summary: readonly string[];
  readonly body: readonly string[];
  readonly facets: readonly string[];
}

/** Raise it when terms change, here or in src/arabic: every newsroom then builds its index anew. */
export const INDEX_VERSION = 1;

/** A word longer than this is no word, and PostgreSQL refuses it at 2,047 bytes. */
const LONGEST_WORD = 200;
/** Words of a body that are found; a PostgreSQL tsvector counts no further than 16,383. */
const MOST_WORDS = 15_000;

export function termsOf(text: SearchableText, facts: SearchableFacts): IndexTerms {
  const words = (part: string | null) =>
    foldedWords(part ?? '')
      .slice(0, MOST_WORDS)
      .map((word) => word.slice(0, LONGEST_WORD));
  return {
    headline: words(text.headline),
    summary: [...words(text.kicker), END, ...words(text.lede)],
    body: words(text.body),
    facets: facetsOf(facts),
  };
}

export const FACETS = {
  entity: (id: number) => `e:${id}`,
  source: (id: number) => `s:${id}`,
  urgency: (id: number) => `u:${id}`,
  language: (code: string) => `l:${code}`,
};

/** Between two texts, so that no phrase runs across; no word of a text or a query is like it. */
export const END = '::';

function facetsOf({ entities, sources, urgency, language }: SearchableFacts): string[] {
  return [
    ...entities.map(FACETS.entity),
    ...sources.map(FACETS.source),
    ...(urgency === null ? [] : [FACETS.urgency(urgency)]),
    ...(language === null ? [] : [FACETS.language(language)]),
  ];
}
