import type { Core } from '@strapi/strapi';

import type { Reference } from '../../editorial/relation-input';
import type { EntityRecord } from '../entity-record';
import type { EntityRow } from './entity-rows';

export const ENTITY = 'api::entity.entity';

/** An entity as far as an article refers to it. */
export interface EntityRef {
  readonly id: number;
  readonly documentId: string;
  readonly key: string;
}

/** What tells whether a row that was read before is still as it was. */
export interface EntityVersion {
  readonly id: number;
  /** Milliseconds since 1970. */
  readonly updatedAt: number;
}

/**
 * The next `limit` rows behind row `afterId`, in the order of their ids. Read as the driver gives
 * them, because there may be 100,000 of them after every edit.
 */
export async function listEntityVersions(
  strapi: Core.Strapi,
  afterId: number,
  limit: number,
): Promise<EntityVersion[]> {
  const rows = await strapi.db
    .queryBuilder(ENTITY)
    .select(['id', 'updatedAt'])
    .where({ id: { $gt: afterId } })
    .orderBy('id')
    .limit(limit)
    .execute<{ id: number; updated_at: number | Date }[]>({ mapResults: false });
  return rows.map(({ id, updated_at }) => ({ id, updatedAt: Number(updated_at) }));
}

/** Rows by their ids, switched off or not. */
export async function loadEntityRows(
  strapi: Core.Strapi,
  ids: readonly number[],
): Promise<EntityRow[]> {
  return strapi.db.query(ENTITY).findMany({
    where: { id: { $in: ids } },
    populate: { country: { select: ['id', 'iso2'] } },
  });
}

export async function countEntities(strapi: Core.Strapi): Promise<number> {
  return strapi.db.query(ENTITY).count();
}

/** @returns those that exist, in no particular order */
export async function findEntitiesByKey(
  strapi: Core.Strapi,
  keys: readonly string[],
): Promise<EntityRef[]> {
  if (keys.length === 0) return [];
  return strapi.db.query(ENTITY).findMany({
    select: ['id', 'documentId', 'key'],
    where: { key: { $in: keys } },
  });
}

/** @returns null when no entity has this key, document id or row id */
export async function findEntity(
  strapi: Core.Strapi,
  reference: Reference,
): Promise<EntityRef | null> {
  return strapi.db.query(ENTITY).findOne({
    select: ['id', 'documentId', 'key'],
    where:
      'rowId' in reference
        ? { id: reference.rowId }
        : { $or: [{ key: reference.name }, { documentId: reference.name }] },
  });
}

/** Writes entities that the institution grammar made; those that exist meanwhile stay as they are. */
export async function createEntities(
  strapi: Core.Strapi,
  records: readonly EntityRecord[],
): Promise<EntityRef[]> {
  const created: EntityRef[] = [];
  for (const record of records) {
    const country = await findEntity(strapi, { name: `country:${record.country}` });
    created.push(
      await strapi.db.query(ENTITY).create({
        data: { ...toColumns(record), country: country?.id ?? null },
        select: ['id', 'documentId', 'key'],
      }),
    );
  }
  return created;
}

/** The attributes of an entity row for a gazetteer record; its country is a relation of its own. */
export function toColumns(record: EntityRecord): Record<string, unknown> {
  return {
    key: record.key,
    kind: record.kind,
    category: record.category || null,
    nameAr: record.nameAr,
    nameEn: record.nameEn,
    // A record's own codes: those of its country live on the country.
    iso2: record.kind === 'country' ? record.iso2 || null : null,
    iso3: record.kind === 'country' ? record.iso3 || null : null,
    wikidata: record.wikidata || null,
    aliases: record.aliases,
    adjectives: record.adjectives,
    abbreviations: record.abbreviations,
    cuedAliases: record.cuedAliases,
    cues: record.cues,
    blockers: record.blockers,
    active: true,
    publishedAt: new Date(),
  };
}
