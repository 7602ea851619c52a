import { randomUUID } from 'node:crypto';

import type { Core } from '@strapi/strapi';

import { ANYTHING, type Change, type ChangedThing, type ChangeListener } from '../change';
import { readMessage, writeMessage } from '../change-message';
import { collectChanges, type CollectedChanges } from '../collected-changes';
import { makeToldBatches } from '../told-batches';
import { CHANGE_BUS } from './announce-change';
import { followWrites } from './follow-writes';
import { type Ear, hearPostgres } from './hear-postgres';
import { hearSqlite } from './hear-sqlite';
import { notify } from './notify-store';

/** Tells whoever keeps something that readers see when that has changed. */
export interface ChangeBus {
  /**
   * Told of a change when it is committed: on the node that wrote it before the writer has its answer,
   * on the others when PostgreSQL hands its NOTIFY on. A change may be told twice, never not at all;
   * what a node did not hear while it was cut off is told as a change of anything.
   *
   * @returns stops telling this listener
   */
  onChange(listener: ChangeListener): () => void;
  /** See `announceChange`. */
  announce(thing: ChangedThing): Promise<void>;
  /** Whether changes of other nodes are heard right now. */
  isHearing(): boolean;
  /** Listens to others from when the server listens; a command only tells. */
  start(): void;
  stop(): Promise<void>;
}

/** The bus of a newsroom; to be called in `register`, before anything is written. */
export function makeChangeBus(strapi: Core.Strapi): ChangeBus {
  const isPostgres = strapi.config.get('database.connection.client') === 'postgres';
  const node = randomUUID();
  const listeners = new Set<ChangeListener>();
  const told = makeToldBatches();
  const batches = new WeakMap<object, Batch>();
  let count = 0;

  const tell = (thing: ChangedThing, from: Change['node']): void => {
    for (const listener of listeners) {
      try {
        listener({ ...thing, node: from });
      } catch (error) {
        // The commit has happened; a listener that fails must not make it look otherwise.
        strapi.log.error(`changes: ${String(error)}`);
      }
    }
  };
  /** Once for the commit and the echo together: a lost COMMIT answer leaves only the echo. */
  const tellOwn = (text: string, thing: ChangedThing): void => {
    if (!isPostgres || !ear.isHearing() || told.isFirst(text)) tell(thing, 'own');
  };
  const announce = async (thing: ChangedThing): Promise<void> => {
    if (!strapi.db.inTransaction()) {
      const text = writeMessage({ node, batch: String(++count), thing });
      if (isPostgres) await notify(strapi, text);
      return tellOwn(text, thing);
    }
    await strapi.db.transaction(async ({ trx, onCommit }) => {
      const batch = batches.get(trx) ?? { id: String(++count), changes: collectChanges() };
      batches.set(trx, batch);
      const added = batch.changes.add(thing);
      if (added === null) return;
      const text = writeMessage({ node, batch: batch.id, thing: added });
      if (isPostgres) await notify(strapi, text, trx);
      onCommit(() => tellOwn(text, added));
    });
  };
  const ear: Ear = isPostgres
    ? hearPostgres(strapi, node, {
        onMessage(text) {
          const message = readMessage(text);
          if (message === null) return;
          if (message.node === node) tellOwn(text, message.thing);
          else tell(message.thing, 'other');
        },
        onHearing() {
          told.clear();
          tell(ANYTHING, 'other');
        },
      })
    : hearSqlite(strapi, () => tell(ANYTHING, 'other'));

  const bus: ChangeBus = {
    announce,
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    isHearing: ear.isHearing,
    start() {
      strapi.server.httpServer.once('listening', ear.start);
    },
    stop: ear.stop,
  };
  strapi.add(CHANGE_BUS, bus);
  followWrites(strapi, announce);
  return bus;
}

interface Batch {
  readonly id: string;
  readonly changes: CollectedChanges;
}
