import type { NewsHour } from './overview-contract';

export const HOUR_MS = 60 * 60_000;
export const HOURS_SHOWN = 24;

/** Beginning of the oldest hour shown, in ms: full hours, the running one included. */
export function firstHour(now: number): number {
  return Math.floor(now / HOUR_MS) * HOUR_MS - (HOURS_SHOWN - 1) * HOUR_MS;
}

/**
 * Counts stories by the hour of their first publication, oldest first, empty hours included.
 *
 * @param stories what was published since `firstHour`; later ones than `now` are not counted
 * @param now in ms
 */
export function countByHour(
  stories: readonly { readonly publishedMs: number; readonly isBreaking: boolean }[],
  now: number,
): NewsHour[] {
  const first = firstHour(now);
  const hours = Array.from({ length: HOURS_SHOWN }, () => ({ stories: 0, breaking: 0 }));
  for (const { publishedMs, isBreaking } of stories) {
    const hour = hours[Math.floor((publishedMs - first) / HOUR_MS)];
    if (hour === undefined) continue;
    hour.stories++;
    if (isBreaking) hour.breaking++;
  }
  return hours.map((hour, index) => ({
    from: new Date(first + index * HOUR_MS).toISOString(),
    ...hour,
  }));
}
