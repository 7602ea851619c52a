import type { Core, Modules } from '@strapi/strapi';

import { type ArticleRow, loadDraft } from './article-store';

type Context = Parameters<Modules.Documents.Middleware.Middleware>[0];

/**
 * The draft row as it was when the save began, read once for all rules of the save. What a rule writes
 * into the row does not show here.
 *
 * @returns null when there is no such article
 */
export function draftBefore(strapi: Core.Strapi, context: Context): Promise<ArticleRow | null> {
  const { documentId = '' } = context.params as { documentId?: string };
  let draft = drafts.get(context);
  if (draft === undefined) drafts.set(context, (draft = loadDraft(strapi, documentId)));
  return draft;
}

/** By the context, which Strapi hands from middleware to middleware of one save. */
const drafts = new WeakMap<Context, Promise<ArticleRow | null>>();
