import type { LatestAttempt } from '../../delivery/delivery-contract';

export interface AttemptTally {
  readonly succeeded: number;
  readonly failed: number;
  /** Oldest first, as they are drawn. */
  readonly bars: readonly { readonly key: number; readonly isSuccess: boolean }[];
}

/** @param latest newest first */
export function tallyAttempts(latest: readonly LatestAttempt[]): AttemptTally {
  const bars = [...latest]
    .reverse()
    .map(({ outcome }, key) => ({ key, isSuccess: outcome === 'succeeded' }));
  const succeeded = bars.filter(({ isSuccess }) => isSuccess).length;
  return { bars, succeeded, failed: bars.length - succeeded };
}
