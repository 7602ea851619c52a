const UNITS = [
  ['day', 24 * 60 * 60_000],
  ['hour', 60 * 60_000],
  ['minute', 60_000],
  ['second', 1000],
] as const;

export type TimeUnit = (typeof UNITS)[number][0];

/**
 * How far a time is from now, in the largest unit of which there is a whole one; never “in 60
 * minutes”, as everything is rounded towards now.
 *
 * @param time in ms; before `now` the value is negative
 */
export function relativeTime(time: number, now: number): { value: number; unit: TimeUnit } {
  const distance = time - now;
  const [unit, length] = UNITS.find(([, ms]) => Math.abs(distance) >= ms) ?? ['second', 1000];
  // Not -0, which Intl says with a minus.
  return { value: Math.trunc(distance / length) || 0, unit };
}
