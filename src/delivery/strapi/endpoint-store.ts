import { type EndpointFilters, type EndpointHealth, NO_FILTERS } from '..';
import { ENDPOINTS, WEBHOOKS } from './delivery-tables';
import type { Tables, Transaction } from './table-store';

/** A webhook of Strapi's settings, with what Ajil keeps of it. */
export interface Endpoint {
  readonly id: number;
  readonly name: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
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
  disabled_reason?: string | null;
  failures?: number;
  failing_since?: number | null;
  blocked_until?: number | null;
  last_success_at?: number;
  last_failure_at?: number;
}

/** Read at every event and every sending: a change in the settings holds on all nodes at once. */
export async function loadEndpoints(tables: Tables, trx?: Transaction): Promise<Endpoint[]> {
  const webhooks = (await tables.of(WEBHOOKS, trx).orderBy('id')) as WebhookRow[];
  if (webhooks.length === 0) return [];
  const rows = (await tables.of(ENDPOINTS, trx)) as EndpointRow[];
  const byEndpoint = new Map(rows.map((row) => [row.endpoint, row]));
  return webhooks.map((webhook) => toEndpoint(webhook, byEndpoint.get(webhook.id)));
}

export async function loadEndpoint(
  tables: Tables,
  id: number,
  trx?: Transaction,
): Promise<Endpoint | null> {
  const [webhook] = (await tables.of(WEBHOOKS, trx).where({ id })) as WebhookRow[];
  if (webhook === undefined) return null;
  const [row] = (await tables.of(ENDPOINTS, trx).where({ endpoint: id })) as EndpointRow[];
  return toEndpoint(webhook, row);
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

interface WebhookRow {
  id: number;
  name: string;
  url: string;
  headers: unknown;
  events: unknown;
  enabled: unknown;
}

interface EndpointRow {
  endpoint: number;
  secret: string | null;
  previous_secret: string | null;
  previous_until: number | null;
  events: string | null;
  filters: string | null;
  thin: unknown;
  paused: unknown;
  disabled_reason: string | null;
  failures: number | null;
  failing_since: number | null;
  blocked_until: number | null;
  last_success_at: number | null;
  last_failure_at: number | null;
}

function toEndpoint(webhook: WebhookRow, row: EndpointRow | undefined): Endpoint {
  const isEnabled = Boolean(webhook.enabled);
  return {
    id: webhook.id,
    name: webhook.name,
    url: webhook.url,
    headers: (readJson(webhook.headers) ?? {}) as Record<string, string>,
    events: [
      ...((readJson(webhook.events) ?? []) as string[]),
      ...((readJson(row?.events) ?? []) as string[]),
    ],
    isEnabled,
    isPaused: Boolean(row?.paused),
    isThin: Boolean(row?.thin),
    filters: { ...NO_FILTERS, ...((readJson(row?.filters) ?? {}) as Partial<EndpointFilters>) },
    secret: row?.secret ?? null,
    previousSecret: row?.previous_secret ?? null,
    previousUntil: row?.previous_until ?? null,
    // Switched on again by a person: the reason is history.
    disabledReason: isEnabled ? null : (row?.disabled_reason ?? null),
    health: {
      failures: row?.failures ?? 0,
      failingSince: row?.failing_since ?? null,
      blockedUntil: row?.blocked_until ?? null,
    },
    lastSuccessAt: row?.last_success_at ?? null,
    lastFailureAt: row?.last_failure_at ?? null,
  };
}

/** SQLite gives JSON as text, PostgreSQL parsed. */
function readJson(value: unknown): unknown {
  return typeof value === 'string' && value !== '' ? JSON.parse(value) : value;
}
