import type { Core } from '@strapi/strapi';

import type { Tables } from '../../delivery/strapi/table-store';
import { type LiveLog, type LogEntry, makeLiveLog } from '../live-log';
import { readEvent, type ReadingPlace, type Visible } from '../logged-event';
import { loadEventsAfter, loadWindow } from './live-event-store';
import type { LiveSettings } from './settings';
import { makeSignal } from './signal';

/** Follows the table of events, once somebody wants to know. */
export interface LiveTail {
  /** Reads the latest events at the first call. @throws when the database does not answer */
  log(): Promise<LiveLog>;
  start(): void;
  /** Something was committed. */
  wake(): void;
  stop(): Promise<void>;
}

export interface TailPorts {
  /** Null when strangers may not read articles: then there are no events for them. */
  readonly visible: () => Promise<Visible | null>;
  /** From now on this is the log: the first one, or permissions have changed. */
  readonly onLog: (log: LiveLog) => void;
  /** They are in the log. */
  readonly onEvents: (entries: readonly LogEntry[]) => void;
}

/** Events of one look; with more, the next look follows at once. */
const AT_ONCE = 200;

export function makeLiveTail(
  strapi: Core.Strapi,
  tables: Tables,
  place: Omit<ReadingPlace, 'visible'>,
  settings: LiveSettings,
  ports: TailPorts,
): LiveTail {
  const wanted = makeSignal();
  const news = makeSignal();
  const waiting: { resolve(log: LiveLog): void; reject(error: unknown): void }[] = [];
  let log: LiveLog | null = null;
  /** For which permissions it was made. */
  let madeFor = '';
  let isStopping = false;
  let running: Promise<void> = Promise.resolve();

  /** @returns whether there may be more */
  const look = async (): Promise<boolean> => {
    const visible = await ports.visible();
    if (log === null || JSON.stringify(visible) !== madeFor) {
      log = await load(visible);
      madeFor = JSON.stringify(visible);
      ports.onLog(log);
      return false;
    }
    if (visible === null) return false;
    const rows = await loadEventsAfter(strapi, tables, log.head(), AT_ONCE);
    const entries = rows.map((row) => log?.append(readEvent(row, { ...place, visible }), now()));
    if (rows.length > 0) ports.onEvents(entries.filter((entry) => entry !== undefined));
    return rows.length === AT_ONCE;
  };
  const load = async (visible: Visible | null): Promise<LiveLog> => {
    const { mostEvents, keepMs } = settings;
    const { rows, floor } = await loadWindow(strapi, tables, mostEvents, now() - keepMs);
    if (visible === null) return makeLiveLog(settings, rows.at(-1)?.sequence ?? floor);
    const made = makeLiveLog(settings, floor);
    for (const row of rows) made.append(readEvent(row, { ...place, visible }), now());
    return made;
  };
  const settle = (error?: unknown) => {
    for (const { resolve, reject } of waiting.splice(0)) {
      if (log !== null) resolve(log);
      else reject(error);
    }
  };

  /**
   * One loop, and not a look at every wake-up: what wakes it is called inside of the transaction that
   * has just ended, and a query from there would be asked of it.
   */
  const follow = async () => {
    await wanted.next(null);
    let isFailing = false;
    while (!isStopping) {
      try {
        const isMore = await look();
        settle();
        isFailing = false;
        if (isMore) continue;
      } catch (error) {
        settle(error);
        if (!isFailing) strapi.log.warn(`live: events cannot be read: ${String(error)}`);
        isFailing = true;
      }
      if (!isStopping) await news.next(settings.pollMs);
    }
    settle(new Error('the newsroom is stopping'));
  };

  return {
    async log() {
      if (log !== null) return log;
      return new Promise((resolve, reject) => {
        waiting.push({ resolve, reject });
        wanted.give();
        news.give();
      });
    },
    start() {
      running = follow();
    },
    wake: news.give,
    async stop() {
      isStopping = true;
      wanted.give();
      news.give();
      await running;
    },
  };
}

const now = Date.now;
