import type { Core } from '@strapi/strapi';

import { ARTICLE } from '../../editorial/strapi/article-store';

/** A published story as a search shows it. */
export interface HitRow {
  readonly id: number;
  readonly documentId: string;
  readonly shortId: string | null;
  readonly slug: string | null;
  readonly headline: string;
  readonly kicker: string | null;
  readonly lede: string | null;
  readonly body: unknown;
  readonly language: string | null;
  readonly publishedAt: string;
  readonly firstPublishedAt: string | null;
  readonly breakingUntil: string | null;
  readonly urgency?: { code: string; nameAr: string; nameEn: string } | null;
}

/** Those of the rows that are published at this moment. */
export async function loadHits(
  strapi: Core.Strapi,
  ids: readonly number[],
  withUrgency: boolean,
): Promise<Map<number, HitRow>> {
  if (ids.length === 0) return new Map();
  const rows: HitRow[] = await strapi.db.query(ARTICLE).findMany({
    select: [
      ...['id', 'documentId', 'shortId', 'slug', 'headline', 'kicker', 'lede', 'body', 'language'],
      ...['publishedAt', 'firstPublishedAt', 'breakingUntil'],
    ],
    where: { id: { $in: [...ids] }, publishedAt: { $notNull: true } },
    populate: withUrgency ? { urgency: { select: ['code', 'nameAr', 'nameEn'] } } : {},
  });
  return new Map(rows.map((row) => [row.id, row]));
}
