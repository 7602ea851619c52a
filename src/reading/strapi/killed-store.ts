import type { Core } from '@strapi/strapi';

import { ARTICLE } from '../../editorial/strapi/article-store';

/**
 * Short ids of killed stories, for ever: of a story that is deleted nothing else is left, and its
 * address has to go on saying «سُحب» and not "there never was such a thing".
 */
export async function isKilled(strapi: Core.Strapi, shortId: string): Promise<boolean> {
  return (await mark(strapi, shortId).get({})) !== null;
}

export async function saveKilled(
  strapi: Core.Strapi,
  shortIds: readonly string[],
  at: Date,
): Promise<void> {
  for (const shortId of shortIds) {
    await mark(strapi, shortId).set({ value: { killedAt: at.toISOString() } });
  }
}

/** Short ids under which readers have ever seen a document. */
export async function findSeenShortIds(
  strapi: Core.Strapi,
  documentId: string,
): Promise<readonly string[]> {
  const rows: { shortId: string }[] = await strapi.db.query(ARTICLE).findMany({
    select: ['shortId'],
    where: { documentId, shortId: { $notNull: true }, firstPublishedAt: { $notNull: true } },
  });
  return [...new Set(rows.map(({ shortId }) => shortId))];
}

function mark(strapi: Core.Strapi, shortId: string) {
  return strapi.store({ type: 'core', name: 'newsroom', key: `killed-${shortId}` });
}
