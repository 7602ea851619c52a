import type { Period, PeriodCount } from './entity-contract';

const DAY_MS = 24 * 60 * 60_000;
/** How many of each are shown. */
export const PERIODS_SHOWN: Readonly<Record<Period, number>> = { day: 30, week: 26, month: 24 };

/**
 * Beginning of the oldest period shown, in ms.
 *
 * @param offsetMs what the reader's clock is ahead of UTC, in ms: a day is the reader's day
 */
export function firstPeriodStart(now: number, by: Period, offsetMs: number): number {
  return startsOf(now, by, offsetMs)[0]! - offsetMs;
}

/**
 * Counts stories by the period of their first publication, oldest first, empty periods included.
 *
 * @param times in ms; those outside the periods shown are not counted
 */
export function countByPeriod(
  times: readonly number[],
  now: number,
  by: Period,
  offsetMs: number,
): PeriodCount[] {
  const counts = new Map(startsOf(now, by, offsetMs).map((start) => [start, 0]));
  for (const time of times) {
    const start = startOf(time + offsetMs, by, 0);
    const count = counts.get(start);
    if (count !== undefined) counts.set(start, count + 1);
  }
  return [...counts].map(([start, stories]) => ({
    from: new Date(start).toISOString().slice(0, 10),
    stories,
  }));
}

/** Beginnings by the reader's clock, as if it were UTC. */
function startsOf(now: number, by: Period, offsetMs: number): number[] {
  const local = now + offsetMs;
  return Array.from({ length: PERIODS_SHOWN[by] }, (_, i) =>
    startOf(local, by, i + 1 - PERIODS_SHOWN[by]),
  );
}

/** @param steps periods behind, or before, the one that a time is in. Weeks begin on Sunday. */
function startOf(local: number, by: Period, steps: number): number {
  const date = new Date(local);
  if (by === 'month') return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + steps, 1);
  const day = Math.floor(local / DAY_MS) * DAY_MS;
  return by === 'day' ? day + steps * DAY_MS : day + (steps * 7 - date.getUTCDay()) * DAY_MS;
}
