import type { ArticleField, EntityKind, Via } from '../tagging';
import type { Decision, Decisions } from '../tagging/editor-decisions';

/** What the panel asks about an article while it is written. */
export interface CheckRequest {
  readonly text: Readonly<Record<ArticleField, string>>;
  readonly decisions: Decisions;
  /** Code or document id of a level just chosen; null when it was taken away; absent: as stored. */
  readonly urgency?: string | null;
  /** Absent while the article has never been saved. */
  readonly documentId?: string;
}

export interface CheckAnswer {
  readonly tags: readonly TagEntry[];
  /** Entities that the editor rejected: they can be brought back. */
  readonly rejected: readonly NamedEntity[];
  readonly candidates: readonly CandidateEntry[];
  /** The level that the article would be published with; null where the newsroom has none. */
  readonly level: Level | null;
  /** Stories that say nearly the same, most similar first. */
  readonly similar: readonly SimilarStory[];
}

export interface NamedEntity {
  readonly key: string;
  readonly kind: EntityKind;
  readonly nameAr: string;
  readonly nameEn: string;
}

/** An entity of the story and where it comes from. */
export interface TagEntry extends NamedEntity {
  /** Of its surest mention, 0 … 1; 1 for a pinned one. */
  readonly confidence: number;
  /** Mentions in the whole story; `mentions` may hold fewer. */
  readonly count: number;
  readonly decision: Decision | null;
  /** Every way in which it is meant, the commonest first. */
  readonly vias: readonly Via[];
  readonly mentions: readonly TagMention[];
}

export interface TagMention {
  readonly field: ArticleField;
  readonly via: Via;
  /** The sentence that it stands in; the mention is `sentence.slice(from, to)`. */
  readonly sentence: string;
  readonly from: number;
  readonly to: number;
}

export interface CandidateEntry {
  readonly surface: string;
  readonly kind: EntityKind;
  /** A proposal, letter for letter. */
  readonly nameEn: string;
  readonly field: ArticleField;
}

/** An urgency level, as the desk shows it. */
export interface Level {
  readonly documentId: string;
  readonly code: string;
  readonly nameAr: string;
  readonly nameEn: string;
  readonly kicker: string | null;
  readonly kickerEn: string | null;
  readonly colour: string | null;
  readonly ttlMinutes: number;
  readonly maxHeadline: number;
}

export interface SimilarStory {
  readonly documentId: string;
  readonly headline: string;
  /** ISO 8601 */
  readonly firstPublishedAt: string;
  /** 0 … 1 */
  readonly similarity: number;
}

/** Kinds that an editor may make of a name in a story: a country needs codes, and all are there. */
export const CREATABLE_KINDS = ['organisation', 'person', 'place'] as const;
export type CreatableKind = (typeof CREATABLE_KINDS)[number];

/** What an editor says about a new entity. */
export interface NewEntity {
  readonly kind: CreatableKind;
  readonly nameAr: string;
  readonly nameEn: string;
}
