import type { Lane, Pending } from '..';
import { ATTEMPTS, DELIVERIES, EVENTS } from './delivery-tables';
import type { Tables, Transaction } from './table-store';

/** Rows an insert: below the 999 variables that old SQLite builds allow. */
const CHUNK = 60;

/** A delivery with the event that it sends. */
export interface Sendable {
  readonly id: number;
  readonly endpoint: number;
  readonly attempts: number;
  /** When the event happened, in ms. */
  readonly createdAt: number;
  readonly eventRow: number;
  readonly eventId: string;
  readonly type: string;
  /** null when the retention has purged it. */
  readonly body: string | null;
  readonly thin: string | null;
}

/** Endpoints that have something pending, with the time of their next try in ms. */
export async function loadPendingEndpoints(
  tables: Tables,
): Promise<{ endpoint: number; nextAt: number }[]> {
  const rows = (await tables
    .of(DELIVERIES)
    .select('endpoint')
    .min('next_at as next_at')
    .where({ status: 'pending' })
    .groupBy('endpoint')) as { endpoint: number; next_at: number }[];
  return rows.map(({ endpoint, next_at }) => ({ endpoint, nextAt: Number(next_at) }));
}

/**
 * The most urgent deliveries that are due, and everything else that is pending of their documents.
 *
 * @param limit documents to look at, at most
 */
export async function loadDue(
  tables: Tables,
  endpoint: number,
  now: number,
  inFlight: readonly number[],
  limit: number,
  trx?: Transaction,
): Promise<Pending[]> {
  const due = (await tables
    .of(DELIVERIES, trx)
    .select(...PENDING)
    .where({ endpoint, status: 'pending' })
    .andWhere('next_at', '<=', now)
    .whereNotIn('id', [...inFlight])
    .orderBy([{ column: 'priority' }, { column: 'id' }])
    .limit(limit)) as PendingRow[];
  const documents = [...new Set(due.map(({ document }) => document).filter((key) => key !== ''))];
  const alone = due.filter(({ document }) => document === '');
  const rest = documents.length > 0 ? await loadPendingOf(tables, endpoint, documents, trx) : [];
  return [...alone.map(toPending), ...rest];
}

/** Everything pending of some documents at an endpoint. */
export async function loadPendingOf(
  tables: Tables,
  endpoint: number,
  documents: readonly string[],
  trx?: Transaction,
): Promise<Pending[]> {
  const rows = (await tables
    .of(DELIVERIES, trx)
    .select(...PENDING)
    .where({ endpoint, status: 'pending' })
    .whereIn('document', [...documents])) as PendingRow[];
  return rows.map(toPending);
}

export async function loadSendable(
  tables: Tables,
  ids: readonly number[],
  trx?: Transaction,
): Promise<Sendable[]> {
  if (ids.length === 0) return [];
  const rows = (await tables
    .of(`${DELIVERIES} as d`, trx)
    .join(`${EVENTS} as e`, 'e.id', 'd.event')
    .select('d.id', 'd.endpoint', 'd.attempts', 'd.created_at as createdAt')
    .select('e.id as eventRow', 'e.event_id as eventId', 'e.type', 'e.body', 'e.thin')
    .whereIn('d.id', [...ids])) as Sendable[];
  return ids.flatMap((id) => rows.filter((row) => row.id === id));
}

/** Ends deliveries that newer ones replace. */
export async function supersede(
  tables: Tables,
  replaced: readonly { id: number; by: number }[],
  now: number,
  trx?: Transaction,
): Promise<void> {
  for (const { id, by } of replaced) {
    await finish(tables, { id }, 'superseded', `superseded by delivery ${by}`, now, trx);
  }
}

/** Ends everything pending of an endpoint that is deleted or switched off. */
export async function cancelPending(
  tables: Tables,
  endpoint: number,
  reason: string,
  now: number,
  trx?: Transaction,
): Promise<void> {
  await finish(tables, { endpoint }, 'cancelled', reason, now, trx);
}

async function finish(
  tables: Tables,
  which: { id: number } | { endpoint: number },
  status: 'superseded' | 'cancelled',
  reason: string,
  now: number,
  trx?: Transaction,
): Promise<void> {
  await tables
    .of(DELIVERIES, trx)
    .where({ ...which, status: 'pending' })
    .update({ status, reason, finished_at: now });
}

export interface AttemptRow {
  readonly delivery: number;
  readonly number: number;
  readonly started_at: number;
  readonly duration_ms: number;
  readonly outcome: string;
  readonly status_code: number | null;
  readonly reason: string | null;
  readonly answer: string;
  readonly retry_at: number | null;
}

export async function insertAttempts(
  tables: Tables,
  trx: Transaction,
  rows: readonly AttemptRow[],
): Promise<void> {
  for (let at = 0; at < rows.length; at += CHUNK) {
    await tables.of(ATTEMPTS, trx).insert(rows.slice(at, at + CHUNK));
  }
}

export interface DeliveryChange {
  readonly status: 'pending' | 'succeeded' | 'failed';
  readonly reason: string | null;
  readonly attempts: number;
  readonly next_at?: number;
  readonly finished_at: number | null;
  readonly claimed_until: null;
  readonly enqueued_at: null;
}

/** Changes deliveries after a try, but for those that were superseded or cancelled meanwhile. */
export async function updateDeliveries(
  tables: Tables,
  trx: Transaction,
  ids: readonly number[],
  change: DeliveryChange,
): Promise<void> {
  const query = tables.of(DELIVERIES, trx).whereIn('id', [...ids]);
  // It did arrive: that outweighs whatever was decided while it was under way.
  await (change.status === 'succeeded' ? query : query.andWhere({ status: 'pending' })).update(
    change,
  );
}

const PENDING = [
  ...['id', 'document', 'lane', 'takedown', 'priority', 'attempts', 'next_at', 'forced'],
];

interface PendingRow {
  id: number;
  document: string;
  lane: Lane;
  takedown: unknown;
  priority: number;
  attempts: number;
  next_at: number;
  forced: unknown;
}

function toPending(row: PendingRow): Pending {
  return {
    id: row.id,
    document: row.document,
    lane: row.lane,
    isTakedown: Boolean(row.takedown),
    priority: row.priority,
    attempts: row.attempts,
    nextAt: Number(row.next_at),
    isForced: Boolean(row.forced),
  };
}
