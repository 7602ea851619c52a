import type { Core } from '@strapi/strapi';

import { expireUrgency } from './expire-urgency';
import { purgeStep } from './retention-store';
import { readSettings } from './settings';
import type { RecordTools } from './record-events';

const DAY_MS = 24 * 60 * 60_000;
/** How often the retention looks for something old, and how long it rests between two steps, in ms. */
const PURGE_EVERY_MS = 60 * 60_000;
const PURGE_REST_MS = 250;

/** What the engine does by the clock: ends of breaking times, and the retention. */
export function makeChores(strapi: Core.Strapi, tools: RecordTools) {
  const work = {
    expire: () => expireUrgency(strapi, tools, Date.now()),
    purge: async () => {
      const { keepBodiesDays, keepRowsDays } = readSettings(strapi);
      const now = Date.now();
      while (!isStopping) {
        const step = await purgeStep(
          tools.tables,
          now - keepBodiesDays * DAY_MS,
          now - keepRowsDays * DAY_MS,
        );
        if (!step.isMore) return;
        await new Promise((resolve) => setTimeout(resolve, PURGE_REST_MS));
      }
    },
  };
  const timers: NodeJS.Timeout[] = [];
  const running = new Set<string>();
  let last: Promise<unknown> = Promise.resolve();
  let isStopping = false;

  /** Skips a round while the one before is still at it. */
  const run = (name: keyof typeof work) => {
    if (running.has(name) || isStopping) return;
    running.add(name);
    const done = work[name]()
      .catch((error) => strapi.log.error(`delivery (${name}): ${error}`))
      .finally(() => running.delete(name));
    last = Promise.all([last, done]);
  };

  return {
    start() {
      timers.push(setInterval(() => run('expire'), readSettings(strapi).sweepMs));
      timers.push(setInterval(() => run('purge'), PURGE_EVERY_MS));
      run('purge');
    },
    async stop() {
      isStopping = true;
      timers.forEach(clearInterval);
      await last;
    },
  };
}
