/** Work of seconds done in slices, so that the server answers in between. */
export interface TimeSlice {
  /** Whether this slice has had its time: then `rest` should be awaited. */
  isOver(): boolean;
  /** Lets everything else that is due run, then begins the next slice. @throws when it was aborted */
  rest(): Promise<void>;
}

/**
 * Long enough that the pauses cost nothing, short enough that no request notices.
 *
 * @param now milliseconds of a clock that only goes forward
 * @param signal ends the work at its next rest
 */
export function makeTimeSlice(now: () => number, signal?: AbortSignal, sliceMs = 8): TimeSlice {
  let started = now();
  return {
    isOver: () => now() - started > sliceMs,
    async rest() {
      await new Promise<void>((resolve) => setImmediate(resolve));
      signal?.throwIfAborted();
      started = now();
    },
  };
}
