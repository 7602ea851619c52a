import type { EntityKind, EntityRecord } from './entity-record';

/** How a mention means its entity. */
export type Via = 'name' | 'adjective' | 'alias' | 'abbreviation' | 'metonym' | 'institution';

/** One place in a text that means an entity; offsets are UTF-16 code units, end exclusive. */
export interface Mention {
  readonly surface: string;
  readonly start: number;
  readonly end: number;
  readonly kind: EntityKind;
  readonly key: string;
  readonly via: Via;
  /** 0 … 1 */
  readonly confidence: number;
}

/** An entity of a story, over all its mentions. */
export interface TaggedEntity {
  readonly key: string;
  readonly kind: EntityKind;
  readonly nameAr: string;
  readonly nameEn: string;
  /** ISO 3166-1 alpha-2 code of a country; null for everything else. */
  readonly iso2: string | null;
  readonly wikidata: string | null;
  /** How many mentions there are; 0 for one that an editor pinned without a mention. */
  readonly mentions: number;
  /** 0 … 1, most salient first in the list. */
  readonly salience: number;
  readonly inHeadline: boolean;
}

/** A name nobody knows behind a word such as «حركة»: proposed to an editor, never linked. */
export interface Candidate {
  readonly surface: string;
  readonly start: number;
  readonly end: number;
  readonly kind: EntityKind;
  /** The word or pattern that gave it away. */
  readonly cue: string;
}

/** The tags of one plain text. */
export interface TagResult {
  readonly mentions: readonly Mention[];
  readonly entities: readonly TaggedEntity[];
  readonly candidates: readonly Candidate[];
  /** Entities that the institution grammar composed and the lexicon has no record of. */
  readonly composed: readonly EntityRecord[];
}

/** The parts of an article that are tagged. */
export type ArticleField = 'kicker' | 'headline' | 'lede' | 'body';

/** Offsets count in the plain text of `field`. */
export interface ArticleMention extends Mention {
  readonly field: ArticleField;
  /** The sentence (or a window of it) that the mention stands in. */
  readonly evidence: string;
}

export interface ArticleCandidate extends Candidate {
  readonly field: ArticleField;
}

/** The tags of one article, after the editor's decisions. */
export interface ArticleTags {
  readonly mentions: readonly ArticleMention[];
  readonly entities: readonly TaggedEntity[];
  readonly candidates: readonly ArticleCandidate[];
  readonly composed: readonly EntityRecord[];
}
