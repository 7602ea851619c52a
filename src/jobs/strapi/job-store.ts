import type { Tables, Transaction } from '../../delivery/strapi/table-store';
import type { JobKind, JobStatus } from '../../desk/job-contract';
import type { Job } from '../job';
import { JOBS } from './job-tables';

const OPEN: readonly JobStatus[] = ['waiting', 'running'];
/** Jobs of the history that the panel shows. */
const LISTED = 50;

interface JobRow {
  readonly id: number;
  readonly kind: JobKind;
  readonly status: JobStatus;
  readonly input: string;
  readonly asked_by: string;
  readonly steps: number;
  readonly cursor: string | null;
  readonly total: number | null;
  readonly done: number;
  readonly changed: number;
  readonly failed: number;
  readonly problems: string;
  readonly cancel_wanted: unknown;
  readonly reason: string | null;
  readonly result: string;
  readonly created_at: number;
  readonly started_at: number | null;
  readonly finished_at: number | null;
  readonly worked_ms: number;
}

const COLUMNS = (
  'id kind status input asked_by steps cursor total done changed failed problems cancel_wanted ' +
  'reason result created_at started_at finished_at worked_ms'
).split(' ');

export interface NewJob {
  readonly kind: JobKind;
  readonly input: Readonly<Record<string, unknown>>;
  /** Text of a file, kept until the job ends. */
  readonly inputText?: string;
  readonly askedBy: string;
}

/** @returns its id */
export async function insertJob(tables: Tables, job: NewJob, now: number): Promise<number> {
  const [row] = (await tables
    .of(JOBS)
    .insert({
      kind: job.kind,
      status: 'waiting',
      input: JSON.stringify(job.input),
      input_text: job.inputText ?? null,
      asked_by: job.askedBy,
      ...{ steps: 0, done: 0, changed: 0, failed: 0, worked_ms: 0 },
      ...{ problems: '[]', result: '{}', cancel_wanted: false, created_at: now },
    })
    .returning('id')) as ({ id: number } | number)[];
  return typeof row === 'object' ? row.id : Number(row);
}

/** Newest first. */
export async function listJobs(tables: Tables): Promise<Job[]> {
  const rows = (await tables
    .of(JOBS)
    .select(COLUMNS)
    .orderBy('id', 'desc')
    .limit(LISTED)) as JobRow[];
  return rows.map(toJob);
}

export async function loadJob(tables: Tables, id: number): Promise<Job | null> {
  const row = (await tables.of(JOBS).select(COLUMNS).where({ id }).first()) as JobRow | undefined;
  return row === undefined ? null : toJob(row);
}

/** The job whose turn it is: the oldest that is not finished. */
export async function loadNextJob(tables: Tables): Promise<Job | null> {
  const row = (await tables
    .of(JOBS)
    .select(COLUMNS)
    .whereIn('status', OPEN)
    .orderBy('id')
    .first()) as JobRow | undefined;
  return row === undefined ? null : toJob(row);
}

export async function loadInputText(tables: Tables, id: number): Promise<string> {
  const row = (await tables.of(JOBS).select('input_text').where({ id }).first()) as
    { input_text: string | null } | undefined;
  return row?.input_text ?? '';
}

/**
 * Takes the next step of a job, as the first statement of its transaction: it also takes the write
 * lock of SQLite, and on PostgreSQL makes another node that is about to do the same step wait.
 *
 * @returns false when the step was done already, or the job is to be cancelled
 */
export async function claimStep(
  tables: Tables,
  trx: Transaction,
  { id, steps }: Job,
): Promise<boolean> {
  const taken = await tables
    .of(JOBS, trx)
    .where({ id, steps, cancel_wanted: false })
    .whereIn('status', OPEN)
    .update({ steps: steps + 1 });
  return Number(taken) === 1;
}

/** Writes a job as a step left it, in the transaction of the step. */
export async function saveStep(tables: Tables, trx: Transaction, job: Job): Promise<void> {
  await tables
    .of(JOBS, trx)
    .where({ id: job.id })
    .update({
      status: job.status,
      cursor: JSON.stringify(job.cursor),
      total: job.total,
      done: job.done,
      changed: job.changed,
      failed: job.failed,
      problems: JSON.stringify(job.problems),
      result: JSON.stringify(job.result),
      started_at: job.startedAt,
      finished_at: job.finishedAt,
      worked_ms: job.workedMs,
      ...(job.finishedAt !== null && { input_text: null }),
    });
}

/** Ends a job between two steps. @returns false when it had ended already or has moved on */
export async function endJob(
  tables: Tables,
  { id, steps }: Job,
  end: { readonly status: 'cancelled' | 'failed'; readonly reason: string },
  now: number,
): Promise<boolean> {
  const ended = await tables
    .of(JOBS)
    .where({ id, steps })
    .whereIn('status', OPEN)
    .update({ ...end, steps: steps + 1, finished_at: now, input_text: null });
  return Number(ended) === 1;
}

/** @returns false when it is finished, or was never there */
export async function wantCancel(tables: Tables, id: number): Promise<boolean> {
  const found = await tables
    .of(JOBS)
    .where({ id })
    .whereIn('status', OPEN)
    .update({ cancel_wanted: true });
  return Number(found) === 1;
}

function toJob(row: JobRow): Job {
  return {
    id: row.id,
    kind: row.kind,
    status: row.status,
    input: JSON.parse(row.input),
    askedBy: row.asked_by,
    steps: row.steps,
    cursor: row.cursor === null ? null : JSON.parse(row.cursor),
    total: row.total,
    done: row.done,
    changed: row.changed,
    failed: row.failed,
    problems: JSON.parse(row.problems),
    isCancelWanted: Boolean(row.cancel_wanted),
    reason: row.reason ?? '',
    result: JSON.parse(row.result),
    createdAt: row.created_at,
    startedAt: row.started_at,
    finishedAt: row.finished_at,
    workedMs: row.worked_ms,
  };
}
