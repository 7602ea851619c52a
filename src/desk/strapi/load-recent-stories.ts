import type { Core } from '@strapi/strapi';

import { ARTICLE } from '../../editorial/strapi/article-store';
import type { PublishedStory } from '../recent-stories';

/** Headlines and ledes of what was published since `since`, rows above `afterId` only. */
export async function loadRecentStories(
  strapi: Core.Strapi,
  since: Date,
  afterId: number,
): Promise<PublishedStory[]> {
  return toStories(
    await strapi.db.query(ARTICLE).findMany({
      select: FIELDS,
      where: {
        id: { $gt: afterId },
        publishedAt: { $notNull: true },
        firstPublishedAt: { $gte: since },
      },
    }),
  );
}

/** Those of the rows that are still published. */
export async function loadPublished(
  strapi: Core.Strapi,
  ids: readonly number[],
): Promise<PublishedStory[]> {
  if (ids.length === 0) return [];
  return toStories(
    await strapi.db.query(ARTICLE).findMany({ select: FIELDS, where: { id: { $in: ids } } }),
  );
}

const FIELDS = ['id', 'documentId', 'headline', 'lede', 'firstPublishedAt'];

interface Row {
  readonly id: number;
  readonly documentId: string;
  readonly headline: string | null;
  readonly lede: string | null;
  readonly firstPublishedAt: string | Date;
}

function toStories(rows: readonly Row[]): PublishedStory[] {
  return rows.map(({ id, documentId, headline, lede, firstPublishedAt }) => ({
    id,
    documentId,
    headline: headline ?? '',
    lede: lede ?? '',
    firstPublishedAt: new Date(firstPublishedAt).toISOString(),
  }));
}
