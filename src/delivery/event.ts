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

/** What only a WebSub hub is told: the feeds are no longer what they were. */
export const FEEDS_CHANGED = 'feed.updated';

/**
 * Events of one lane say the same thing about a document, each newer one making the older ones
 * obsolete. Across lanes that is not so: an `entry.create` is not replaced by an `entry.publish`.
 */
export type Lane = 'entry' | 'draft' | 'news' | 'urgency' | 'feeds' | 'other';

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
  if (type === FEEDS_CHANGED) return 'feeds';
  if (type.startsWith('article.')) return 'news';
  if (hasDrafts && DRAFT_EVENTS.has(type)) return 'draft';
  return type.startsWith('entry.') ? 'entry' : 'other';
}

/** Whether the event says that a story is no longer to be shown. */
export function isTakedown(type: string): boolean {
  return TAKEDOWNS.has(type);
}

/** Whether the event puts a story into the feeds, changes it there or takes it away. */
export function changesFeeds(type: string): boolean {
  return type.startsWith('article.');
}

/** How the body of an event is written. */
export function contentTypeOf(type: string): string {
  return type === FEEDS_CHANGED ? 'application/x-www-form-urlencoded' : 'application/json';
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
