import type { Core } from '@strapi/strapi';

import { ARTICLE } from '../../editorial/strapi/article-store';
import type { ArticleData } from '../../intake/strapi/article-data';
import { ENTITY } from '../../tagging/strapi/entity-store';
import type { Choices, PublishAnswer } from '../breaking-contract';
import type { NamedEntity, NewEntity } from '../check-contract';

/** Who writes a new entry, as Strapi's own forms record it. */
export interface Creator {
  readonly createdBy: number | string;
  readonly updatedBy: number | string;
}

/** What can be chosen on the breaking page, levels most urgent first. */
export async function loadChoices(strapi: Core.Strapi): Promise<Choices> {
  const levels = await strapi.db.query('api::urgency-level.urgency-level').findMany({
    select: [
      ...['documentId', 'code', 'nameAr', 'nameEn', 'kicker', 'kickerEn'],
      ...['colour', 'iptcUrgency', 'ttlMinutes', 'maxHeadline'],
    ],
    orderBy: 'rank',
  });
  const sources = await strapi.db
    .query('api::source.source')
    .findMany({ select: ['key', 'nameAr', 'nameEn', 'url'], orderBy: 'nameAr' });
  return { levels, sources };
}

/**
 * Creates an article, published at once or not, through the document middlewares: rules, slug, tags,
 * events.
 *
 * @throws ValidationError when the rules of publication refuse it; nothing is created then
 */
export async function createArticle(
  strapi: Core.Strapi,
  data: ArticleData,
  status: 'draft' | 'published',
): Promise<PublishAnswer> {
  const { documentId, shortId } = await strapi.documents(ARTICLE).create({ data, status });
  return { documentId, shortId: shortId ?? '' };
}

/** Creates an entity under the first of `key`, `key-2`, `key-3` … that is free. */
export async function createEntity(
  strapi: Core.Strapi,
  { kind, nameAr, nameEn }: NewEntity,
  key: string,
  creator: Creator,
): Promise<NamedEntity> {
  const free = await freeKey(strapi, key);
  const data = { key: free, kind, nameAr, nameEn, active: true, ...creator };
  await strapi.documents(ENTITY).create({ data });
  return { key: free, kind, nameAr, nameEn };
}

async function freeKey(strapi: Core.Strapi, key: string): Promise<string> {
  const taken = await strapi.db
    .query(ENTITY)
    .findMany({ select: ['key'], where: { key: { $startsWith: key } } });
  const keys = new Set(taken.map((entity: { key: string }) => entity.key));
  let free = key;
  for (let number = 2; keys.has(free); number++) free = `${key}-${number}`;
  return free;
}
