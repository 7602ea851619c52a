import type { Rate } from './rates';

/** How an address stands after a request. */
export interface Standing {
  readonly rate: Rate;
  readonly left: number;
  /** Seconds until it may do as much as at first again. */
  readonly resetSeconds: number;
}

/**
 * The `RateLimit` fields of draft-ietf-httpapi-ratelimit-headers, as most clients read them.
 *
 * @param isRefused says when to come again, too
 */
export function rateHeaders(
  { rate, left, resetSeconds }: Standing,
  isRefused: boolean,
): Record<string, string> {
  return {
    'RateLimit-Policy': `${rate.times};w=${rate.seconds}`,
    'RateLimit-Limit': String(rate.times),
    'RateLimit-Remaining': String(Math.max(0, left)),
    'RateLimit-Reset': String(resetSeconds),
    ...(isRefused && { 'Retry-After': String(Math.max(1, resetSeconds)) }),
  };
}
