import type { Core } from '@strapi/strapi';

import { ARTICLE } from '../../editorial/strapi/article-store';

/**
 * Gives a draft a new version if it still has the one that was seen. One statement, so that of two
 * saves at the same moment the second waits for the first, and then finds another version.
 *
 * @param seen undefined: whatever it has now
 * @returns false when nothing was changed
 */
export async function moveVersion(
  strapi: Core.Strapi,
  documentId: string,
  seen: string | undefined,
  next: string,
): Promise<boolean> {
  const { count } = await strapi.db.query(ARTICLE).updateMany({
    where: { documentId, publishedAt: null, ...(seen !== undefined && { draftVersion: seen }) },
    data: { draftVersion: next },
  });
  return count > 0;
}

export async function hasDraft(strapi: Core.Strapi, documentId: string): Promise<boolean> {
  return (await strapi.db.query(ARTICLE).count({ where: { documentId, publishedAt: null } })) > 0;
}
