import type { Core, Modules } from '@strapi/strapi';

import { ARTICLE } from '../../editorial/strapi/article-store';
import { indexDocument } from './entry-store';

const WRITES = new Set<string>([
  ...['create', 'update', 'publish', 'unpublish', 'delete', 'clone', 'discardDraft'],
]);

/**
 * Writes the index of an article in the transaction of its write: whoever finds a story finds it as it
 * stands, and who finds none can rely on it. It looks at the rows after the write, so that it need not
 * know what each action does.
 */
export function makeIndexOnSave(strapi: Core.Strapi): Modules.Documents.Middleware.Middleware {
  return async (context, next) => {
    if (context.uid !== ARTICLE || !WRITES.has(context.action)) return next();
    return strapi.db.transaction(async ({ trx }) => {
      const result = await next();
      for (const documentId of documentsOf(context.params, result)) {
        await indexDocument(strapi, trx, documentId);
      }
      return result;
    });
  };
}

/** A clone and a new document are known by the answer only. */
function documentsOf(params: object, result: unknown): Set<string> {
  const { documentId: written } = (result ?? {}) as { documentId?: unknown };
  const { documentId: asked } = params as { documentId?: unknown };
  const { entries = [] } = (result ?? {}) as { entries?: { documentId?: unknown }[] };
  const ids = [written, asked, ...entries.map(({ documentId }) => documentId)];
  return new Set(ids.filter((id) => typeof id === 'string'));
}
