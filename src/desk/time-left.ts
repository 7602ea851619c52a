/** How long a story is still breaking, rounded up to whole minutes; 0 when it no longer is. */
export function minutesLeft(breakingUntil: unknown, nowMs: number): number {
  if (typeof breakingUntil !== 'string') return 0;
  const left = Date.parse(breakingUntil) - nowMs;
  return Number.isNaN(left) || left <= 0 ? 0 : Math.ceil(left / 60_000);
}
