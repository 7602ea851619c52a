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

/** An event with who is told of it. */
export interface RecordedEvent {
  readonly row: EventRow;
  readonly endpoints: readonly number[];
  /** Not before this time, in ms; 0: at once, whatever the clock does until then. */
  readonly nextAt: number;
}

/**
 * Writes events, and one delivery for each endpoint of each.
 *
 * @returns the ids of the deliveries, by event and in the order of its endpoints
 */
export async function insertEvents(
  tables: Tables,
  trx: Transaction,
  events: readonly RecordedEvent[],
): Promise<number[][]> {
  const ids: number[] = [];
  for (const { row } of events) {
    const [{ id }] = (await tables.of(EVENTS, trx).insert(row, ['id'])) as { id: number }[];
    ids.push(id);
  }
  if (tables.client === 'sqlite') {
    // One writer: the order of ids is the order of commits.
    await tables
      .of(EVENTS, trx)
      .whereIn('id', ids)
      .update({ sequence: trx.ref('id') });
  }
  const rows = events.flatMap(({ row, endpoints, nextAt }, index) =>
    endpoints.map((endpoint) => ({
      event: ids[index],
      endpoint,
      document: row.document,
      lane: row.lane,
      takedown: row.takedown,
      priority: row.priority,
      status: 'pending',
      attempts: 0,
      next_at: nextAt,
      forced: false,
      created_at: row.created_at,
    })),
  );
  const inserted: { id: number; event: number; endpoint: number }[] = [];
  for (let at = 0; at < rows.length; at += CHUNK) {
    const columns = ['id', 'event', 'endpoint'];
    inserted.push(
      ...(await tables.of(DELIVERIES, trx).insert(rows.slice(at, at + CHUNK), columns)),
    );
  }
  const byKey = new Map(inserted.map(({ id, event, endpoint }) => [`${event} ${endpoint}`, id]));
  return events.map(({ endpoints }, index) =>
    endpoints.map((endpoint) => byKey.get(`${ids[index]} ${endpoint}`) ?? 0),
  );
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

/**
 * Gives committed events their place in the order that readers follow, on PostgreSQL. A sequence of the
 * database is drawn before the commit, so a reader could see 8 before 7 exists; here it is drawn after.
 */
export async function sequenceEvents(tables: Tables): Promise<void> {
  const unsequenced = () => tables.of(EVENTS).whereNull('sequence').orderBy('id').limit(1000);
  if ((await unsequenced().limit(1).pluck('id')).length === 0) return;
  await tables.transaction(async (trx) => {
    await trx.raw("select pg_advisory_xact_lock(hashtext('ajil:sequence'))");
    const ids: number[] = await unsequenced().transacting(trx).pluck('id');
    const [{ last }] = (await tables.of(EVENTS, trx).max('sequence as last')) as {
      last: number | null;
    }[];
    await tables
      .of(EVENTS, trx)
      .whereIn('id', ids)
      .update({
        sequence: trx.raw('? + array_position(?::int[], ??)', [Number(last ?? 0), ids, 'id']),
      });
  });
}
