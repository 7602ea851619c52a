/** Milliseconds on the machine's monotonic clock, which all its processes share; to the microsecond. */
export function monotonicMs(): number {
  return Number(process.hrtime.bigint() / 1000n) / 1000;
}
