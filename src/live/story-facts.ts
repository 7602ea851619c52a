import type { FeedQuery } from '../syndication/feed-query';

/** What the filters of a reader look at in a story. */
export interface StoryFacts {
  /** Keys of entities, `country:IQ`. */
  readonly countries: readonly string[];
  /** Keys of entities, `org:un`. */
  readonly organisations: readonly string[];
  /** Code of its level; null when it has none. */
  readonly urgency: string | null;
  /** Keys of sources. */
  readonly sources: readonly string[];
  readonly language: string;
}

export type LiveFilter = Omit<FeedQuery, 'limit'>;

/** Whether a story is in the feed of this filter: every one has to match, by one of its values. */
export function passesFilter(filter: LiveFilter, facts: StoryFacts): boolean {
  return (
    hasOne(filter.country, facts.countries) &&
    hasOne(filter.organisation, facts.organisations) &&
    hasOne(filter.urgency, facts.urgency === null ? [] : [facts.urgency]) &&
    hasOne(filter.source, facts.sources) &&
    hasOne(filter.language, [facts.language])
  );
}

function hasOne(wanted: readonly string[], found: readonly string[]): boolean {
  return wanted.length === 0 || wanted.some((item) => found.includes(item));
}
