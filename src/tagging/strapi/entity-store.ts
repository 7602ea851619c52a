import type { Core } from '@strapi/strapi';

import type { Reference } from '../../editorial/relation-input';
import type { EntityRecord } from '../entity-record';

export const ENTITY = 'api::entity.entity';

/** An entity as far as an article refers to it. */
export interface EntityRef {
  readonly id: number;
  readonly documentId: string;
  readonly key: string;
}

/** Every entity that is switched on, as the tagger takes it. */
export async function loadEntityRecords(strapi: Core.Strapi): Promise<EntityRecord[]> {
  const rows: EntityRow[] = await strapi.db.query(ENTITY).findMany({
    where: { active: true },
    populate: { country: { select: ['iso2'] } },
    orderBy: 'key',
  });
  return rows.map(toRecord);
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

interface EntityRow extends EntityRef {
  readonly kind: EntityRecord['kind'];
  readonly category: string | null;
  readonly nameAr: string;
  readonly nameEn: string;
  readonly iso2: string | null;
  readonly iso3: string | null;
  readonly wikidata: string | null;
  readonly country: { readonly iso2: string | null } | null;
  readonly aliases: unknown;
  readonly adjectives: unknown;
  readonly abbreviations: unknown;
  readonly cuedAliases: unknown;
  readonly cues: unknown;
  readonly blockers: unknown;
}

function toRecord(row: EntityRow): EntityRecord {
  return {
    key: row.key,
    kind: row.kind,
    category: row.category ?? '',
    nameAr: row.nameAr,
    nameEn: row.nameEn,
    country: row.country?.iso2 ?? '',
    iso2: row.iso2 ?? '',
    iso3: row.iso3 ?? '',
    wikidata: row.wikidata ?? '',
    aliases: textsOf(row.aliases),
    adjectives: textsOf(row.adjectives),
    abbreviations: textsOf(row.abbreviations),
    cuedAliases: textsOf(row.cuedAliases),
    cues: textsOf(row.cues),
    blockers: textsOf(row.blockers),
  };
}

/** The column is JSON that an import or another program may have written. */
function textsOf(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}
