import type { Core } from '@strapi/strapi';

import type { NamedRow } from '../name-list';

/** What of a type is searched: texts, and lists of texts. */
export const NAME_FIELDS = {
  'api::entity.entity': [
    ...['nameAr', 'nameEn', 'aliases', 'abbreviations', 'cuedAliases'],
    ...['key', 'category', 'iso2', 'iso3', 'wikidata', 'documentId'],
  ],
  'api::source.source': ['nameAr', 'nameEn', 'aliases', 'domains', 'key', 'url', 'documentId'],
  'api::story.story': ['titleAr', 'titleEn', 'slug', 'documentId'],
} as const;

/** What something is called; by any of them it is looked for where one of them is shown. */
export const CALLED = {
  'api::entity.entity': ['nameAr', 'nameEn', 'aliases', 'abbreviations', 'cuedAliases'],
  'api::source.source': ['nameAr', 'nameEn', 'aliases'],
  'api::story.story': ['titleAr', 'titleEn'],
} as const;

export type NamedType = keyof typeof NAME_FIELDS;

export function isNamedType(uid: string): uid is NamedType {
  return Object.hasOwn(NAME_FIELDS, uid);
}

/** Whether a field of a type is searched. */
export function isNameField(uid: NamedType, field: string): boolean {
  return (NAME_FIELDS[uid] as readonly string[]).includes(field);
}

/** The next rows in the order of their ids. */
export async function loadNames(
  strapi: Core.Strapi,
  uid: NamedType,
  after: number,
  limit: number,
): Promise<NamedRow[]> {
  const fields = NAME_FIELDS[uid];
  const rows: Record<string, unknown>[] = await strapi.db.query(uid).findMany({
    select: ['id', ...fields],
    where: { id: { $gt: after } },
    orderBy: { id: 'asc' },
    limit,
  });
  return rows.map((row) => ({
    id: Number(row.id),
    names: Object.fromEntries(fields.map((field) => [field, textsOf(row[field])])),
  }));
}

/** What some rows are called, by their ids. */
export async function loadCalled(
  strapi: Core.Strapi,
  uid: NamedType,
  ids: readonly number[],
  fields: readonly string[],
): Promise<Map<number, string[]>> {
  const rows: Record<string, unknown>[] = await strapi.db.query(uid).findMany({
    select: ['id', ...fields],
    where: { id: { $in: [...ids] } },
  });
  return new Map(rows.map((row) => [Number(row.id), fields.flatMap((one) => textsOf(row[one]))]));
}

/** A list is JSON that an import or another program may have written. */
function textsOf(value: unknown): string[] {
  return [value].flat().filter((item) => typeof item === 'string');
}
