import type { Core } from '@strapi/strapi';

import { ARTICLE } from '../../editorial/strapi/article-store';
import type { StoryConditions } from '../../syndication/strapi/load-stories';
import type { Visible } from '../logged-event';

/** Stories that break at the same time; more than anybody reads in a ticker. */
const MOST = 30;

/**
 * Published stories that count as breaking now, as rows, the newest first.
 *
 * @param conditions of the feeds
 */
export async function loadBreaking(
  strapi: Core.Strapi,
  now: Date,
  visible: Visible,
  conditions: StoryConditions,
): Promise<Record<string, unknown>[]> {
  const names = ['key', 'nameAr', 'nameEn'];
  const isOne = <Value>(values: readonly Value[]) => ({ $in: [...values] });
  return strapi.db.query(ARTICLE).findMany({
    select: [
      ...['documentId', 'shortId', 'headline', 'kicker', 'lede', 'language', 'correction'],
      ...['publishedAt', 'firstPublishedAt', 'contentUpdatedAt', 'breakingUntil'],
    ],
    where: {
      publishedAt: { $notNull: true },
      shortId: { $notNull: true },
      breakingUntil: { $gt: now },
      ...(conditions.languages && { language: isOne(conditions.languages) }),
      ...(conditions.urgencies && { urgency: { id: isOne(conditions.urgencies) } }),
      ...(conditions.sources && { sources: { id: isOne(conditions.sources) } }),
      $and: [conditions.countries, conditions.organisations]
        .filter((ids) => ids !== null)
        .map((ids) => ({ entities: { id: isOne(ids) } })),
    },
    populate: {
      ...(visible.urgency && {
        urgency: { select: ['code', 'nameAr', 'nameEn', 'rank', 'colour'] },
      }),
      ...(visible.sources && { sources: { select: names } }),
      ...(visible.entities && { entities: { select: [...names, 'kind'] } }),
    },
    orderBy: [{ firstPublishedAt: 'desc' }, { id: 'desc' }],
    limit: MOST,
  });
}
