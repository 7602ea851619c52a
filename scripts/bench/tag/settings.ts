import type { Turns } from './measure-throughput';
import type { Limits } from './run-task';

/** How much is measured. */
export interface Settings {
  /** Numbers of aliases, the smallest first. */
  readonly sizes: readonly number[];
  /** Those for which ours is also measured with dense names (see made-up-names.ts). */
  readonly denseSizes: readonly number[];
  /** Bytes of UTF-8. */
  readonly corpusBytes: number;
  readonly turns: Turns;
  readonly rivalTurns: Turns;
  /** A rival that needs more does not finish. */
  readonly rivalLimits: Limits;
  readonly buildRounds: number;
  readonly saves: { readonly rounds: number; readonly storiesARound: number };
}

export const FULL: Settings = {
  sizes: [1_000, 10_000, 100_000, 1_000_000],
  denseSizes: [100_000, 1_000_000],
  corpusBytes: 5_000_000,
  turns: { rounds: 45, turnMs: 50 },
  rivalTurns: { rounds: 15, turnMs: 100 },
  rivalLimits: { seconds: 180, gigabytes: 6 },
  buildRounds: 5,
  saves: { rounds: 24, storiesARound: 10 },
};

/** Shows that everything runs; its figures mean little. */
export const QUICK: Settings = {
  sizes: [1_000, 10_000],
  denseSizes: [10_000],
  corpusBytes: 200_000,
  turns: { rounds: 3, turnMs: 20 },
  rivalTurns: { rounds: 1, turnMs: 20 },
  rivalLimits: { seconds: 20, gigabytes: 2 },
  buildRounds: 1,
  saves: { rounds: 2, storiesARound: 3 },
};

/** For our own processes: nothing that works comes near it. */
export const PATIENCE: Limits = { seconds: 900, gigabytes: 6 };
