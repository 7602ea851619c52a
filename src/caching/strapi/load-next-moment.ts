import type { Core } from '@strapi/strapi';

import { ARTICLE } from '../../editorial/strapi/article-store';

/**
 * When the next published story stops being breaking: answers that were made before say otherwise.
 *
 * @returns ms since 1970; infinite when none is
 */
export async function loadNextMoment(strapi: Core.Strapi, now: number): Promise<number> {
  const row = await strapi.db.query(ARTICLE).findOne({
    select: ['breakingUntil'],
    where: { publishedAt: { $notNull: true }, breakingUntil: { $gt: new Date(now) } },
    orderBy: 'breakingUntil',
  });
  return row === null ? Infinity : new Date(row.breakingUntil).getTime();
}
