/** How much is measured. */
export interface Settings {
  /** Turns of each contender, taken in alternation. */
  readonly rounds: number;
  /** Publishes of a turn in a quiet newsroom. */
  readonly quietEvents: number;
  /** Between two of them, in ms. */
  readonly quietPauseMs: number;
  /** Stories of a bulk publish, by number of receivers. */
  readonly fanOut: readonly { readonly receivers: number; readonly events: number }[];
  /** Deliveries that wait for the dead receiver. */
  readonly queued: number;
  /** Publishes of the burst. */
  readonly burstEvents: number;
}

/**
 * Between two publishes that come as fast as they can, in ms: what a client needs to send the next
 * request. Without it the publishes of SQLite, whose queries are synchronous, would follow each other
 * without one look at the network, which no newsroom that is published to over HTTP does.
 */
export const GAP_MS = 1;

export const FULL: Settings = {
  rounds: 2,
  quietEvents: 100,
  quietPauseMs: 25,
  fanOut: [
    { receivers: 1, events: 60 },
    { receivers: 5, events: 60 },
    { receivers: 50, events: 24 },
  ],
  queued: 10_000,
  burstEvents: 10_000,
};

/** Shows that everything runs; its figures mean little. */
export const QUICK: Settings = {
  rounds: 1,
  quietEvents: 20,
  quietPauseMs: 25,
  fanOut: [
    { receivers: 1, events: 20 },
    { receivers: 5, events: 10 },
    { receivers: 50, events: 4 },
  ],
  queued: 500,
  burstEvents: 200,
};
