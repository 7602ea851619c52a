/** @param values at least one */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/**
 * Between neighbours it interpolates.
 *
 * @param values at least one
 * @param part 0 … 1
 */
export function quantile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const at = part * (sorted.length - 1);
  const below = Math.floor(at);
  const above = Math.ceil(at);
  return sorted[below] + (sorted[above] - sorted[below]) * (at - below);
}

/** The median of the ratios of values that were measured in the same round. */
export function medianRatio(values: readonly number[], bases: readonly number[]): number {
  return median(values.map((value, round) => value / bases[round]));
}
