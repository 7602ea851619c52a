import Database from 'better-sqlite3';

import type { EventContents, PendingDelivery, PendingRow } from './delivery-store';
import { PENDING_COLUMNS, toPending } from './delivery-store';
import { DELIVERIES, ENDPOINTS, EVENTS, WEBHOOKS } from './delivery-tables';
import { type Endpoint, ENDPOINT_COLUMNS, type EndpointRow, toEndpoint } from './endpoint-store';

/** What the runner of SQLite reads; every call sees all that is committed. */
export interface Snapshot {
  /** Endpoints for which something is due, whether they are still there or not. */
  dueEndpoints(now: number): number[];
  /** Those that still exist. */
  endpoints(ids: readonly number[]): Map<number, Endpoint>;
  /**
   * What is due for an endpoint, the most urgent first: at most `limit` that were never tried and as many
   * that were.
   *
   * @param documents that are in hand, and passed over
   */
  due(endpoint: number, now: number, documents: Iterable<string>, limit: number): PendingDelivery[];
  /** Everything pending of some documents at an endpoint. */
  pendingOf(endpoint: number, documents: readonly string[]): PendingDelivery[];
  events(ids: readonly number[]): Map<number, EventContents>;
  close(): void;
}

/**
 * Opens a read-only connection beside Strapi's, which is the only one of its pool: there a query waits
 * for whatever save is under way, here it never does (WAL), and takes some 20 µs, being prepared. All
 * writing is left to Strapi's: a second writer would meet a lock that the same event loop holds.
 *
 * @param file absolute path of a database in WAL mode
 */
export function openSnapshot(file: string): Snapshot {
  const connection = new Database(file, { readonly: true });
  const dueEndpoints = connection.prepare(DUE_ENDPOINTS);
  const endpoints = connection.prepare(ENDPOINTS_BY_ID);
  const due = connection.prepare(DUE);
  const pendingOf = connection.prepare(PENDING_OF);
  const events = connection.prepare(EVENTS_BY_ID);
  return {
    dueEndpoints: (now) =>
      (dueEndpoints.all({ now }) as { endpoint: number }[]).map(({ endpoint }) => endpoint),
    endpoints: (ids) => {
      const rows = endpoints.all({ ids: JSON.stringify(ids) }) as EndpointRow[];
      return new Map(rows.map((row) => [row.id, toEndpoint(row)]));
    },
    due: (endpoint, now, documents, limit) => {
      const busy = JSON.stringify([...documents].filter((key) => key !== ''));
      return (due.all({ endpoint, now, busy, limit }) as PendingRow[]).map(toPending);
    },
    pendingOf: (endpoint, documents) => {
      const rows = pendingOf.all({ endpoint, documents: JSON.stringify(documents) });
      return (rows as PendingRow[]).map(toPending);
    },
    events: (ids) => {
      const rows = events.all({ ids: JSON.stringify(ids) }) as EventContents[];
      return new Map(rows.map((row) => [row.id, row]));
    },
    close: () => connection.close(),
  };
}

const PENDING = `select ${PENDING_COLUMNS.join(', ')} from ${DELIVERIES} where status = 'pending'`;

/** Jumps from endpoint to endpoint in the index instead of reading thousands that wait for one. */
const DUE_ENDPOINTS = `
  with recursive waiting (endpoint) as (
    select min(endpoint) from ${DELIVERIES} where status = 'pending'
    union all
    select (select min(endpoint) from ${DELIVERIES}
             where status = 'pending' and endpoint > waiting.endpoint)
      from waiting where waiting.endpoint is not null)
  select endpoint from waiting
   where (select min(next_at) from ${DELIVERIES} d
           where d.status = 'pending' and d.endpoint = waiting.endpoint) <= :now`;

const ENDPOINTS_BY_ID = `
  select ${ENDPOINT_COLUMNS.join(', ')}
    from ${WEBHOOKS} w left join ${ENDPOINTS} e on e.endpoint = w.id
   where w.id in (select value from json_each(:ids))`;

const FREE = 'document not in (select value from json_each(:busy))';
const DUE = `
  select * from (${PENDING} and endpoint = :endpoint and next_at = 0 and ${FREE}
                  order by priority, id limit :limit)
  union all
  select * from (${PENDING} and endpoint = :endpoint and next_at > 0 and next_at <= :now and ${FREE}
                  order by priority, id limit :limit)`;

const PENDING_OF = `
  ${PENDING} and endpoint = :endpoint and document in (select value from json_each(:documents))`;

const EVENTS_BY_ID = `
  select id, event_id as eventId, type, body, thin from ${EVENTS}
   where id in (select value from json_each(:ids))`;

/** By name, for a test that asks SQLite how it would run them. */
export const QUERIES = {
  dueEndpoints: DUE_ENDPOINTS,
  endpoints: ENDPOINTS_BY_ID,
  due: DUE,
  pendingOf: PENDING_OF,
  events: EVENTS_BY_ID,
};
