import { type Plan, planDeliveries, slotsFor } from '..';
import { DELIVERIES, EVENTS } from './delivery-tables';
import {
  cancelPending,
  loadPendingOf,
  loadSendable,
  type Sendable,
  supersede,
} from './delivery-store';
import { type Endpoint, loadEndpoint } from './endpoint-store';
import type { NewDelivery } from './record-events';
import type { DeliverySettings } from './settings';
import type { Tables, Transaction } from './table-store';

/** A job is made again for what has been waiting for so long: its job was lost, in ms. */
const JOB_LOST_MS = 30_000;
/** Jobs made for one endpoint in one sweep. */
const JOBS_A_SWEEP = 50;

export type Claim =
  | { readonly type: 'claimed'; readonly endpoint: Endpoint; readonly sendable: Sendable }
  /** The endpoint has all that it may have in flight; one that ends makes room. */
  | { readonly type: 'full'; readonly endpoint: number }
  /** Nothing to do now; a sweep looks at it again if there is. */
  | { readonly type: 'not-now' };

const NOT_NOW: Claim = { type: 'not-now' };

/**
 * Claims a delivery for this node, if it may be sent now: its endpoint wants it, nothing of its
 * document is in flight on any node, and nothing of it has to go first.
 *
 * @param until the claim holds till then, in ms
 * @param isRetry the job is being done again, so the node that had claimed the delivery is dead
 */
export async function claim(
  tables: Tables,
  settings: DeliverySettings,
  id: number,
  now: number,
  until: number,
  isRetry: boolean,
): Promise<Claim> {
  return tables.transaction(async (trx) => {
    const [row] = (await tables.of(DELIVERIES, trx).where({ id, status: 'pending' })) as JobRow[];
    if (row === undefined) return NOT_NOW;
    // One node at a time decides what goes to an endpoint.
    await trx.raw('select pg_advisory_xact_lock(hashtext(?))', [`ajil:claim:${row.endpoint}`]);
    const endpoint = await loadEndpoint(tables, row.endpoint, trx);
    if (endpoint === null || !endpoint.isEnabled) {
      const reason = endpoint === null ? 'the endpoint was deleted' : 'the endpoint is disabled';
      await cancelPending(tables, row.endpoint, reason, now, trx);
      return NOT_NOW;
    }
    const inFlight = await loadInFlight(tables, trx, endpoint.id, now);
    if (isRetry) inFlight.delete(id);
    const slots = slotsFor(endpoint.health, settings.health, now, settings.concurrency);
    if (endpoint.isPaused || slots === 0) return giveBack(tables, trx, id);
    if (inFlight.size >= slots) {
      await giveBack(tables, trx, id);
      return { type: 'full', endpoint: endpoint.id };
    }
    const plan = await planDocument(tables, trx, row, now, inFlight);
    await supersede(tables, plan.superseded, now, trx);
    if (!plan.send.includes(id)) return giveBack(tables, trx, id);
    await tables.of(DELIVERIES, trx).where({ id }).update({ claimed_until: until });
    const [sendable] = await loadSendable(tables, [id], trx);
    return sendable === undefined ? NOT_NOW : { type: 'claimed', endpoint, sendable };
  });
}

/** Marks what is due and has no job, one node at a time. @returns it, for jobs to be made */
export async function takeJobless(
  tables: Tables,
  trx: Transaction,
  endpoint: number,
  now: number,
): Promise<NewDelivery[]> {
  const rows = (await tables
    .of(DELIVERIES, trx)
    .select('id', 'endpoint', 'priority')
    .where({ endpoint, status: 'pending' })
    .andWhere('next_at', '<=', now)
    .andWhere((query) => query.whereNull('claimed_until').orWhere('claimed_until', '<', now))
    .andWhere((query) =>
      query.whereNull('enqueued_at').orWhere('enqueued_at', '<', now - JOB_LOST_MS),
    )
    .orderBy([{ column: 'priority' }, { column: 'id' }])
    .limit(JOBS_A_SWEEP)
    .forUpdate()
    .skipLocked()) as NewDelivery[];
  const ids = rows.map(({ id }) => id);
  await tables.of(DELIVERIES, trx).whereIn('id', ids).update({ enqueued_at: now });
  return rows;
}

export async function markEnqueued(
  tables: Tables,
  trx: Transaction,
  ids: readonly number[],
  now: number,
): Promise<void> {
  await tables
    .of(DELIVERIES, trx)
    .whereIn('id', [...ids])
    .update({ enqueued_at: now });
}

/** The next ones of the documents of deliveries that have just ended, which waited for them. */
export async function releaseWaiting(
  tables: Tables,
  trx: Transaction,
  endedIds: readonly number[],
  now: number,
): Promise<NewDelivery[]> {
  const ended = tables
    .of(DELIVERIES, trx)
    .select('endpoint', 'document')
    .whereIn('id', [...endedIds]);
  const rows = (await tables
    .of(DELIVERIES, trx)
    .select('id', 'endpoint', 'priority')
    .whereIn(['endpoint', 'document'], ended)
    .andWhere({ status: 'pending', enqueued_at: null })
    .andWhereNot({ document: '' })
    .andWhere('next_at', '<=', now)) as NewDelivery[];
  await markEnqueued(
    tables,
    trx,
    rows.map(({ id }) => id),
    now,
  );
  return rows;
}

/**
 * Gives committed events their place in the order that readers follow. A sequence of the database is
 * drawn before the commit, so a reader could see 8 before 7 exists; here it is drawn after.
 */
export async function sequenceEvents(tables: Tables): Promise<void> {
  await tables.transaction(async (trx) => {
    await trx.raw("select pg_advisory_xact_lock(hashtext('ajil:sequence'))");
    const last = await tables.of(EVENTS, trx).max('sequence as last');
    const fresh: number[] = await tables
      .of(EVENTS, trx)
      .whereNull('sequence')
      .orderBy('id')
      .limit(1000)
      .pluck('id');
    let next = Number((last as unknown as { last: number | null }[])[0].last ?? 0);
    for (const id of fresh) {
      next += 1;
      await tables.of(EVENTS, trx).where({ id }).update({ sequence: next });
    }
  });
}

interface JobRow {
  id: number;
  endpoint: number;
  document: string;
}

/** What any node is sending to an endpoint. */
async function loadInFlight(
  tables: Tables,
  trx: Transaction,
  endpoint: number,
  now: number,
): Promise<Set<number>> {
  const ids: number[] = await tables
    .of(DELIVERIES, trx)
    .where({ endpoint, status: 'pending' })
    .andWhere('claimed_until', '>', now)
    .pluck('id');
  return new Set(ids);
}

async function planDocument(
  tables: Tables,
  trx: Transaction,
  { id, endpoint, document }: JobRow,
  now: number,
  inFlight: ReadonlySet<number>,
): Promise<Plan> {
  if (document === '') return { send: inFlight.has(id) ? [] : [id], superseded: [] };
  const pending = await loadPendingOf(tables, endpoint, [document], trx);
  return planDeliveries(pending, inFlight, now, 1);
}

async function giveBack(tables: Tables, trx: Transaction, id: number): Promise<Claim> {
  await tables.of(DELIVERIES, trx).where({ id }).update({ enqueued_at: null });
  return NOT_NOW;
}
