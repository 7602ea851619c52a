import type { Core } from '@strapi/strapi';

import { EVENTS } from '../../delivery/strapi/delivery-tables';
import { sequenceEvents } from '../../delivery/strapi/event-store';
import { loadPublishedEntries } from '../../delivery/strapi/load-entry';
import type { Tables } from '../../delivery/strapi/table-store';
import { ARTICLE } from '../../editorial/strapi/article-store';
import { LIVE_EVENTS } from '../live-event';
import type { EventRow } from '../logged-event';

/** The newest events, from which a log is made. */
export interface EventWindow {
  /** In order. */
  readonly rows: readonly EventRow[];
  /** The newest event that is not among them; 0 when all are. */
  readonly floor: number;
}

/** @param since in ms; older events are left out */
export async function loadWindow(
  strapi: Core.Strapi,
  tables: Tables,
  most: number,
  since: number,
): Promise<EventWindow> {
  await giveNumbers(tables);
  const rows: StoredEvent[] = await newsEvents(tables)
    .orderBy('sequence', 'desc')
    .limit(most + 1);
  const young = rows.slice(0, most).filter(({ created_at }) => created_at >= since);
  const floor = Number(rows[young.length]?.sequence ?? 0);
  return { rows: await Promise.all(young.reverse().map((row) => toRow(strapi, row))), floor };
}

/** Events after one, in the order of their commits: what commits later has a higher number. */
export async function loadEventsAfter(
  strapi: Core.Strapi,
  tables: Tables,
  seq: number,
  most: number,
): Promise<EventRow[]> {
  await giveNumbers(tables);
  const rows: StoredEvent[] = await newsEvents(tables)
    .andWhere('sequence', '>', seq)
    .orderBy('sequence')
    .limit(most);
  return Promise.all(rows.map((row) => toRow(strapi, row)));
}

interface StoredEvent {
  readonly sequence: number;
  readonly type: EventRow['type'];
  readonly document_id: string;
  readonly created_at: number;
  readonly body: string | null;
}

/** On PostgreSQL an event has its number only after the commit, from whoever looks first. */
async function giveNumbers(tables: Tables): Promise<void> {
  if (tables.client === 'postgres') await sequenceEvents(tables);
}

function newsEvents(tables: Tables) {
  return tables
    .of(EVENTS)
    .select('sequence', 'type', 'document_id', 'created_at', 'body')
    .whereIn('type', [...LIVE_EVENTS])
    .whereNotNull('sequence');
}

async function toRow(strapi: Core.Strapi, row: StoredEvent): Promise<EventRow> {
  const { entry = {}, thin = false } = JSON.parse(row.body ?? '{}');
  return {
    sequence: Number(row.sequence),
    type: row.type,
    documentId: row.document_id,
    createdAt: Number(row.created_at),
    // A body that is too large for webhooks holds ids only.
    entry: thin ? ((await loadPublishedEntries(strapi, ARTICLE, row.document_id))[0] ?? {}) : entry,
  };
}
