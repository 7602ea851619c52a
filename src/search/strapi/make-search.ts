import type { Core, Modules } from '@strapi/strapi';

import { addMissing, countRows, prepareIndex, removeStale } from './entry-store';
import { makeIndexOnSave } from './index-on-save';
import { makeSearchInPanel } from './search-in-panel';
import { searchRoute } from './search-route';

/** The search of a newsroom. */
export interface Search {
  /** Indexes what is written; outside of what writes articles. */
  readonly record: Modules.Documents.Middleware.Middleware;
  /** Searches for the panel. */
  readonly find: Modules.Documents.Middleware.Middleware;
  /** Makes the tables; from when the server listens it completes the index. */
  start(): Promise<void>;
  stop(): Promise<void>;
  /**
   * Brings the index to what the articles are, in small steps with saves between them: after the first
   * start with a search, another version of the index, or an import, which goes past the documents.
   *
   * @param onStep told how many article rows of about how many were added
   */
  complete(onStep?: (done: number, total: number) => void): Promise<number>;
}

/** Article rows a step, and the rest between steps, in ms, in which others write. */
const STEP = 100;
const REST_MS = 5;

/** Serves `GET /api/search`; call it in `register`. */
export function makeSearch(strapi: Core.Strapi): Search {
  strapi.server.routes([searchRoute(strapi)] as never);
  let isStopping = false;
  let running: Promise<unknown> = Promise.resolve();

  async function complete(onStep?: (done: number, total: number) => void): Promise<number> {
    const removed = await removeStale(strapi);
    let done = 0;
    let total: number | null = null;
    let below = 2 ** 31 - 1;
    while (!isStopping) {
      const step = await addMissing(strapi, below, STEP);
      if (step === null) break;
      total ??= await countRows(strapi);
      done += step.added;
      below = step.next;
      onStep?.(done, total);
      await new Promise((resolve) => setTimeout(resolve, REST_MS));
    }
    return removed + done;
  }

  async function completeWithLog(): Promise<void> {
    let told = 0;
    const changed = await complete((done, total) => {
      const tenth = Math.floor((done / total) * 10);
      if (tenth <= told) return;
      told = tenth;
      strapi.log.info(`search: ${done} of ${total} article rows are indexed`);
    });
    if (changed > 0) strapi.log.info(`search: the index is complete, ${changed} rows were changed`);
  }

  return {
    record: makeIndexOnSave(strapi),
    find: makeSearchInPanel(strapi),
    complete,
    async start() {
      await prepareIndex(strapi);
      strapi.server.httpServer.once('listening', () => {
        running = completeWithLog().catch((error) => {
          if (!isStopping) strapi.log.error(`search: the index is incomplete: ${error}`);
        });
      });
    },
    async stop() {
      isStopping = true;
      await running;
    },
  };
}
