import type { Core } from '@strapi/strapi';

import { loadRole } from '../../access/strapi/role-store';
import { ARTICLE } from '../../editorial/strapi/article-store';
import type { Thread } from '../story-page';

interface ThreadRow {
  readonly shortId: string;
  readonly slug: string | null;
  readonly headline: string;
  readonly language: string | null;
  readonly firstPublishedAt: string | Date;
}

/**
 * The published articles of the story that an article belongs to.
 *
 * @returns null when it belongs to none, or strangers may not read threads
 */
export async function loadThread(strapi: Core.Strapi, shortId: string): Promise<Thread | null> {
  const actions = (await loadRole(strapi, 'public'))?.actions ?? [];
  if (!actions.includes('api::story.story.find')) return null;
  const published = { publishedAt: { $notNull: true }, firstPublishedAt: { $notNull: true } };
  const article = await strapi.db.query(ARTICLE).findOne({
    select: ['id'],
    where: { shortId, ...published },
    populate: { story: { select: ['id', 'titleAr', 'slug'] } },
  });
  if (!article?.story) return null;
  const rows: ThreadRow[] = await strapi.db.query(ARTICLE).findMany({
    select: ['shortId', 'slug', 'headline', 'language', 'firstPublishedAt'],
    where: { story: { id: article.story.id }, shortId: { $notNull: true }, ...published },
    orderBy: [{ firstPublishedAt: 'desc' }],
    limit: MOST_ARTICLES,
  });
  const articles = rows.reverse().map((row) => ({
    ...row,
    slug: row.slug || null,
    language: row.language ?? 'ar',
    firstPublishedAt: new Date(row.firstPublishedAt),
  }));
  return { titleAr: article.story.titleAr, slug: article.story.slug ?? null, articles };
}

/** The newest of a long story. */
const MOST_ARTICLES = 30;
