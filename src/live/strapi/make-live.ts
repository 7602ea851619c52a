import type { Core } from '@strapi/strapi';

import type { ChangeBus } from '../../changes/strapi/make-change-bus';
import { makeTables } from '../../delivery/strapi/table-store';
import { readPublication } from '../../syndication/settings';
import type { LiveLog } from '../live-log';
import { makeReaderHub, type ReaderHub } from '../reader-hub';
import { makeSeats } from '../seats';
import { listRoutes } from './list-routes';
import { makeLiveTail } from './live-tail';
import { makeReadable } from './readable';
import { readSettings } from './settings';
import { streamRoute } from './stream-route';

/** The live stream of a newsroom. */
export interface Live {
  start(): void;
  /** Ends all streams; their readers resume at another node, or here after the restart. */
  stop(): Promise<void>;
}

const BEAT_MS = 1_000;

/** Serves `/live`; call it in `register`. */
export function makeLive(strapi: Core.Strapi, changes: Pick<ChangeBus, 'onChange'>): Live {
  const settings = readSettings(strapi);
  const { baseUrl, language } = readPublication({
    name: strapi.config.get<string>('newsroom.publicationName'),
    baseUrl: strapi.config.get<string>('server.absoluteUrl'),
    hubUrl: strapi.config.get<string>('newsroom.hubUrl'),
  });
  const readable = makeReadable(strapi, language);
  let hub: ReaderHub | null = null;
  let beat: NodeJS.Timeout | undefined;
  let isStopping = false;

  const onLog = (log: LiveLog) => {
    if (hub === null) {
      const made = makeReaderHub(log, { random: Math.random, now: Date.now });
      hub = made;
      beat = setInterval(() => made.beat(), BEAT_MS).unref();
    } else {
      hub.sendAway();
      hub.use(log);
    }
  };
  const tail = makeLiveTail(strapi, makeTables(strapi), { baseUrl, language }, settings, {
    visible: readable.visible,
    onLog,
    onEvents: (entries) => hub?.tell(entries),
  });
  const stopHearing = changes.onChange(({ model }) => {
    if (model === 'permission' || model === 'any') readable.forget();
    if (model === 'permission' || model === 'any' || model === 'article') tail.wake();
  });
  strapi.server.routes([
    streamRoute({
      ...{ tail, readable, settings, seats: makeSeats(settings) },
      hub: () => hub as ReaderHub,
      isStopping: () => isStopping,
    }),
    ...listRoutes(strapi, { tail, readable, place: { baseUrl, language } }),
  ] as never);

  return {
    start: tail.start,
    async stop() {
      isStopping = true;
      stopHearing();
      clearInterval(beat);
      hub?.sendAway();
      await tail.stop();
    },
  };
}
