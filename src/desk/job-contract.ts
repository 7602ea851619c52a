export const JOB_KINDS = ['retag', 'import', 'merge'] as const;
export type JobKind = (typeof JOB_KINDS)[number];

export const JOB_STATUSES = ['waiting', 'running', 'done', 'cancelled', 'failed'] as const;
export type JobStatus = (typeof JOB_STATUSES)[number];

/** One that failed of what a job goes through: a story, or a line of a file. */
export interface JobProblem {
  /** Document id of a story, or `file:line`. */
  readonly place: string;
  /** Arabic • English, or what the database said. */
  readonly message: string;
}

/** A piece of long work as the panel shows it. Times in ms since 1970. */
export interface JobView {
  readonly id: number;
  readonly kind: JobKind;
  readonly status: JobStatus;
  /** What it is about, as it was asked for; a file without its text. */
  readonly input: Readonly<Record<string, unknown>>;
  readonly askedBy: string;
  /** null until it is known. */
  readonly total: number | null;
  readonly done: number;
  /** Of `done`, what was written. */
  readonly changed: number;
  /** Of `done`, what failed; all are counted, the first of them are in `problems`. */
  readonly failed: number;
  readonly problems: readonly JobProblem[];
  readonly isCancelWanted: boolean;
  /** Why it failed as a whole; empty otherwise. */
  readonly reason: string;
  readonly result: Readonly<Record<string, unknown>>;
  readonly createdAt: number;
  readonly startedAt: number | null;
  readonly finishedAt: number | null;
  /** Time in which its steps were at work, in ms: a newsroom that is switched off does not count. */
  readonly workedMs: number;
}

export interface JobList {
  /** Newest first. */
  readonly jobs: readonly JobView[];
}

/** Which rows of the archive are tagged again. */
export interface RetagRange {
  readonly scope: RetagScope;
  /** ISO 8601 days of the first publication, or of the draft; both included, UTC; empty: no limit. */
  readonly from: string;
  readonly to: string;
}

export const RETAG_SCOPES = ['all', 'published', 'draft'] as const;
export type RetagScope = (typeof RETAG_SCOPES)[number];

/** Permission to run long work and to see it. */
export const RUN_LONG_WORK = 'api::long-work.run';
