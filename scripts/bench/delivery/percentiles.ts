/** Nearest-rank percentiles; NaN when there is nothing. */
export function percentiles(values: readonly number[], wanted: readonly number[]): number[] {
  const sorted = [...values].sort((a, b) => a - b);
  return wanted.map(
    (percent) => sorted[Math.max(0, Math.ceil((percent / 100) * sorted.length) - 1)] ?? NaN,
  );
}
