import { type EndpointFilters, type EndpointHealth, FEEDS_CHANGED, NO_FILTERS } from '..';
import { ENDPOINTS, WEBHOOKS } from './delivery-tables';
import type { Tables, Transaction } from './table-store';

/** A webhook of Strapi's settings, with what Ajil keeps of it. */
export interface Endpoint {
  readonly id: number;
  readonly name: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** The WebSub hub of the settings, which is told one event only. */
  readonly isHub: boolean;
  /** Strapi's events and ours. */
  readonly events: readonly string[];
  readonly isEnabled: boolean;
  readonly isPaused: boolean;
  readonly isThin: boolean;
  readonly filters: EndpointFilters;
  /** Encrypted; null when it has none. */
  readonly secret: string | null;
  readonly previousSecret: string | null;
  readonly previousUntil: number | null;
  /** `gone` (410) or `dead`, when Ajil switched it off. */
  readonly disabledReason: string | null;
  readonly health: EndpointHealth;
  readonly lastSuccessAt: number | null;
  readonly lastFailureAt: number | null;
}

/** What can be changed of our own row. */
export interface EndpointChange {
  secret?: string | null;
  previous_secret?: string | null;
  previous_until?: number | null;
  events?: string;
  filters?: string;
  thin?: boolean;
  paused?: boolean;
  is_hub?: boolean;
  disabled_reason?: string | null;
  blocked_until?: number | null;
}

export interface HealthRow {
  readonly endpoint: number;
  readonly failures: number;
  readonly failing_since: number | null;
  readonly blocked_until: number | null;
  readonly last_success_at: number | null;
  readonly last_failure_at: number | null;
}

/** Read at every event and every sending: a change in the settings holds on all nodes at once. */
export async function loadEndpoints(
  tables: Tables,
  trx?: Transaction,
  ids?: readonly number[],
): Promise<Endpoint[]> {
  const query = tables
    .of(`${WEBHOOKS} as w`, trx)
    .leftJoin(`${ENDPOINTS} as e`, 'e.endpoint', 'w.id')
    .select(ENDPOINT_COLUMNS)
    .orderBy('w.id');
  const rows = await (ids === undefined ? query : query.whereIn('w.id', [...ids]));
  return (rows as EndpointRow[]).map(toEndpoint);
}

export async function loadEndpoint(
  tables: Tables,
  id: number,
  trx?: Transaction,
): Promise<Endpoint | null> {
  const [endpoint] = await loadEndpoints(tables, trx, [id]);
  return endpoint ?? null;
}

/** Writes our row of an endpoint, making it when there is none. */
export async function saveEndpoint(
  tables: Tables,
  id: number,
  change: EndpointChange,
  trx?: Transaction,
): Promise<void> {
  await tables
    .of(ENDPOINTS, trx)
    .insert({ endpoint: id, ...change })
    .onConflict('endpoint')
    .merge(Object.keys(change));
}

/** Writes the health of endpoints, in one statement. */
export async function saveHealth(
  tables: Tables,
  trx: Transaction,
  rows: readonly HealthRow[],
): Promise<void> {
  if (rows.length === 0) return;
  await tables
    .of(ENDPOINTS, trx)
    .insert(rows)
    .onConflict('endpoint')
    .merge([
      ...['failures', 'failing_since', 'blocked_until', 'last_success_at', 'last_failure_at'],
    ]);
}

/** Switches an endpoint off in Strapi's own settings, where people see it. */
export async function disableEndpoint(
  tables: Tables,
  id: number,
  reason: 'gone' | 'dead',
  trx?: Transaction,
): Promise<void> {
  await tables.of(WEBHOOKS, trx).where({ id }).update({ enabled: false });
  await saveEndpoint(tables, id, { disabled_reason: reason }, trx);
}

/** Of Strapi's table as `w` and ours as `e`. */
export const ENDPOINT_COLUMNS: readonly string[] = [
  ...['w.id', 'w.name', 'w.url', 'w.headers', 'w.events', 'w.enabled'],
  ...['e.secret', 'e.previous_secret', 'e.previous_until', 'e.events as news_events'],
  ...['e.filters', 'e.thin', 'e.paused', 'e.is_hub', 'e.disabled_reason'],
  ...['e.failures', 'e.failing_since', 'e.blocked_until', 'e.last_success_at', 'e.last_failure_at'],
];

/** Both rows of an endpoint; ours may not be there. */
export interface EndpointRow {
  id: number;
  name: string;
  url: string;
  headers: unknown;
  events: unknown;
  enabled: unknown;
  secret: string | null;
  previous_secret: string | null;
  previous_until: number | null;
  news_events: string | null;
  filters: string | null;
  thin: unknown;
  paused: unknown;
  is_hub: unknown;
  disabled_reason: string | null;
  failures: number | null;
  failing_since: number | null;
  blocked_until: number | null;
  last_success_at: number | null;
  last_failure_at: number | null;
}

export function toEndpoint(row: EndpointRow): Endpoint {
  const isEnabled = Boolean(row.enabled);
  const isHub = Boolean(row.is_hub);
  const chosen = [
    ...((readJson(row.events) ?? []) as string[]),
    ...((readJson(row.news_events) ?? []) as string[]),
  ];
  return {
    id: row.id,
    name: row.name,
    url: row.url,
    headers: (readJson(row.headers) ?? {}) as Record<string, string>,
    isHub,
    // Whatever somebody chooses in the settings of webhooks: a hub understands nothing else.
    events: isHub ? [FEEDS_CHANGED] : chosen,
    isEnabled,
    isPaused: Boolean(row.paused),
    isThin: Boolean(row.thin),
    filters: { ...NO_FILTERS, ...((readJson(row.filters) ?? {}) as Partial<EndpointFilters>) },
    secret: row.secret,
    previousSecret: row.previous_secret,
    previousUntil: row.previous_until,
    // Switched on again by a person: the reason is history.
    disabledReason: isEnabled ? null : row.disabled_reason,
    health: {
      failures: row.failures ?? 0,
      failingSince: row.failing_since,
      blockedUntil: row.blocked_until,
    },
    lastSuccessAt: row.last_success_at,
    lastFailureAt: row.last_failure_at,
  };
}

/** SQLite gives JSON as text, PostgreSQL parsed. */
function readJson(value: unknown): unknown {
  return typeof value === 'string' && value !== '' ? JSON.parse(value) : value;
}
