import { setImmediate as nextTurn } from 'node:timers/promises';

import type { Core } from '@strapi/strapi';

/** Turns of the event loop without a query after which nobody is in the middle of several. */
const QUIET_TURNS = 20;
const PATIENCE_MS = 2_000;

/**
 * Waits until nobody reads or writes. Strapi reads rows for its events after a commit and awaits them
 * nowhere: a database that is closed meanwhile would end the process with an error.
 */
export async function finishQueries(strapi: Core.Strapi): Promise<void> {
  const { pool } = strapi.db.connection.client;
  const begun = performance.now();
  for (let quiet = 0; quiet < QUIET_TURNS && performance.now() - begun < PATIENCE_MS; quiet++) {
    if (pool.numUsed() > 0 || pool.numPendingAcquires() > 0) quiet = 0;
    await nextTurn();
  }
}
