import type { Core } from '@strapi/strapi';

import { readSettings } from '../../delivery/strapi/settings';
import { makeTables, type Tables } from '../../delivery/strapi/table-store';
import type { JobKind } from '../../desk/job-contract';
import type { LexiconStore } from '../../tagging/strapi/lexicon-store';
import type { Job } from '../job';
import { makeImportWork } from './import-work';
import { registerJobPermission, registerJobRoutes } from './job-routes';
import { makeJobRunner } from './job-runner';
import { insertJob, listJobs, loadJob, type NewJob, wantCancel } from './job-store';
import { registerJobTables } from './job-tables';
import { registerMergeRoutes } from './merge-routes';
import { makeMergeWork } from './merge-work';
import { makeRetagWork } from './retag-work';
import type { Work } from './work';

/** Long work as the panel, the admin API and the command line ask for it. */
export interface JobDesk {
  /** @returns the job, which waits for its turn */
  add(job: NewJob): Promise<Job>;
  /** Newest first. */
  list(): Promise<Job[]>;
  find(id: number): Promise<Job | null>;
  /** Cancels a job at the end of its running step. @returns false when there is none to cancel */
  cancel(id: number): Promise<boolean>;
}

export interface Jobs {
  readonly desk: JobDesk;
  /** Works from when the server listens, on nodes with the role of a worker. */
  start(): Promise<void>;
  stop(): Promise<void>;
}

/** Long work of a newsroom; call it in `register`. */
export function makeJobs(strapi: Core.Strapi, store: LexiconStore): Jobs {
  registerJobTables(strapi);
  const tables = makeTables(strapi);
  const runner = makeJobRunner(strapi, tables, makeWorks(strapi, tables, store));
  const desk: JobDesk = {
    async add(job) {
      const id = await insertJob(tables, job, Date.now());
      runner.wake();
      return (await loadJob(tables, id))!;
    },
    list: () => listJobs(tables),
    find: (id) => loadJob(tables, id),
    async cancel(id) {
      const isFound = await wantCancel(tables, id);
      runner.wake();
      return isFound;
    },
  };
  const permission = registerJobPermission(strapi);
  registerJobRoutes(strapi, desk);
  registerMergeRoutes(strapi, tables, desk);
  return {
    desk,
    async start() {
      await permission;
      const { role } = readSettings(strapi);
      if (role === 'web') return;
      strapi.server.httpServer.once('listening', () => runner.start());
    },
    stop: () => runner.stop(),
  };
}

/** What is done for each kind of job. */
export function makeWorks(
  strapi: Core.Strapi,
  tables: Tables,
  store: LexiconStore,
): Record<JobKind, Work> {
  return {
    retag: makeRetagWork(strapi, store),
    import: makeImportWork(strapi, tables),
    merge: makeMergeWork(strapi, tables),
  };
}
