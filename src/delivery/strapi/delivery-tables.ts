import type { Core } from '@strapi/strapi';

export const EVENTS = 'ajil_events';
export const DELIVERIES = 'ajil_deliveries';
export const ATTEMPTS = 'ajil_attempts';
export const ENDPOINTS = 'ajil_endpoints';
/** PostgreSQL: what the nodes are sending. */
export const CLAIMS = 'ajil_claims';
/** Strapi's own table behind Settings → Webhooks. */
export const WEBHOOKS = 'strapi_webhooks';

interface Column {
  readonly type: 'increments' | 'integer' | 'float' | 'string' | 'text' | 'boolean';
}
const integer: Column = { type: 'integer' };
/** ms since 1970: as a double it is exact, and a number in both databases (a bigint is text in one). */
const time: Column = { type: 'float' };
const string: Column = { type: 'string' };
const text: Column = { type: 'text' };
const boolean: Column = { type: 'boolean' };

/**
 * The tables of the delivery engine, made and migrated by Strapi's own schema sync, as its webhook
 * table is. No content types: neither the panel, nor REST, nor an export sees them.
 */
export function registerTables(strapi: Core.Strapi): void {
  const models = strapi.get('models');
  models.add(
    table(EVENTS, EVENT_COLUMNS, [
      ['event_id', ['event_id'], 'unique'],
      ['sequence', ['sequence']],
      ['document', ['document', 'id']],
      ['created', ['created_at']],
    ]),
  );
  models.add(
    table(DELIVERIES, DELIVERY_COLUMNS, [
      // What was never tried, the most urgent first, is one range of it; what waits for its next try
      // is the next. So nothing is read that is not due, whatever waits for a dead endpoint.
      ['queue', ['status', 'endpoint', 'next_at', 'priority', 'id']],
      ['document', ['endpoint', 'document', 'status']],
      ['event', ['event']],
    ]),
  );
  models.add(table(ATTEMPTS, ATTEMPT_COLUMNS, [['delivery', ['delivery']]]));
  models.add(
    table(CLAIMS, CLAIM_COLUMNS, [
      ['delivery', ['delivery'], 'unique'],
      ['endpoint', ['endpoint']],
    ]),
  );
  models.add(table(ENDPOINTS, ENDPOINT_COLUMNS, [['endpoint', ['endpoint'], 'unique']]));
}

const EVENT_COLUMNS = {
  event_id: string,
  /** Order of commits, for readers who resume; on PostgreSQL given after the commit. */
  sequence: integer,
  type: string,
  lane: string,
  model: string,
  uid: string,
  document_id: string,
  locale: string,
  /** `uid documentId locale`, empty for an event about no document. */
  document: string,
  takedown: boolean,
  priority: integer,
  created_at: time,
  body: text,
  thin: text,
  hash: string,
};

const DELIVERY_COLUMNS = {
  event: integer,
  endpoint: integer,
  document: string,
  lane: string,
  takedown: boolean,
  priority: integer,
  /** pending, succeeded, failed, superseded or cancelled */
  status: string,
  reason: text,
  attempts: integer,
  next_at: time,
  forced: boolean,
  created_at: time,
  finished_at: time,
};

const CLAIM_COLUMNS = {
  delivery: integer,
  endpoint: integer,
  document: string,
  /** The process that is sending it. */
  node: string,
  /** By the clock of the database; the node puts it off as long as it lives. */
  until: time,
};

const ATTEMPT_COLUMNS = {
  delivery: integer,
  number: integer,
  started_at: time,
  duration_ms: integer,
  outcome: string,
  status_code: integer,
  reason: text,
  answer: text,
  retry_at: time,
};

const ENDPOINT_COLUMNS = {
  endpoint: integer,
  secret: text,
  previous_secret: text,
  previous_until: time,
  /** JSON: news events beside Strapi's own, which are in Strapi's table. */
  events: text,
  filters: text,
  thin: boolean,
  paused: boolean,
  /** The WebSub hub of the settings. */
  is_hub: boolean,
  disabled_reason: string,
  failures: integer,
  failing_since: time,
  blocked_until: time,
  last_success_at: time,
  last_failure_at: time,
};

type Index = readonly [name: string, columns: readonly string[], type?: 'unique'];

function table(tableName: string, columns: Record<string, Column>, indexes: readonly Index[]) {
  return {
    uid: `ajil::${tableName}`,
    singularName: tableName,
    tableName,
    // Copies: Strapi writes the column's name into each.
    attributes: {
      id: { type: 'increments' as const },
      ...Object.fromEntries(Object.entries(columns).map(([name, column]) => [name, { ...column }])),
    },
    indexes: indexes.map(([name, names, type]) => ({
      name: `${tableName}_${name}${type === 'unique' ? '_unique' : '_index'}`,
      columns: [...names],
      ...(type && { type }),
    })),
  };
}
