import { randomUUID } from 'node:crypto';

import type { Core, Modules } from '@strapi/strapi';

import { ARTICLE } from '../../editorial/strapi/article-store';
import { problemError } from '../../editorial/strapi/problem-error';
import { VERSION_FIELD, versionConflict } from '../version-conflict';
import { hasDraft, moveVersion } from './version-store';

interface SaveParams {
  documentId?: string;
  data?: Record<string, unknown>;
}

/**
 * Refuses an update that names another version than the draft has: somebody saved since. Whoever
 * names none, as REST and GraphQL do, writes over what is there. Inside the transaction of the save:
 * a save that fails later leaves the version as it was.
 */
export function makeGuardVersions(strapi: Core.Strapi): Modules.Documents.Middleware.Middleware {
  return async (context, next) => {
    if (context.uid !== ARTICLE) return next();
    const params = context.params as SaveParams;
    const { [VERSION_FIELD]: seen, ...data } = params.data ?? {};
    if (context.action === 'create' || context.action === 'clone') {
      params.data = { ...data, [VERSION_FIELD]: randomUUID() };
    }
    if (context.action === 'update') {
      params.data = data;
      await checkVersion(strapi, params.documentId ?? '', seen);
    }
    return next();
  };
}

async function checkVersion(strapi: Core.Strapi, documentId: string, seen: unknown): Promise<void> {
  const version = typeof seen === 'string' ? seen : undefined;
  if (await moveVersion(strapi, documentId, version, randomUUID())) return;
  // Without a draft Strapi answers that there is no such article.
  if (await hasDraft(strapi, documentId)) throw problemError([versionConflict()]);
}
