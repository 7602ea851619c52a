import type { Core } from '@strapi/strapi';
import { types } from 'pg';

import { type Tried, writeAttempts } from './attempt-writer';
import { makeBatcher } from './batcher';
import { loadPendingEndpoints } from './delivery-store';
import { loadEndpoints } from './endpoint-store';
import { claim, markEnqueued, releaseWaiting, sequenceEvents, takeJobless } from './job-store';
import { reach } from './kill-point';
import { makeLoop } from './loop';
import type { NewDelivery } from './record-events';
import type { Runner } from './runner';
import { type RunnerTools, tryDelivery } from './runner-tools';
import type { Transaction } from './table-store';

const QUEUE = 'ajil-delivery';
/** Jobs in hand on one node. */
const WORKERS = 16;
/** A node that says nothing for so long is dead, and its jobs are done by another, in s. */
const HEARTBEAT_S = 10;
/** Longer than any request takes, in ms. */
const CLAIM_MARGIN_MS = 15_000;
const RECOVER_MS = 500;
/** pg-boss takes high numbers first, we take low ones first. */
const HIGHEST = 10_000;

/** An ES module, loaded in the one way that every supported Node can. */
const loadPgBoss = () => import('pg-boss');
type PgBossModule = Awaited<ReturnType<typeof loadPgBoss>>;
type Boss = InstanceType<PgBossModule['PgBoss']>;

interface JobData {
  readonly delivery: number;
}

/**
 * The runner of several nodes on one PostgreSQL. pg-boss wakes a node when a publish commits, gives
 * each job to one node only, limits the requests to one endpoint over all nodes, and hands on the
 * jobs of a node that died. Our tables stay the truth: a job only says "look at this delivery", so
 * one too many does no harm and a lost one is made again.
 *
 * @param works false for a node that only records
 */
export function makePgBossRunner(strapi: Core.Strapi, tools: RunnerTools, works: boolean): Runner {
  const { tables, settings, now, log } = tools;
  let boss: Boss | null = null;
  let modules: PgBossModule | null = null;
  let timer: NodeJS.Timeout | undefined;
  /** Endpoints that had no room for something; what ends there makes room. */
  const waiting = new Set<number>();
  let isStopping = false;

  const onError = (error: unknown) => {
    if (!isStopping) log.error(`delivery: ${error instanceof Error ? error.stack : String(error)}`);
  };
  const writer = makeBatcher<Tried>({
    write: async (batch) => {
      const release = async (trx: Transaction) => {
        const ids = batch.map(({ delivery }) => delivery);
        await insertJobs(trx, await releaseWaiting(tables, trx, ids, now()));
        for (const endpoint of new Set(batch.map((tried) => tried.endpoint))) {
          if (!waiting.delete(endpoint)) continue;
          await insertJobs(trx, await takeJobless(tables, trx, endpoint, now()));
        }
      };
      const switchedOff = await writeAttempts(tables, settings(), tools.random, batch, release);
      switchedOff.forEach(tools.onSwitchedOff);
    },
    onError,
    retryMs: RECOVER_MS,
  });
  const sweep = makeLoop(async () => {
    await sequenceEvents(tables);
    const endpoints = new Map((await loadEndpoints(tables)).map((one) => [one.id, one]));
    for (const { endpoint, nextAt } of await loadPendingEndpoints(tables)) {
      const found = endpoints.get(endpoint);
      const isResting = (found?.health.blockedUntil ?? 0) > now();
      if (nextAt > now() || found?.isPaused || isResting) continue;
      await tables.transaction(async (trx) => {
        await insertJobs(trx, await takeJobless(tables, trx, endpoint, now()));
      });
    }
  }, onError);

  async function insertJobs(trx: Transaction, deliveries: readonly NewDelivery[]): Promise<void> {
    if (boss === null || modules === null || deliveries.length === 0) return;
    const jobs = deliveries.map(({ id, endpoint, priority }) => ({
      data: { delivery: id },
      priority: HIGHEST - priority,
      group: { id: String(endpoint) },
    }));
    await boss.insert(QUEUE, jobs, { db: modules.fromKnex(trx) });
  }

  async function work(delivery: number, isRetry: boolean): Promise<void> {
    const until = now() + settings().totalTimeoutMs + CLAIM_MARGIN_MS;
    const claimed = await claim(tables, settings(), delivery, now(), until, isRetry);
    if (claimed.type === 'full') waiting.add(claimed.endpoint);
    if (claimed.type !== 'claimed') return;
    reach('after-claim');
    await writer.add(await tryDelivery(tools, claimed.endpoint, claimed.sendable));
  }

  const tick = () => {
    sweep.poke();
    timer = setTimeout(tick, settings().sweepMs);
  };

  return {
    async start() {
      modules = await loadPgBoss();
      const made = new modules.PgBoss({
        ...connectionOf(strapi),
        schema: 'pgboss',
        max: 6,
        useListenNotify: works,
        supervise: works,
        superviseIntervalSeconds: 2,
        monitorIntervalSeconds: 2,
        schedule: false,
        registerInstance: false,
        monitorVacuum: false,
      });
      made.on('error', onError);
      await made.start();
      await made.createQueue(QUEUE, QUEUE_OPTIONS);
      await made.updateQueue(QUEUE, QUEUE_OPTIONS);
      boss = made;
      if (!works) return;
      tick();
      await made.work<JobData>(
        QUEUE,
        {
          includeMetadata: true,
          batchSize: 1,
          localConcurrency: WORKERS,
          groupConcurrency: settings().concurrency,
          pollingIntervalSeconds: 1,
          notifyPollingIntervalSeconds: 1,
        },
        async ([job]) => work(job.data.delivery, job.retryCount > 0),
      );
    },
    async enqueue(trx, deliveries) {
      if (boss === null) return; // A sweep makes the jobs.
      const ids = deliveries.map(({ id }) => id);
      await markEnqueued(tables, trx, ids, now());
      await insertJobs(trx, deliveries);
    },
    // The commit itself notified the workers.
    committed() {},
    wake() {
      if (works && boss !== null && !isStopping) sweep.poke();
    },
    async stop() {
      isStopping = true;
      clearTimeout(timer);
      await boss?.stop({ graceful: true, timeout: settings().drainMs });
      await writer.idle();
    },
  };
}

const QUEUE_OPTIONS = {
  notify: true,
  heartbeatSeconds: HEARTBEAT_S,
  expireInSeconds: 120,
  // What a job is about is in our tables; these only bring it to another node after a crash.
  retryLimit: 10,
  retryDelay: 0,
  deleteAfterSeconds: 60,
};

/**
 * Strapi tells pg, for the whole process, to leave JSON unparsed; pg-boss needs it parsed. So its
 * connections have parsers of their own.
 */
const PARSING_JSON = {
  getTypeParser(oid: number, format?: 'text' | 'binary') {
    return oid === types.builtins.JSONB ? JSON.parse : types.getTypeParser(oid, format);
  },
};

/** The same database as Strapi's. */
function connectionOf(strapi: Core.Strapi): object {
  const connection = strapi.config.get<object>('database.connection.connection');
  // Its schema is Strapi's; pg-boss has one of its own.
  const own = Object.entries(connection).filter(([name]) => name !== 'schema');
  return { ...Object.fromEntries(own), types: PARSING_JSON };
}
