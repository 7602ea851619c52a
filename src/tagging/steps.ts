/**
 * Work that hands back control again and again, so that a server can answer in between; at the end it
 * returns what it made.
 */
export type Steps<T> = Generator<void, T>;

/** So many places of a table are gone through in one step: a millisecond or two, new memory included. */
export const PLACES_A_STEP = 1 << 13;

/** Does the work in one go. */
export function runSteps<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
