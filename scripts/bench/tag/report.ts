import type { Goal } from '../goal';

/** What a part of the benchmark has to say. */
export interface Report {
  readonly text: string;
  readonly goals: readonly Goal[];
}
