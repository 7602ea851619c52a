/** Below this many ms a difference is the age of the answer or the second it was rounded to. */
const TOLERANCE_MS = 5000;

/**
 * The newsroom's time on a reader's machine, whose own clock may be an hour off: «عاجل» has to end
 * at the same moment for everybody.
 *
 * @param {() => number} localNow ms since 1970
 */
export function makeClock(localNow) {
  let offset = 0;
  return {
    /** @returns {Date} */
    now: () => new Date(localNow() + offset),

    /**
     * @param {string | null} dateHeader of an answer that has just come
     */
    adjust(dateHeader) {
      const server = Date.parse(dateHeader ?? '');
      if (Number.isNaN(server)) return;
      const difference = server - localNow();
      offset = Math.abs(difference) > TOLERANCE_MS ? difference : 0;
    },
  };
}
