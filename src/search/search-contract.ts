/**
 * `GET /api/search`: what is asked and what is answered, for the reader's page, apps and tests. The
 * address takes q, typing, country, organisation, urgency, source, language, from, to, page, pageSize.
 */

/** UTF-16 units of `q`, and words in it, phrases and excluded words included. */
export const LONGEST_QUERY = 200;
export const MOST_WORDS = 16;
export const DEFAULT_PAGE_SIZE = 20;
export const LARGEST_PAGE_SIZE = 50;
/** `page × pageSize` at most: nobody reads further, and each page costs as much as all before it. */
export const DEEPEST_RESULT = 1000;

/** A query that has been read and found good; an empty list of a filter means everything. */
export interface SearchQuery {
  /** As it was asked: words (all of them), "phrases" or «phrases», and -excluded words. */
  readonly text: string;
  /** The last word is still being typed: it stands for all words that begin so. */
  readonly isTyping: boolean;
  /** Keys of entities, `country:IQ`. */
  readonly country: readonly string[];
  /** Keys of entities, `org:un`. */
  readonly organisation: readonly string[];
  /** Codes of levels. */
  readonly urgency: readonly string[];
  /** Keys of sources. */
  readonly source: readonly string[];
  readonly language: readonly string[];
  /** First publication, both ends included, in ms since 1970; null: open. */
  readonly from: number | null;
  readonly to: number | null;
  /** From 1. */
  readonly page: number;
  readonly pageSize: number;
}

/** A piece of a text; the pieces of a text together are the text, letter for letter. */
export interface HighlightPart {
  readonly text: string;
  /** What was searched for. */
  readonly match: boolean;
}

export interface SearchHighlights {
  /** The whole headline. */
  readonly headline: readonly HighlightPart[];
  /** The whole lede; empty where there is none. */
  readonly lede: readonly HighlightPart[];
  /** A passage of the body around the first match; empty where the body has none. */
  readonly body: readonly HighlightPart[];
}

export interface SearchHit {
  readonly documentId: string;
  readonly shortId: string | null;
  readonly slug: string | null;
  /** The short permalink, absolute where the newsroom knows its address. */
  readonly url: string;
  readonly headline: string;
  readonly kicker: string | null;
  readonly lede: string | null;
  readonly language: string | null;
  /** Null where the story has no level or strangers may not read levels. */
  readonly urgency: {
    readonly code: string;
    readonly nameAr: string;
    readonly nameEn: string;
  } | null;
  /** First publication, ISO 8601. */
  readonly publishedAt: string;
  readonly breakingUntil: string | null;
  readonly highlights: SearchHighlights;
  /** Greater is better; what it is made of is in docs/search.md. */
  readonly score: number;
}

export interface SearchAnswer {
  readonly data: readonly SearchHit[];
  readonly meta: {
    readonly pagination: {
      readonly page: number;
      readonly pageSize: number;
      readonly pageCount: number;
      readonly total: number;
    };
    readonly query: SearchQuery;
  };
}
