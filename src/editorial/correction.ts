/** The correction note that readers saw last, and since when. */
export interface PreviousCorrection {
  /** Empty when there was none. */
  readonly correction: string;
  readonly correctedAt: Date | null;
}

/** Whether a note is another than the one readers saw last; taking a note away corrects nothing. */
export function isNewCorrection(previous: string, correction: string): boolean {
  return correction !== '' && correction !== previous;
}

/**
 * When the note of an article came out: `now` for one that is new, null without one.
 *
 * @param correction the note that this publication shows, empty when there is none
 */
export function correctionTime(
  previous: PreviousCorrection,
  correction: string,
  now: Date,
): Date | null {
  if (correction === '') return null;
  return isNewCorrection(previous.correction, correction) ? now : previous.correctedAt;
}
