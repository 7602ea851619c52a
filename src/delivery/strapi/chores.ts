import type { Core } from '@strapi/strapi';

import { makeClockWatch } from '../clock-watch';
import { expireUrgency } from './expire-urgency';
import { purgeStep } from './retention-store';
import { readSettings } from './settings';
import type { RecordTools } from './record-events';
import { bringForward } from './waiting-store';

const DAY_MS = 24 * 60 * 60_000;
/** How often the retention looks for something old, and how long it rests between two steps, in ms. */
const PURGE_EVERY_MS = 60 * 60_000;
const PURGE_REST_MS = 250;

/** What the engine does by the clock: ends of breaking times, the retention, and the clock itself. */
export function makeChores(strapi: Core.Strapi, tools: RecordTools) {
  const setBack = makeClockWatch(Date.now, () => performance.now());
  const work = {
    clock: async () => {
      const byMs = setBack();
      if (byMs === 0) return;
      strapi.log.warn(`delivery: the clock was set back by ${Math.round(byMs / 1000)} s`);
      await bringForward(tools.tables, Date.now(), byMs);
    },
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
      for (const name of ['clock', 'expire'] as const) {
        timers.push(setInterval(() => run(name), readSettings(strapi).sweepMs));
      }
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
