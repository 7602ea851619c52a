import { performance } from 'node:perf_hooks';

import type { Core } from '@strapi/strapi';

import type { Tables } from '../../delivery/strapi/table-store';
import type { JobKind } from '../../desk/job-contract';
import { isLostConnection } from '../../resilience/is-lost-connection';
import { afterStep, type Job, type StepOutcome } from '../job';
import { claimStep, endJob, loadNextJob, saveStep } from './job-store';
import type { SteppedWork, Work } from './work';

export interface JobRunner {
  start(): void;
  /** Looks for work at once. */
  wake(): void;
  /** Ends the running step, and begins no other. */
  stop(): Promise<void>;
}

/** How often a node looks for a job that another one was told of, in ms. */
const POLL_MS = 1000;
/** Stories a step, at most. */
const BATCH = 50;
/** Pause between two steps, in ms: saves of editors that wait for SQLite's one connection go first. */
const REST_MS = 5;
/** Times that a step is tried before its story, or the job, is given up. */
const TRIES = 3;

/**
 * Does the jobs of the table, one at a time, the oldest first. What a step writes and that it was done
 * commit together, so a process that is killed has done a step wholly or not at all, and two nodes
 * never do one twice.
 */
export function makeJobRunner(
  strapi: Core.Strapi,
  tables: Tables,
  works: Readonly<Record<JobKind, Work>>,
): JobRunner {
  let isStopped = false;
  let running: Promise<void> = Promise.resolve();
  let wakeUp = () => {};
  let failures = 0;

  async function loop(): Promise<void> {
    while (!isStopped) {
      const isMore = await round();
      await pause(isMore ? REST_MS : POLL_MS);
    }
  }

  /** @returns whether to go on at once */
  async function round(): Promise<boolean> {
    let job: Job | null = null;
    try {
      job = await loadNextJob(tables);
      if (job === null) return false;
      if (job.isCancelWanted) {
        await endJob(tables, job, { status: 'cancelled', reason: '' }, Date.now());
        return true;
      }
      const work = works[job.kind];
      const isDone = work.type === 'steps' ? await step(job, work) : await whole(job, work);
      failures = 0;
      return isDone;
    } catch (error) {
      if (!isStopped) await afterFailure(job, error);
      return false;
    }
  }

  async function step(job: Job, work: SteppedWork): Promise<boolean> {
    await work.prepare();
    // After a failure one by one, so that the one story that fails is known.
    return commitStep(job, (trx) => work.step(job, trx, failures > 0 ? 1 : BATCH));
  }

  async function whole(job: Job, work: Extract<Work, { type: 'whole' }>): Promise<boolean> {
    await work.run(job, (outcome) => commitStep(job, async () => outcome));
    return true;
  }

  async function commitStep(
    job: Job,
    act: (trx: Parameters<SteppedWork['step']>[1]) => Promise<StepOutcome>,
  ): Promise<boolean> {
    const began = performance.now();
    return strapi.db.transaction(async ({ trx }) => {
      if (!(await claimStep(tables, trx, job))) return false;
      const outcome = await act(trx);
      const took = performance.now() - began;
      await saveStep(tables, trx, afterStep(job, outcome, took, Date.now()));
      return true;
    });
  }

  async function afterFailure(job: Job | null, error: unknown): Promise<void> {
    const reason = error instanceof Error ? error.message : String(error);
    strapi.log.warn(`long work${job === null ? '' : ` ${job.id} (${job.kind})`}: ${reason}`);
    if (job === null || isLostConnection(error) || ++failures < TRIES) return;
    failures = 0;
    try {
      const work = works[job.kind];
      if (work.type === 'steps') await commitStep(job, () => work.skip(job, reason));
      else await endJob(tables, job, { status: 'failed', reason }, Date.now());
    } catch (again) {
      strapi.log.error(`long work ${job.id} (${job.kind}) is given up: ${String(again)}`);
      await endJob(tables, job, { status: 'failed', reason }, Date.now()).catch(() => {});
    }
  }

  async function pause(ms: number): Promise<void> {
    if (isStopped) return;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, ms);
      wakeUp = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  return {
    start() {
      running = loop();
    },
    wake: () => wakeUp(),
    async stop() {
      isStopped = true;
      wakeUp();
      await running;
    },
  };
}
