/** The dates of an article that are ours; Strapi's `publishedAt` moves at every republish. */
export interface PublicationTimes {
  /** When readers first saw it; never moves again. */
  readonly firstPublishedAt: Date;
  /** When the text that readers see last changed. */
  readonly contentUpdatedAt: Date;
  /** Until when it counts as breaking; null when it does not. */
  readonly breakingUntil: Date | null;
}

/** What was true before this publication; all null for the first one. */
export interface PreviousPublication {
  readonly firstPublishedAt: Date | null;
  readonly contentUpdatedAt: Date | null;
  readonly breakingUntil: Date | null;
}

export interface PublicationChange {
  readonly now: Date;
  /** The text differs from the one last published. */
  readonly isTextChanged: boolean;
  /** The urgency level differs from the one last published. */
  readonly isUrgencyChanged: boolean;
  readonly ttlMinutes: number;
}

/**
 * The dates of a publication. A corrected comma must not make an old story breaking again: the clock
 * of `breakingUntil` starts at the first publication and anew only when the level changes.
 */
export function publicationTimes(
  previous: PreviousPublication,
  change: PublicationChange,
): PublicationTimes {
  const isFirst = previous.firstPublishedAt === null;
  const startsClock = isFirst || change.isUrgencyChanged;
  return {
    firstPublishedAt: previous.firstPublishedAt ?? change.now,
    contentUpdatedAt:
      isFirst || change.isTextChanged || previous.contentUpdatedAt === null
        ? change.now
        : previous.contentUpdatedAt,
    breakingUntil: startsClock
      ? endOfBreaking(change.now, change.ttlMinutes)
      : previous.breakingUntil,
  };
}

function endOfBreaking(now: Date, ttlMinutes: number): Date | null {
  return ttlMinutes > 0 ? new Date(now.getTime() + ttlMinutes * 60_000) : null;
}
