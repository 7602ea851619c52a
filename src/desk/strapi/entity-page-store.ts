import type { Core } from '@strapi/strapi';

import { ARTICLE } from '../../editorial/strapi/article-store';
import { ENTITY } from '../../tagging/strapi/entity-store';
import type { EntityStory, LinkedEntity } from '../entity-contract';
import type { Readable } from './overview-store';

/** Stories that are listed. */
const LISTED = 10;
/** Publications of one entity that a chart counts, the newest. */
const MOST_COUNTED = 50_000;

const NAMED = ['documentId', 'key', 'kind', 'nameAr', 'nameEn'];

export interface EntityPageRow extends LinkedEntity {
  readonly id: number;
  readonly category: string | null;
  readonly iso2: string | null;
  readonly wikidata: string | null;
  readonly active: boolean;
  readonly country: LinkedEntity | null;
  readonly aliases: unknown;
  readonly adjectives: unknown;
  readonly abbreviations: unknown;
  readonly cuedAliases: unknown;
  readonly cues: unknown;
  readonly blockers: unknown;
}

/** @param id document id, or key. @returns null when there is no such entity */
export async function loadEntityRow(
  strapi: Core.Strapi,
  id: string,
): Promise<EntityPageRow | null> {
  return strapi.db.query(ENTITY).findOne({
    where: { $or: [{ documentId: id }, { key: id }] },
    populate: { country: { select: NAMED } },
  });
}

/** Entities by their keys. */
export async function loadLinked(
  strapi: Core.Strapi,
  keys: readonly string[],
): Promise<Map<string, LinkedEntity>> {
  if (keys.length === 0) return new Map();
  const rows: LinkedEntity[] = await strapi.db
    .query(ENTITY)
    .findMany({ select: NAMED, where: { key: { $in: keys } } });
  return new Map(
    rows.map(({ documentId, key, kind, nameAr, nameEn }) => [
      key,
      { documentId, key, kind, nameAr, nameEn },
    ]),
  );
}

/** How many stories are tagged with an entity. */
export async function countStories(
  strapi: Core.Strapi,
  readable: Readable,
  entityId: number,
): Promise<{ published: number; drafts: number }> {
  const count = (isDraft: boolean): Promise<number> =>
    strapi.db.query(ARTICLE).count({ where: tagged(readable, entityId, isDraft) });
  return { published: await count(false), drafts: await count(true) };
}

/** The newest stories that are tagged with an entity, with the first sentence that mentions it. */
export async function loadStories(
  strapi: Core.Strapi,
  readable: Readable,
  { id, key }: Pick<EntityPageRow, 'id' | 'key'>,
): Promise<EntityStory[]> {
  const rows = await strapi.db.query(ARTICLE).findMany({
    select: ['documentId', 'headline', 'firstPublishedAt', 'mentions'],
    where: tagged(readable, id, false),
    orderBy: [{ firstPublishedAt: 'desc' }, { id: 'desc' }],
    limit: LISTED,
  });
  return rows.map(({ documentId, headline, firstPublishedAt, mentions }) => {
    const list: { key?: string; evidence?: string; surface?: string }[] = Array.isArray(mentions)
      ? mentions
      : [];
    const first = list.find((mention) => mention?.key === key);
    return {
      documentId,
      headline: headline ?? '',
      publishedAt: firstPublishedAt === null ? '' : new Date(firstPublishedAt).toISOString(),
      evidence: first?.evidence ?? '',
      surface: first?.surface ?? '',
    };
  });
}

/** First publications, in ms, of the stories of an entity since a time. One query. */
export async function loadMentionTimes(
  strapi: Core.Strapi,
  readable: Readable,
  entityId: number,
  since: number,
): Promise<{ times: number[]; isCut: boolean }> {
  const rows = await strapi.db.query(ARTICLE).findMany({
    select: ['firstPublishedAt'],
    where: {
      $and: [tagged(readable, entityId, false), { firstPublishedAt: { $gte: new Date(since) } }],
    },
    orderBy: { firstPublishedAt: 'desc' },
    limit: MOST_COUNTED,
  });
  return {
    times: rows.map(({ firstPublishedAt }) => new Date(firstPublishedAt).getTime()),
    isCut: rows.length === MOST_COUNTED,
  };
}

function tagged(readable: Readable, entityId: number, isDraft: boolean): object {
  return { $and: [{ entities: { id: entityId }, publishedAt: { $null: isDraft } }, readable] };
}
