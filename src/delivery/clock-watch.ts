/** Less than this is the ordinary work of a time service, in ms. */
const TOLERANCE_MS = 1000;

/**
 * Notices that the clock of the system was set back: everything that waits for a time would wait so
 * much longer.
 *
 * @param wall ms since 1970
 * @param steady ms on a clock that nobody sets
 * @returns asked now and then, says by how many ms the clock was set back since it was last asked
 */
export function makeClockWatch(wall: () => number, steady: () => number): () => number {
  let lead = wall() - steady();
  return () => {
    const before = lead;
    lead = wall() - steady();
    const setBackMs = before - lead;
    return setBackMs > TOLERANCE_MS ? setBackMs : 0;
  };
}
