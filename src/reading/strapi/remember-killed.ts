import type { Core, Modules } from '@strapi/strapi';

import { ARTICLE } from '../../editorial/strapi/article-store';
import { findSeenShortIds, saveKilled } from './killed-store';

/**
 * Remembers of a story that is deleted after readers have seen it that it was killed, in the
 * transaction that deletes it.
 */
export function makeRememberKilled(strapi: Core.Strapi): Modules.Documents.Middleware.Middleware {
  return async (context, next) => {
    if (context.uid !== ARTICLE || context.action !== 'delete') return next();
    const { documentId } = context.params as { documentId: string };
    return strapi.db.transaction(async () => {
      const shortIds = await findSeenShortIds(strapi, documentId);
      const result = await next();
      await saveKilled(strapi, shortIds, new Date());
      return result;
    });
  };
}
