import type { NamedEntity } from './check-contract';

/** An entity with the address of its page. */
export interface LinkedEntity extends NamedEntity {
  readonly documentId: string;
}

/** A plain name that more than one entity has: tagging can only guess which is meant. */
export interface NameClash {
  readonly name: string;
  readonly entities: readonly LinkedEntity[];
}

export interface EntityView extends LinkedEntity {
  readonly category: string;
  readonly iso2: string;
  readonly wikidata: string;
  readonly isActive: boolean;
  readonly country: LinkedEntity | null;
  readonly names: Readonly<Record<NameList, readonly string[]>>;
  /** Stories that mention it, as far as the reader may see them. */
  readonly published: number;
  readonly drafts: number;
  /** Names that others have too. */
  readonly clashes: readonly NameClash[];
  /** The newest stories that readers have. */
  readonly stories: readonly EntityStory[];
}

export const NAME_LISTS = [
  'aliases',
  'adjectives',
  'abbreviations',
  'cuedAliases',
  'cues',
  'blockers',
] as const;
export type NameList = (typeof NAME_LISTS)[number];

export interface EntityStory {
  readonly documentId: string;
  readonly headline: string;
  /** ISO 8601 */
  readonly publishedAt: string;
  /** The first sentence that mentions the entity; empty where an editor pinned it. */
  readonly evidence: string;
  /** How it is named there. */
  readonly surface: string;
}

export const PERIODS = ['day', 'week', 'month'] as const;
export type Period = (typeof PERIODS)[number];

/** Stories that were first published in one period. */
export interface PeriodCount {
  /** Its first day, `2026-03-31`. */
  readonly from: string;
  readonly stories: number;
}

export interface Timeline {
  /** Oldest first, empty ones included. */
  readonly periods: readonly PeriodCount[];
  /** There are more stories than are counted: the oldest are missing. */
  readonly isCut: boolean;
}

/** What a merge would do, or has done. */
export interface MergePlan {
  readonly from: LinkedEntity;
  readonly into: LinkedEntity;
  /** Texts whose tags move. */
  readonly drafts: number;
  readonly published: number;
  /** Names that the one that stays gets. */
  readonly names: readonly string[];
}
