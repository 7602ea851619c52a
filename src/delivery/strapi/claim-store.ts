import type { EventContents, PendingDelivery, PendingRow } from './delivery-store';
import { PENDING_COLUMNS, toPending } from './delivery-store';
import { CLAIMS, DELIVERIES, EVENTS } from './delivery-tables';
import type { Tables, Transaction } from './table-store';

/** A delivery that some node is sending. */
export interface Claim {
  readonly delivery: number;
  readonly endpoint: number;
  readonly document: string;
}

/** By the clock that all nodes share, in ms: one whose own clock is wrong must not take over others'. */
const DATABASE_NOW = '(extract(epoch from clock_timestamp()) * 1000)';

/** Until the end of the transaction, one node at a time decides what goes to each of these endpoints. */
export async function lockEndpoints(trx: Transaction, endpoints: readonly number[]): Promise<void> {
  // In one order on all nodes, so that no two wait for each other.
  const sorted = [...endpoints].sort((a, b) => a - b);
  await trx.raw(
    "select pg_advisory_xact_lock(hashtext('ajil:claim'), id) from unnest(?::int[]) as one (id)",
    [sorted],
  );
}

/** What other nodes are sending to these endpoints. */
export async function loadClaimsOfOthers(
  tables: Tables,
  trx: Transaction,
  node: string,
  endpoints: readonly number[],
): Promise<Claim[]> {
  return tables
    .of(CLAIMS, trx)
    .select('delivery', 'endpoint', 'document')
    .whereIn('endpoint', [...endpoints])
    .whereNot({ node })
    .whereRaw(`until > ${DATABASE_NOW}`);
}

/** @param ms the claims hold for so long, unless they are renewed */
export async function insertClaims(
  tables: Tables,
  trx: Transaction,
  node: string,
  claims: readonly Claim[],
  ms: number,
): Promise<void> {
  if (claims.length === 0) return;
  const until = tables.raw(`${DATABASE_NOW} + ?`, [ms]);
  await tables
    .of(CLAIMS, trx)
    .insert(claims.map((claim) => ({ ...claim, node, until })))
    // Left by a node that has died.
    .onConflict('delivery')
    .merge(['node', 'until']);
}

/** Puts off the end of all claims of a node. */
export async function renewClaims(tables: Tables, node: string, ms: number): Promise<void> {
  const until = tables.raw(`${DATABASE_NOW} + ?`, [ms]);
  await tables.of(CLAIMS).where({ node }).update({ until });
}

/** Gives up a node's claims: those of some deliveries, or all of them. */
export async function deleteClaims(
  tables: Tables,
  node: string,
  deliveries?: readonly number[],
  trx?: Transaction,
): Promise<void> {
  const own = tables.of(CLAIMS, trx).where({ node });
  await (deliveries === undefined ? own : own.whereIn('delivery', [...deliveries])).delete();
}

/** Clears away what nodes left that have died. */
export async function deleteLapsedClaims(tables: Tables): Promise<void> {
  await tables.of(CLAIMS).whereRaw(`until < ${DATABASE_NOW}`).delete();
}

/**
 * What is due for endpoints, the most urgent first, with everything else that is pending of the same
 * documents: at most `limit` of each that were never tried, and as many that were. Documents that any
 * node is sending are passed over.
 *
 * @returns by endpoint
 */
export async function loadPending(
  tables: Tables,
  trx: Transaction,
  endpoints: readonly number[],
  now: number,
  limit: number,
): Promise<Map<number, PendingDelivery[]>> {
  const { rows } = (await trx.raw(
    `with due as (
       select d.* from unnest(?::int[]) as wanted (id) cross join lateral (
         (${pendingOf('and next_at = 0')})
         union all
         (${pendingOf('and next_at > 0 and next_at <= ?')})) d)
     select * from due where document = ''
     union all
     select ${PENDING_COLUMNS.map((name) => `p.${name}`).join(', ')} from ?? p
       join (select distinct endpoint, document from due where document <> '') story
         on p.endpoint = story.endpoint and p.document = story.document
      where p.status = 'pending'`,
    [
      [...endpoints],
      ...[tables.nameOf(DELIVERIES), tables.nameOf(CLAIMS), limit],
      ...[tables.nameOf(DELIVERIES), now, tables.nameOf(CLAIMS), limit],
      tables.nameOf(DELIVERIES),
    ],
  )) as { rows: PendingRow[] };
  const found = new Map<number, PendingDelivery[]>(endpoints.map((id) => [id, []]));
  for (const row of rows) found.get(row.endpoint)?.push(toPending(row));
  return found;
}

export async function loadEvents(
  tables: Tables,
  trx: Transaction,
  ids: readonly number[],
): Promise<Map<number, EventContents>> {
  if (ids.length === 0) return new Map();
  const rows = (await tables
    .of(EVENTS, trx)
    .select('id', 'event_id as eventId', 'type', 'body', 'thin')
    .whereIn('id', [...ids])) as EventContents[];
  return new Map(rows.map((row) => [row.id, row]));
}

/** Endpoints for which something is due; it jumps through the index instead of reading all that waits. */
export async function loadDueEndpoints(tables: Tables, now: number): Promise<number[]> {
  const deliveries = tables.nameOf(DELIVERIES);
  const { rows } = (await tables.raw(
    `with recursive waiting (endpoint) as (
       select min(endpoint) from ?? where status = 'pending'
       union all
       select (select min(endpoint) from ?? where status = 'pending' and endpoint > waiting.endpoint)
         from waiting where waiting.endpoint is not null)
     select endpoint from waiting
      where (select min(next_at) from ?? d
              where d.status = 'pending' and d.endpoint = waiting.endpoint) <= ?`,
    [deliveries, deliveries, deliveries, now],
  )) as { rows: { endpoint: number }[] };
  return rows.map(({ endpoint }) => endpoint);
}

/** Of one endpoint, `wanted.id`; what it is bound to: table, more, claims, limit. */
function pendingOf(more: string): string {
  return `select ${PENDING_COLUMNS.join(', ')} from ?? d
     where status = 'pending' and endpoint = wanted.id ${more}
       and not exists (select 1 from ?? c where c.endpoint = wanted.id and c.until > ${DATABASE_NOW}
                          and (c.delivery = d.id or (c.document = d.document and c.document <> '')))
     order by priority, id limit ?`;
}
