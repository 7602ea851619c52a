import type { Core } from '@strapi/strapi';

import { channelOf, makeListeningClient, notify } from './notify-store';

/** Where changes of others come in. */
export interface Ear {
  /** Whether changes of others are heard right now. */
  isHearing(): boolean;
  start(): void;
  stop(): Promise<void>;
}

export interface EarPorts {
  readonly onMessage: (text: string) => void;
  /** Heard again: what was said meanwhile is lost. */
  readonly onHearing: () => void;
}

/** Waits between attempts to connect, in ms: the first quick, as a restart of the database is short. */
const FIRST_WAIT_MS = 100;
const LONGEST_WAIT_MS = 5_000;
/** A connection that the other side has forgotten looks alive; so it is asked now and then. */
const HEARTBEAT_MS = 5_000;
/** What a node says to itself through the pool to know that it can be heard. */
const PING_LIMIT_MS = 5_000;

/**
 * One connection that LISTENs. It counts as hearing when it has heard what this node itself said
 * through the pool: behind PgBouncer in transaction mode a LISTEN succeeds and nothing ever comes.
 */
export function hearPostgres(strapi: Core.Strapi, node: string, ports: EarPorts): Ear {
  const ping = `${node} ping`;
  let client: ReturnType<typeof makeListeningClient> | null = null;
  let isHearing = false;
  let isStopped = true;
  let waitMs = FIRST_WAIT_MS;
  let timer: NodeJS.Timeout | undefined;
  let onPing = () => {};

  const connect = async (): Promise<void> => {
    const own = makeListeningClient(strapi);
    client = own;
    own.on('error', (error) => lose(own, error));
    own.on('end', () => lose(own, new Error('the connection was closed')));
    own.on('notification', ({ payload = '' }) => {
      if (payload === ping) onPing();
      else if (!payload.endsWith(' ping')) ports.onMessage(payload);
    });
    try {
      await own.connect();
      await own.query(`listen ${own.escapeIdentifier(channelOf(strapi))}`);
      await hearPing();
    } catch (error) {
      return lose(own, error);
    }
    if (client !== own || isStopped) return;
    waitMs = FIRST_WAIT_MS;
    isHearing = true;
    ports.onHearing();
    beat(own);
  };

  const hearPing = async (): Promise<void> => {
    let limit: NodeJS.Timeout | undefined;
    const heard = new Promise<void>((resolve, reject) => {
      onPing = resolve;
      const why = 'LISTEN hears nothing; a pooler in transaction mode is in between';
      limit = setTimeout(() => reject(new Error(why)), PING_LIMIT_MS).unref();
    });
    try {
      await Promise.all([heard, notify(strapi, ping)]);
    } finally {
      clearTimeout(limit);
    }
  };

  const beat = (own: NonNullable<typeof client>): void => {
    timer = setTimeout(() => {
      own.query('select 1').then(
        () => client === own && !isStopped && beat(own),
        (error) => lose(own, error),
      );
    }, HEARTBEAT_MS).unref();
  };

  const lose = (own: typeof client, error: unknown): void => {
    if (client !== own || own === null) return;
    client = null;
    isHearing = false;
    clearTimeout(timer);
    own.end().catch(() => {});
    if (isStopped) return;
    strapi.log.warn(
      `لا تصل تغييرات الخوادم الأخرى • changes of other nodes are not heard, next try in ${waitMs} ms: ${String(error)}`,
    );
    timer = setTimeout(() => void connect(), waitMs).unref();
    waitMs = Math.min(waitMs * 2, LONGEST_WAIT_MS);
  };

  return {
    isHearing: () => isHearing,
    start() {
      isStopped = false;
      void connect();
    },
    async stop() {
      isStopped = true;
      isHearing = false;
      clearTimeout(timer);
      const own = client;
      client = null;
      await own?.end().catch(() => {});
    },
  };
}
