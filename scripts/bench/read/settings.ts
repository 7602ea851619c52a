/** How much is measured. */
export interface Settings {
  /** Published stories in each newsroom. */
  readonly stories: number;
  /** Turns of each contender, taken in alternation. */
  readonly rounds: number;
  /** Length of a turn, in ms. */
  readonly turnMs: number;
  /** Turns with and without a publish every second, and their length in ms. */
  readonly publishingRounds: number;
  readonly publishingMs: number;
  /** Stories whose way to a reader is timed. */
  readonly publishes: number;
}

export const FULL: Settings = {
  ...{ stories: 100, rounds: 3, turnMs: 800 },
  ...{ publishingRounds: 2, publishingMs: 3_000, publishes: 10 },
};

/** Shows that everything runs; its figures mean little. */
export const QUICK: Settings = {
  ...{ stories: 30, rounds: 1, turnMs: 300 },
  ...{ publishingRounds: 1, publishingMs: 2_000, publishes: 3 },
};

/** Connections that are kept open, each with one request under way. */
export const CONNECTIONS = 16;

/** Requests a second where they are sent by the clock, whether or not the last has been answered. */
export const PACE = 500;
