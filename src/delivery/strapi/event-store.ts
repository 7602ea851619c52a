import type { Lane } from '..';
import { DELIVERIES, EVENTS } from './delivery-tables';
import type { Tables, Transaction } from './table-store';

/** An event about to be written. */
export interface EventRow {
  readonly event_id: string;
  readonly type: string;
  readonly lane: Lane;
  readonly model: string | null;
  readonly uid: string | null;
  readonly document_id: string | null;
  readonly locale: string | null;
  readonly document: string;
  readonly takedown: boolean;
  readonly priority: number;
  readonly created_at: number;
  readonly body: string;
  readonly thin: string;
  readonly hash: string;
}

/** Rows an insert: below the 999 variables that old SQLite builds allow. */
const CHUNK = 60;

/** Writes an event and one delivery for each endpoint. @returns the ids of the deliveries */
export async function insertEvent(
  tables: Tables,
  trx: Transaction,
  row: EventRow,
  endpoints: readonly number[],
): Promise<number[]> {
  const [{ id }] = (await tables.of(EVENTS, trx).insert(row, ['id'])) as { id: number }[];
  if (tables.client === 'sqlite') {
    // One writer: the order of ids is the order of commits.
    await tables.of(EVENTS, trx).where({ id }).update({ sequence: id });
  }
  const ids: number[] = [];
  for (let at = 0; at < endpoints.length; at += CHUNK) {
    const rows = endpoints.slice(at, at + CHUNK).map((endpoint) => ({
      event: id,
      endpoint,
      document: row.document,
      lane: row.lane,
      takedown: row.takedown,
      priority: row.priority,
      status: 'pending',
      attempts: 0,
      // At once, whatever the clock does until then.
      next_at: 0,
      forced: false,
      created_at: row.created_at,
    }));
    const inserted = (await tables.of(DELIVERIES, trx).insert(rows, ['id'])) as { id: number }[];
    ids.push(...inserted.map((one) => one.id));
  }
  return ids;
}

/** Endpoints that were ever sent something about a document, whatever came of it. */
export async function loadEndpointsThatKnow(
  tables: Tables,
  trx: Transaction,
  endpoints: readonly number[],
  document: string,
): Promise<Set<number>> {
  const rows = (await tables
    .of(DELIVERIES, trx)
    .distinct('endpoint')
    .whereIn('endpoint', [...endpoints])
    .where({ document })) as { endpoint: number }[];
  return new Set(rows.map(({ endpoint }) => endpoint));
}

/** Rank of every urgency level by its code. */
export async function loadUrgencyRanks(
  tables: Tables,
  trx: Transaction,
): Promise<Map<string, number>> {
  const rows = (await tables.of('urgency_levels', trx).select('code', 'rank')) as {
    code: string;
    rank: number;
  }[];
  return new Map(rows.map(({ code, rank }) => [code, rank]));
}

/**
 * On PostgreSQL two publishes of one story would run side by side; the lock, held by their
 * transaction, puts them one after the other, so that the ids of a story's events are in the order of
 * their commits. SQLite has one writer anyway.
 */
export async function lockDocument(
  tables: Tables,
  trx: Transaction,
  document: string,
): Promise<void> {
  if (tables.client !== 'postgres') return;
  await trx.raw('select pg_advisory_xact_lock(hashtext(?))', [`ajil:document:${document}`]);
}
