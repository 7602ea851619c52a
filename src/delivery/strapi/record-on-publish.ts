import type { Core, Modules, UID } from '@strapi/strapi';

import { type Endpoint, loadEndpoints } from './endpoint-store';
import { lockDocument } from './event-store';
import { reach } from './kill-point';
import { findDraftId, loadPublishedEntries } from './load-entry';
import { documentKey, recordEvents, type RecordTools } from './record-events';
import { ARTICLE, describeWrite, type DocumentWrite } from './story-change';

type Context = Parameters<Modules.Documents.Middleware.Middleware>[0];

interface WriteParams {
  documentId?: string;
  status?: 'draft' | 'published';
  locale?: string;
}

/** The writes that Strapi tells webhooks of. */
const WRITES = new Set<string>([
  ...['create', 'update', 'publish', 'unpublish', 'delete', 'clone', 'discardDraft'],
]);
const TAKES_DOWN_OR_PUBLISHES = new Set<string>(['publish', 'unpublish', 'delete']);

/**
 * Writes the events of a document's write, and one delivery for each endpoint that wants them, in the
 * transaction of the write: either both are there or neither is. It has to be the outermost middleware
 * of those that write.
 */
export function makeRecordOnPublish(
  strapi: Core.Strapi,
  tools: RecordTools,
): Modules.Documents.Middleware.Middleware {
  const { tables } = tools;
  return async (context, next) => {
    if (!WRITES.has(context.action)) return next();
    return strapi.db.transaction(async ({ trx, onCommit }) => {
      const endpoints = await loadEndpoints(tables, trx);
      const isWanted = (type: string) => wants(endpoints, type);
      if (context.uid !== ARTICLE && endpoints.every(({ isEnabled }) => !isEnabled)) return next();
      const { documentId } = context.params as WriteParams;
      if (documentId) await lockDocument(tables, trx, documentKey(context.uid, documentId, null));
      const write = await lookBefore(strapi, context);
      const result = await next();
      const events = await describeWrite(strapi, write, result, isWanted);
      if (events.length === 0) return result;
      const deliveries = await recordEvents(tools, trx, endpoints, events);
      reach('before-commit');
      onCommit(() => {
        reach('after-commit');
        tools.committed(deliveries);
      });
      return result;
    });
  };
}

function wants(endpoints: readonly Endpoint[], type: string): boolean {
  return endpoints.some(({ isEnabled, events }) => isEnabled && events.includes(type));
}

/** What can no longer be seen after the write. */
async function lookBefore(strapi: Core.Strapi, context: Context): Promise<DocumentWrite> {
  const { documentId = null, status, locale } = context.params as WriteParams;
  const uid = context.uid as UID.ContentType;
  const { action } = context;
  const schema = strapi.contentType(uid);
  const isPublishing = status === 'published' && schema.options?.draftAndPublish === true;
  const needsBefore = isPublishing || TAKES_DOWN_OR_PUBLISHES.has(action);
  const isLocalised = 'i18n' in (schema.pluginOptions ?? {});
  return {
    uid,
    action,
    isPublishing,
    documentId,
    before:
      uid === ARTICLE && documentId && needsBefore
        ? await loadPublishedEntries(strapi, uid, documentId)
        : [],
    isNewLocale:
      isLocalised && action === 'update' && documentId !== null && locale !== undefined
        ? (await findDraftId(strapi, uid, documentId, locale)) === null
        : false,
  };
}
