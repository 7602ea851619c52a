import type { Core, Modules } from '@strapi/strapi';

import { ARTICLE } from './article-store';
import { STORY } from './story-store';

const WRITES = new Set([
  'create',
  'update',
  'publish',
  'unpublish',
  'delete',
  'clone',
  'discardDraft',
]);
const OURS = new Set<string>([ARTICLE, STORY]);

/**
 * Everything that a save writes, rules and tags included, commits or fails together. Strapi opens its
 * own transaction only inside all middlewares; calls that are nested in this one join it.
 */
export function makeSaveInTransaction(
  strapi: Core.Strapi,
): Modules.Documents.Middleware.Middleware {
  return async (context, next) => {
    if (!OURS.has(context.uid) || !WRITES.has(context.action)) return next();
    return strapi.db.transaction(async () => next());
  };
}
