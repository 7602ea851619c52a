import { randomUUID } from 'node:crypto';

import type { Core } from '@strapi/strapi';
import { types } from 'pg';

import { claimDue } from './claim-due';
import { deleteClaims, deleteLapsedClaims, loadDueEndpoints, renewClaims } from './claim-store';
import { describeError } from './describe-error';
import { sequenceEvents } from './event-store';
import type { Runner } from './runner';
import type { RunnerTools } from './runner-tools';
import { makeSender } from './sender';
import { writeResults } from './write-results';

const QUEUE = 'ajil-delivery';
/** Jobs that a node takes at a time: it does them by looking, all at once. */
const JOBS_AT_ONCE = 200;
/** Looks at once, each in a transaction of its own. */
const LANES = 3;
/** A node that says nothing for so long is dead, and others send what it was sending, in ms. */
const CLAIM_MS = 10_000;
const RENEW_MS = CLAIM_MS / 4;

/** An ES module, loaded in the one way that every supported Node can. */
const loadPgBoss = () => import('pg-boss');
type PgBossModule = Awaited<ReturnType<typeof loadPgBoss>>;
type Boss = InstanceType<PgBossModule['PgBoss']>;

/** "Something was committed for these endpoints." */
interface JobData {
  readonly endpoints: readonly number[];
}

/**
 * The runner of several nodes on one PostgreSQL. A publish commits one job, whatever the number of its
 * receivers; pg-boss wakes the nodes and gives the job to one of them, which looks at the endpoints.
 * What it sends it claims in our tables, for a few seconds that it prolongs as long as it lives. Our
 * tables stay the truth: a job too many does no harm, and a sweep finds what a lost one was about.
 *
 * @param works false for a node that only records
 */
export function makePgBossRunner(strapi: Core.Strapi, tools: RunnerTools, works: boolean): Runner {
  const { tables, settings, now, log } = tools;
  const node = randomUUID();
  let boss: Boss | null = null;
  let modules: PgBossModule | null = null;
  let renewal: NodeJS.Timeout | undefined;
  let isStopping = false;

  const onError = (error: unknown) => {
    if (!isStopping) log.error(`delivery: ${describeError(error)}`);
  };
  const sender = makeSender(tools, {
    lanes: LANES,
    async findDue() {
      await sequenceEvents(tables);
      return loadDueEndpoints(tables, now());
    },
    choose: (endpoints, inHand) => claimDue(tools, node, endpoints, inHand, CLAIM_MS),
    write: (batch) => {
      const ids = batch.flatMap((result) => {
        if (result.type === 'tried') return [result.delivery];
        return result.type === 'returned' ? [result.id] : [];
      });
      return writeResults(tables, settings(), tools.random, now(), batch, (trx) =>
        deleteClaims(tables, node, ids, trx),
      );
    },
  });

  return {
    async start() {
      modules = await loadPgBoss();
      const made = new modules.PgBoss({
        ...connectionOf(strapi),
        schema: 'pgboss',
        max: 4,
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
      await deleteLapsedClaims(tables);
      sender.start();
      renewal = setInterval(() => {
        if (sender.isBusy()) renewClaims(tables, node, CLAIM_MS).catch(onError);
      }, RENEW_MS);
      await made.work<JobData>(
        QUEUE,
        {
          batchSize: JOBS_AT_ONCE,
          burstWhenBatchFull: true,
          pollingIntervalSeconds: 1,
          notifyPollingIntervalSeconds: 1,
        },
        async (jobs) => sender.wake(jobs.flatMap(({ data }) => data.endpoints)),
      );
    },
    async enqueue(trx, deliveries) {
      if (boss === null || modules === null) return; // A sweep finds them.
      const endpoints = [...new Set(deliveries.map(({ endpoint }) => endpoint))];
      const data: JobData = { endpoints };
      await boss.insert(QUEUE, [{ data }], { db: modules.fromKnex(trx) });
    },
    // The node that published looks at once; the job is for when it has no room, or dies.
    committed: sender.committed,
    wake: sender.changed,
    async stop() {
      isStopping = true;
      clearInterval(renewal);
      await boss?.stop({ graceful: true, timeout: settings().drainMs });
      await sender.stop();
      if (works) await deleteClaims(tables, node);
    },
  };
}

const QUEUE_OPTIONS = {
  notify: true,
  expireInSeconds: 60,
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
