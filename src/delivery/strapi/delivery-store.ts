import type { Lane, Pending } from '..';
import { ATTEMPTS, DELIVERIES } from './delivery-tables';
import type { Tables, Transaction } from './table-store';

/** Rows an insert: below the 999 variables that old SQLite builds allow. */
const CHUNK = 60;

/** A pending delivery, with what sending it needs. */
export interface PendingDelivery extends Pending {
  /** Row of its event. */
  readonly event: number;
  /** When the event happened, in ms. */
  readonly createdAt: number;
}

/** What an event says. */
export interface EventContents {
  readonly id: number;
  readonly eventId: string;
  readonly type: string;
  /** null when the retention has purged it. */
  readonly body: string | null;
  readonly thin: string | null;
}

/** A delivery with the event that it sends. */
export interface Sendable {
  readonly id: number;
  readonly endpoint: number;
  readonly document: string;
  readonly attempts: number;
  readonly createdAt: number;
  readonly event: EventContents;
}

/** Of `ajil_deliveries`. */
export const PENDING_COLUMNS: readonly string[] = [
  ...['id', 'endpoint', 'event', 'document', 'lane', 'takedown', 'priority', 'attempts'],
  ...['next_at', 'forced', 'created_at'],
];

export interface PendingRow {
  id: number;
  endpoint: number;
  event: number;
  document: string;
  lane: Lane;
  takedown: unknown;
  priority: number;
  attempts: number;
  next_at: number;
  forced: unknown;
  created_at: number;
}

export function toPending(row: PendingRow): PendingDelivery {
  return {
    id: row.id,
    event: row.event,
    document: row.document,
    lane: row.lane,
    isTakedown: Boolean(row.takedown),
    priority: row.priority,
    attempts: row.attempts,
    nextAt: row.next_at,
    isForced: Boolean(row.forced),
    createdAt: row.created_at,
  };
}

/** Ends deliveries that newer ones replace. */
export async function supersede(
  tables: Tables,
  trx: Transaction,
  replaced: readonly { id: number; by: number }[],
  now: number,
): Promise<void> {
  for (const { id, by } of replaced) {
    const reason = `superseded by delivery ${by}`;
    await tables
      .of(DELIVERIES, trx)
      .where({ id, status: 'pending' })
      .update({ status: 'superseded', reason, finished_at: now });
  }
}

/**
 * Ends everything pending of an endpoint that is deleted or switched off.
 *
 * @param inFlight what is being sent: its answer decides, and a failed one is cancelled after it
 */
export async function cancelPending(
  tables: Tables,
  trx: Transaction,
  endpoint: number,
  reason: string,
  now: number,
  inFlight: readonly number[],
): Promise<void> {
  await tables
    .of(DELIVERIES, trx)
    .where({ endpoint, status: 'pending' })
    .whereNotIn('id', [...inFlight])
    .update({ status: 'cancelled', reason, finished_at: now });
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
}

/** Changes deliveries after a try, but for those that were superseded or cancelled meanwhile. */
export async function updateDeliveries(
  tables: Tables,
  trx: Transaction,
  ids: readonly number[],
  change: DeliveryChange,
): Promise<void> {
  for (let at = 0; at < ids.length; at += 10 * CHUNK) {
    const query = tables.of(DELIVERIES, trx).whereIn('id', ids.slice(at, at + 10 * CHUNK));
    // It did arrive: that outweighs whatever was decided while it was under way.
    await (change.status === 'succeeded' ? query : query.andWhere({ status: 'pending' })).update(
      change,
    );
  }
}
