import type { Core } from '@strapi/strapi';

import { loadDataVersion } from './data-version-store';
import type { Ear } from './hear-postgres';

/** Costs a look at a number in shared memory, when no transaction is open. */
const LOOK_MS = 500;

/**
 * A SQLite newsroom is one process, but its commands (`npm run intake`, `npm run gazetteer`) are others
 * that write into the same file.
 *
 * @param onChange another process has written something
 */
export function hearSqlite(strapi: Core.Strapi, onChange: () => void): Ear {
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> = Promise.resolve();
  let isStopped = true;
  let last: number | null = null;

  const look = async (): Promise<void> => {
    try {
      const version = await loadDataVersion(strapi);
      if (last !== null && version !== last) onChange();
      last = version;
    } catch (error) {
      if (isStopped) return;
      strapi.log.warn(`changes: cannot see what other processes write: ${String(error)}`);
    }
    if (!isStopped) timer = setTimeout(() => (running = look()), LOOK_MS).unref();
  };
  return {
    isHearing: () => !isStopped,
    start() {
      isStopped = false;
      running = look();
    },
    async stop() {
      isStopped = true;
      clearTimeout(timer);
      await running;
    },
  };
}
