import { isNewCorrection } from '../editorial/correction';

/** What Ajil itself tells receivers beside Strapi's own events. */
export const NEWS_EVENTS = [
  'article.published',
  'article.updated',
  'article.corrected',
  'article.unpublished',
  'article.killed',
  'urgency.expired',
] as const;

export type NewsEvent = (typeof NEWS_EVENTS)[number];

/**
 * Events of one lane say the same thing about a document, each newer one making the older ones
 * obsolete. Across lanes that is not so: an `entry.create` is not replaced by an `entry.publish`.
 */
export type Lane = 'entry' | 'draft' | 'news' | 'urgency' | 'other';

const TAKEDOWNS = new Set([
  'entry.unpublish',
  'entry.delete',
  'article.unpublished',
  'article.killed',
]);
const DRAFT_EVENTS = new Set(['entry.create', 'entry.update', 'entry.draft-discard']);

/** @param hasDrafts whether the content type has draft & publish: then a create or update is a draft's */
export function laneOf(type: string, hasDrafts: boolean): Lane {
  if (type === 'urgency.expired') return 'urgency';
  if (type.startsWith('article.')) return 'news';
  if (hasDrafts && DRAFT_EVENTS.has(type)) return 'draft';
  return type.startsWith('entry.') ? 'entry' : 'other';
}

/** Whether the event says that a story is no longer to be shown. */
export function isTakedown(type: string): boolean {
  return TAKEDOWNS.has(type);
}

/** Lower goes first: takedowns, then by urgency, then all that has none. */
export const TAKEDOWN_PRIORITY = 0;
const NO_URGENCY_PRIORITY = 1000;

/** @param urgencyRank rank of the article's level, 1 most urgent; null when it has none */
export function priorityOf(type: string, urgencyRank: number | null): number {
  return isTakedown(type) ? TAKEDOWN_PRIORITY : (urgencyRank ?? NO_URGENCY_PRIORITY);
}

/** What was true of a story before and after a publication, as far as the event's name needs it. */
export interface PublishedState {
  /** A correction note for readers, empty when there is none. */
  readonly correction: string;
}

/** @param before null when the story was not published before */
export function publicationEvent(before: PublishedState | null, after: PublishedState): NewsEvent {
  if (before === null) return 'article.published';
  return isNewCorrection(before.correction, after.correction)
    ? 'article.corrected'
    : 'article.updated';
}
