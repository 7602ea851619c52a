import type { Core } from '@strapi/strapi';

import { announceChange } from '../../changes/strapi/announce-change';
import { factsOf } from '..';
import { loadEndpoints } from './endpoint-store';
import { findDueExpiries, isExpiryRecorded } from './expiry-store';
import { lockDocument } from './event-store';
import { loadEntry } from './load-entry';
import { documentKey, recordEvents, type RecordTools } from './record-events';
import { ARTICLE } from './story-change';

/**
 * Fires `urgency.expired` once for every published story whose breaking time has passed, however often
 * the newsroom starts and however many nodes ask. A level that is given anew fires again.
 *
 * @param now in ms
 */
export async function expireUrgency(
  strapi: Core.Strapi,
  tools: RecordTools,
  now: number,
): Promise<void> {
  const { tables } = tools;
  for (const { rowId, documentId, locale, breakingUntil } of await findDueExpiries(tables, now)) {
    const document = documentKey(ARTICLE, documentId, locale);
    const deliveries = await strapi.db.transaction(async ({ trx }) => {
      await lockDocument(tables, trx, documentKey(ARTICLE, documentId, null));
      if (await isExpiryRecorded(tables, trx, document, breakingUntil)) return [];
      const entry = await loadEntry(strapi, ARTICLE, rowId);
      if (entry === null) return []; // Taken down or published again meanwhile.
      const event = {
        type: 'urgency.expired',
        createdAt: new Date(now),
        model: 'article',
        uid: ARTICLE,
        documentId,
        locale,
        rowId,
        entry,
        facts: factsOf(entry),
        hasDrafts: true,
        url: null,
        isLogged: true,
      };
      await announceChange(strapi, { model: 'article', documentId });
      const endpoints = await loadEndpoints(tables, trx);
      return recordEvents(tools, trx, endpoints, [event]);
    });
    tools.committed(deliveries);
  }
}
