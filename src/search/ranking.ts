import { type Place, PLACES } from './search-plan';

/**
 * score = weight of the place ÷ (1 + age in days ÷ 7). A place is where all words are found: the
 * headline, headline with kicker and lede, or anywhere. A story of today that only mentions the words
 * so goes before one of 49 days ago that has them in its headline, and before one of 21 days ago that
 * has them in its lede.
 */
export const WEIGHTS: Readonly<Record<Place, number>> = { headline: 8, head: 4, all: 1 };
/** After so many days a story counts half. */
export const HALF_AFTER_DAYS = 7;

/** A story that an index found, by the place. */
export interface Found {
  /** Greater is newer. */
  readonly position: number;
  /** The row of the story. */
  readonly articleId: number;
}

export interface Ranked extends Found {
  readonly score: number;
}

export function scoreOf(place: Place, publishedAt: number, now: number): number {
  const days = Math.max(0, now - publishedAt) / DAY_MS;
  return WEIGHTS[place] / (1 + days / HALF_AFTER_DAYS);
}

/**
 * The best of what was found, without reading everything: in each place the order is by time alone,
 * so that the best n are among the n newest of each place.
 *
 * @param found by place, each the n newest
 */
export function rank(
  found: Readonly<Record<Place, readonly Found[]>>,
  now: number,
  count: number,
): Ranked[] {
  const best = new Map<number, Ranked>();
  for (const place of PLACES) {
    for (const story of found[place]) {
      if (best.has(story.articleId)) continue;
      const score = scoreOf(place, timeOf(story.position), now);
      best.set(story.articleId, { ...story, score });
    }
  }
  return [...best.values()]
    .sort((a, b) => b.score - a.score || b.position - a.position)
    .slice(0, count);
}

/** The place of a story in the order of time: its ms, and room for a thousand of the same one. */
export const SAME_MS = 1000;

export function timeOf(position: number): number {
  return Math.floor(position / SAME_MS);
}

const DAY_MS = 24 * 60 * 60_000;
