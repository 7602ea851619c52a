/** The answers of `/ajil/desk/overview/…`, one for each widget of the home page. */

/** A published story whose breaking time is not over, the one that ends first first. */
export interface OnAirStory {
  readonly documentId: string;
  readonly headline: string;
  /** ISO 8601 */
  readonly breakingUntil: string;
  readonly level: {
    readonly nameAr: string;
    readonly nameEn: string;
    readonly colour: string | null;
  } | null;
}

export interface OnAir {
  readonly stories: readonly OnAirStory[];
  /** Those that are not listed included. */
  readonly total: number;
}

/** A draft that was never published. */
export interface WaitingDraft {
  readonly documentId: string;
  readonly headline: string;
  /** ISO 8601 */
  readonly updatedAt: string;
}

export interface WaitingDrafts {
  /** Newest first. */
  readonly drafts: readonly WaitingDraft[];
  readonly total: number;
  /** There are more than were looked at: `total` is the least that there can be. */
  readonly isMore: boolean;
}

/** A name that the tagger met and nobody knows. */
export interface OpenCandidate {
  readonly name: string;
  /** Stories that have it. */
  readonly stories: number;
  /** The newest of them. */
  readonly documentId: string;
  readonly headline: string;
}

export interface OpenCandidates {
  /** Those in most stories first. */
  readonly names: readonly OpenCandidate[];
  readonly total: number;
}

export interface DeliveryTrouble {
  /** Deliveries that were given up in the last 24 hours. */
  readonly failed: number;
  /** Deliveries that have failed and are tried again. */
  readonly retrying: number;
  readonly endpoints: readonly {
    readonly id: number;
    readonly name: string;
    readonly isEnabled: boolean;
    readonly failures: number;
  }[];
}

/** What was first published in one hour. */
export interface NewsHour {
  /** Beginning, ISO 8601. */
  readonly from: string;
  readonly stories: number;
  /** Those of `stories` that were breaking. */
  readonly breaking: number;
}
