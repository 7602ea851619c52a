import type { Core } from '@strapi/strapi';

import { announceChange } from '../../changes/strapi/announce-change';
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

/**
 * Writes entities that the institution grammar made, without Strapi's lifecycles: the lexicon knows
 * them already. One that somebody else is making at the same moment is waited for and taken over.
 *
 * @returns the rows of all of them, in no particular order
 */
export async function createEntities(
  strapi: Core.Strapi,
  records: readonly EntityRecord[],
): Promise<EntityRef[]> {
  if (records.length === 0) return [];
  // In one order everywhere: two saves that wait for each other's rows would wait for ever.
  const inOrder = [...records].sort((a, b) => (a.key < b.key ? -1 : 1));
  for (const record of inOrder) {
    const id = await insertEntity(strapi, record);
    if (id !== null) await linkCountry(strapi, id, record.country);
  }
  const keys = records.map(({ key }) => key);
  return findEntitiesByKey(strapi, keys);
}

/** @returns row id, or null when there is an entity with this key */
async function insertEntity(strapi: Core.Strapi, record: EntityRecord): Promise<number | null> {
  const now = new Date();
  const { attributes } = strapi.db.metadata.get(ENTITY);
  const { default: makeDocumentId } = attributes.documentId as { default: () => string };
  const documentId = makeDocumentId();
  const row: Record<string, unknown> = {
    ...toColumns(record),
    ...{ documentId, createdAt: now, updatedAt: now },
  };
  for (const [attribute, value] of Object.entries(row)) {
    if (Array.isArray(value)) row[attribute] = JSON.stringify(value);
  }
  const [inserted] = await strapi.db
    .queryBuilder(ENTITY)
    .insert(row)
    .onConflict(['key'])
    .ignore()
    .execute<({ id: number } | number)[]>();
  if (inserted === undefined) return null;
  await announceChange(strapi, { model: 'entity', documentId });
  return typeof inserted === 'number' ? inserted : inserted.id;
}

async function linkCountry(strapi: Core.Strapi, id: number, country: string): Promise<void> {
  const entity = await findEntity(strapi, { name: `country:${country}` });
  if (entity === null) return;
  const { joinTable } = strapi.db.metadata.get(ENTITY).attributes.country as {
    joinTable: Record<'joinColumn' | 'inverseJoinColumn', { name: string }> & { name: string };
  };
  await strapi.db
    .queryBuilder(joinTable.name)
    .insert({ [joinTable.joinColumn.name]: id, [joinTable.inverseJoinColumn.name]: entity.id })
    .execute();
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
