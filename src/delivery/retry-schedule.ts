const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** No receiver may push a delivery further away than this, in ms. */
export const LONGEST_WAIT_MS = 24 * HOUR;

export interface RetrySchedule {
  /** Wait after the first failure, the second …, in ms; after the last one the delivery has failed. */
  readonly delaysMs: readonly number[];
  /** Each wait is longer or shorter by at most this part of it, 0 to 1. */
  readonly jitter: number;
}

/** Ten tries in 3 days and 4 hours; a receiver that is down over a weekend misses nothing. */
export const DEFAULT_SCHEDULE: RetrySchedule = {
  delaysMs: [
    ...[5 * SECOND, 5 * MINUTE, 30 * MINUTE, 2 * HOUR, 5 * HOUR],
    ...[10 * HOUR, 14 * HOUR, 20 * HOUR, 24 * HOUR],
  ],
  jitter: 0.2,
};

/**
 * How long to wait after a failed try.
 *
 * @param failures tries so far, all failed, at least 1
 * @param random 0 ≤ random < 1
 * @param retryAfterMs what the receiver asked for; a longer wait than ours is honoured up to 24 h
 * @returns ms, or null when there is no further try
 */
export function retryDelay(
  schedule: RetrySchedule,
  failures: number,
  random: number,
  retryAfterMs: number | null,
): number | null {
  const delay = schedule.delaysMs[failures - 1];
  if (delay === undefined) return null;
  const jittered = Math.round(delay * (1 + schedule.jitter * (2 * random - 1)));
  return Math.max(jittered, retryAfterMs ?? 0);
}

/**
 * Reads a `Retry-After` header (RFC 9110, 10.2.3): seconds or an HTTP date.
 *
 * @param now in ms
 * @returns ms from now, at most 24 h; 0 for the past; null for what is neither
 */
export function parseRetryAfter(header: string | undefined, now: number): number | null {
  const value = header?.trim() ?? '';
  if (/^\d+$/.test(value)) return Math.min(Number(value) * SECOND, LONGEST_WAIT_MS);
  // Only the date forms of HTTP, all of which begin with the day's name: Date.parse takes anything.
  if (!/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*,? /.test(value)) return null;
  const date = Date.parse(value);
  if (Number.isNaN(date)) return null;
  return Math.min(Math.max(date - now, 0), LONGEST_WAIT_MS);
}
