import type { Core } from '@strapi/strapi';

import { ARTICLE } from '../../editorial/strapi/article-store';
import type { EntityRef } from './entity-store';

/** Keys of the entities that an article row is tagged with. */
export async function loadEntityKeys(strapi: Core.Strapi, rowId: number): Promise<string[]> {
  const row = await strapi.db.query(ARTICLE).findOne({
    select: ['id'],
    where: { id: rowId },
    populate: { entities: { select: ['key'] } },
  });
  return (row?.entities ?? []).map(({ key }: { key: string }) => key);
}

/** What tagging writes into an article. */
export interface TagFields {
  readonly mentions: unknown;
  readonly candidates: unknown;
  readonly taggingDecisions: unknown;
  readonly taggingHash: string;
  readonly entities: readonly EntityRef[];
}

/** Writes the tags into the draft row, from which `publish` makes the published one. */
export async function writeTags(
  strapi: Core.Strapi,
  rowId: number,
  { entities, ...fields }: TagFields,
): Promise<void> {
  await strapi.db.query(ARTICLE).update({
    where: { id: rowId },
    data: { ...fields, entities: { set: entities.map(({ id }) => ({ id })) } },
  });
}
