import { randomUUID } from 'node:crypto';

import {
  changesFeeds,
  isTakedown,
  laneOf,
  makePayload,
  passesFilters,
  priorityOf,
  type StoryFacts,
} from '..';
import type { Endpoint } from './endpoint-store';
import {
  type EventRow,
  insertEvents,
  loadEndpointsThatKnow,
  loadUrgencyRanks,
  type RecordedEvent,
} from './event-store';
import { makeHubPing } from './hub-ping-event';
import type { DeliverySettings } from './settings';
import type { Tables, Transaction } from './table-store';

/** Something that has happened, before anybody is told. */
export interface NewEvent {
  readonly type: string;
  readonly createdAt: Date;
  readonly model?: string;
  readonly uid?: string;
  readonly documentId?: string | null;
  readonly locale?: string | null;
  readonly rowId?: number | null;
  readonly entry?: unknown;
  readonly rest?: Readonly<Record<string, unknown>>;
  /** What filters look at; null for what is no story, which passes all of them. */
  readonly facts: StoryFacts | null;
  readonly hasDrafts: boolean;
  /** Where the full entry can be fetched, or null. */
  readonly url: string | null;
  /** Written even when no endpoint wants it: the log of the news, which readers follow. */
  readonly isLogged: boolean;
}

/** A delivery that was written. */
export interface NewDelivery {
  readonly id: number;
  readonly endpoint: number;
  readonly document: string;
}

/** What recording needs beside the database. */
export interface RecordTools {
  readonly tables: Tables;
  readonly settings: () => DeliverySettings;
  /** What a WebSub hub is told when feeds change. */
  readonly hubPing: string;
  /** Joins the transaction. */
  readonly enqueue: (trx: Transaction, deliveries: readonly NewDelivery[]) => Promise<void>;
  /** Called after the commit; must not throw. */
  readonly committed: (deliveries: readonly NewDelivery[]) => void;
}

/** Writes events and their deliveries in the transaction of what they tell. */
export async function recordEvents(
  { tables, settings, hubPing, enqueue }: RecordTools,
  trx: Transaction,
  endpoints: readonly Endpoint[],
  events: readonly NewEvent[],
): Promise<NewDelivery[]> {
  const recorded: RecordedEvent[] = [];
  for (const event of events) {
    const wanting = await findWanting(tables, trx, endpoints, event);
    if (wanting.length === 0 && !event.isLogged) continue;
    const row = toRow(event, settings().payloadCapBytes);
    recorded.push({ row, endpoints: wanting, nextAt: 0 });
  }
  const change = events.find(({ type }) => changesFeeds(type));
  const hubs = endpoints.filter(({ isHub, isEnabled }) => isHub && isEnabled).map(({ id }) => id);
  if (change !== undefined && hubs.length > 0) {
    recorded.push(makeHubPing(hubPing, hubs, change.createdAt.getTime(), settings().hubWindowMs));
  }
  const ids = await insertEvents(tables, trx, recorded);
  const deliveries = recorded.flatMap((one, index) =>
    one.endpoints.map((endpoint, at) => ({
      id: ids[index][at],
      endpoint,
      document: one.row.document,
    })),
  );
  if (deliveries.length > 0) await enqueue(trx, deliveries);
  return deliveries;
}

/** `uid documentId locale`, or empty. */
export function documentKey(
  uid: string | undefined,
  documentId: string | null | undefined,
  locale: string | null | undefined,
): string {
  return uid && documentId ? `${uid} ${documentId} ${locale ?? ''}`.trimEnd() : '';
}

/**
 * Endpoints that get the event. One that was ever told of a story goes on being told of it, whatever
 * its filters say now: otherwise a story that lost a country would stay up there for ever.
 */
async function findWanting(
  tables: Tables,
  trx: Transaction,
  endpoints: readonly Endpoint[],
  event: NewEvent,
): Promise<number[]> {
  const subscribed = endpoints.filter(
    ({ isEnabled, events }) => isEnabled && events.includes(event.type),
  );
  const { facts } = event;
  if (subscribed.length === 0 || facts === null) return subscribed.map(({ id }) => id);
  const needsRanks = subscribed.some(({ filters }) => filters.urgencyAtLeast !== null);
  const ranks = needsRanks ? await loadUrgencyRanks(tables, trx) : new Map<string, number>();
  const passing = new Set(
    subscribed.filter(({ filters }) => passesFilters(filters, facts, ranks)).map(({ id }) => id),
  );
  const others = subscribed.filter(({ id }) => !passing.has(id)).map(({ id }) => id);
  const document = documentKey(event.uid, event.documentId, event.locale);
  const knowing =
    others.length > 0 && document !== ''
      ? await loadEndpointsThatKnow(tables, trx, others, document)
      : new Set<number>();
  return subscribed.map(({ id }) => id).filter((id) => passing.has(id) || knowing.has(id));
}

function toRow(event: NewEvent, capBytes: number): EventRow {
  const { type, uid, documentId = null, locale = null } = event;
  const { full, thin, hash } = makePayload(
    { ...event, event: type },
    { id: event.rowId ?? null, documentId, locale },
    event.url,
    capBytes,
  );
  return {
    event_id: `evt_${randomUUID()}`,
    type,
    lane: laneOf(type, event.hasDrafts),
    model: event.model ?? null,
    uid: uid ?? null,
    document_id: documentId,
    locale,
    document: documentKey(uid, documentId, locale),
    takedown: isTakedown(type),
    priority: priorityOf(type, event.facts?.urgencyRank ?? null),
    created_at: event.createdAt.getTime(),
    body: full,
    thin,
    hash,
  };
}
