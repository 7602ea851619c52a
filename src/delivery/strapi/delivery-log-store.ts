import type {
  DeliveryStatus,
  LatestAttempt,
  LoggedAttempt,
  LoggedDelivery,
} from '../delivery-contract';
import { ATTEMPTS, DELIVERIES, EVENTS } from './delivery-tables';
import type { Tables } from './table-store';

/** Which deliveries are meant; every field narrows the choice. Times in ms, ends included. */
export interface DeliveryFilter {
  readonly id?: number;
  readonly status?: readonly DeliveryStatus[];
  readonly endpoint?: number;
  readonly type?: string;
  readonly documentId?: string;
  readonly since?: number;
  readonly until?: number;
}

/** Newest first. */
export async function listDeliveries(
  tables: Tables,
  filter: DeliveryFilter,
  { limit, offset }: { limit: number; offset: number },
): Promise<LoggedDelivery[]> {
  return (await matching(tables, filter)
    .select('d.id', 'd.endpoint', 'd.status', 'd.reason', 'd.attempts')
    .select('d.next_at as nextAt', 'd.created_at as createdAt', 'd.finished_at as finishedAt')
    .select('e.event_id as eventId', 'e.type', 'e.uid', 'e.document_id as documentId', 'e.locale')
    .orderBy('d.id', 'desc')
    .limit(limit)
    .offset(offset)) as LoggedDelivery[];
}

export async function countDeliveries(tables: Tables, filter: DeliveryFilter): Promise<number> {
  const [{ count }] = (await matching(tables, filter).count('d.id as count')) as {
    count: number | string;
  }[];
  return Number(count);
}

/** Oldest first. */
export async function loadAttempts(tables: Tables, delivery: number): Promise<LoggedAttempt[]> {
  return (await tables
    .of(ATTEMPTS)
    .select('number', 'started_at as startedAt', 'duration_ms as durationMs', 'outcome')
    .select('status_code as statusCode', 'reason', 'answer', 'retry_at as retryAt')
    .where({ delivery })
    .orderBy('id')) as LoggedAttempt[];
}

/** @returns the bodies of a delivery's event; null ones were purged, the hash stays */
export async function loadBodies(
  tables: Tables,
  eventId: string,
): Promise<{ body: string | null; thin: string | null; hash: string }> {
  const [row] = await tables.of(EVENTS).select('body', 'thin', 'hash').where({ event_id: eventId });
  return row;
}

/** How many deliveries an endpoint has of each status. */
export async function countByStatus(
  tables: Tables,
): Promise<Map<number, Partial<Record<DeliveryStatus, number>>>> {
  const rows = (await tables
    .of(DELIVERIES)
    .select('endpoint', 'status')
    .count('id as count')
    .groupBy('endpoint', 'status')) as {
    endpoint: number;
    status: DeliveryStatus;
    count: number | string;
  }[];
  const counts = new Map<number, Partial<Record<DeliveryStatus, number>>>();
  for (const { endpoint, status, count } of rows) {
    counts.set(endpoint, { ...counts.get(endpoint), [status]: Number(count) });
  }
  return counts;
}

/** Times and outcomes of an endpoint's latest tries, newest first: what a sparkline is drawn of. */
export async function loadLatestAttempts(
  tables: Tables,
  endpoint: number,
  limit: number,
): Promise<LatestAttempt[]> {
  return (await tables
    .of(`${ATTEMPTS} as a`)
    .join(`${DELIVERIES} as d`, 'd.id', 'a.delivery')
    .select('a.started_at as startedAt', 'a.duration_ms as durationMs', 'a.outcome')
    .where('d.endpoint', endpoint)
    .orderBy('a.id', 'desc')
    .limit(limit)) as LatestAttempt[];
}

function matching(tables: Tables, filter: DeliveryFilter) {
  const query = tables.of(`${DELIVERIES} as d`).join(`${EVENTS} as e`, 'e.id', 'd.event');
  if (filter.id !== undefined) query.where('d.id', filter.id);
  if (filter.status !== undefined) query.whereIn('d.status', [...filter.status]);
  if (filter.endpoint !== undefined) query.where('d.endpoint', filter.endpoint);
  if (filter.type !== undefined) query.where('e.type', filter.type);
  if (filter.documentId !== undefined) query.where('e.document_id', filter.documentId);
  if (filter.since !== undefined) query.where('d.created_at', '>=', filter.since);
  if (filter.until !== undefined) query.where('d.created_at', '<=', filter.until);
  return query;
}
