import type { JobProblem, JobView } from '../desk/job-contract';

/** A job as its work sees it. */
export interface Job extends JobView {
  /** Where its work has come to; null before the first step. */
  readonly cursor: Readonly<Record<string, unknown>> | null;
  /** Counts every step that was committed: whoever moves it on has done the step, nobody else. */
  readonly steps: number;
}

/** What a step did, to be written in its transaction. */
export interface StepOutcome {
  readonly cursor: Readonly<Record<string, unknown>>;
  readonly total: number;
  readonly done: number;
  readonly changed: number;
  readonly problems: readonly JobProblem[];
  readonly isFinished: boolean;
  readonly result?: Readonly<Record<string, unknown>>;
}

/** Problems that are kept of one job; beyond them they are only counted. */
export const PROBLEMS_KEPT = 100;

/** The job after a step. @param tookMs how long the step was at work */
export function afterStep(job: Job, outcome: StepOutcome, tookMs: number, now: number): Job {
  return {
    ...job,
    status: outcome.isFinished ? 'done' : 'running',
    steps: job.steps + 1,
    cursor: outcome.cursor,
    total: outcome.total,
    done: job.done + outcome.done,
    changed: job.changed + outcome.changed,
    failed: job.failed + outcome.problems.length,
    problems: [...job.problems, ...outcome.problems].slice(0, PROBLEMS_KEPT),
    result: outcome.result ?? job.result,
    startedAt: job.startedAt ?? now,
    finishedAt: outcome.isFinished ? now : null,
    workedMs: job.workedMs + tookMs,
  };
}
