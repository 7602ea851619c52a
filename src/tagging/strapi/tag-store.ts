import type { Core } from '@strapi/strapi';

import { ARTICLE } from '../../editorial/strapi/article-store';
import type { EntityRef } from './entity-store';

/** The draft row of an article, as far as tagging reads it. */
export interface TaggedRow {
  readonly id: number;
  readonly kicker: string | null;
  readonly headline: string | null;
  readonly lede: string | null;
  readonly body: unknown;
  readonly taggingDecisions: unknown;
  readonly taggingHash: string | null;
  readonly entities: readonly EntityRef[];
}

/** @returns null when there is no such article */
export async function loadTaggedRow(
  strapi: Core.Strapi,
  documentId: string,
): Promise<TaggedRow | null> {
  return strapi.db.query(ARTICLE).findOne({
    select: ['id', 'kicker', 'headline', 'lede', 'body', 'taggingDecisions', 'taggingHash'],
    where: { documentId, publishedAt: null },
    populate: { entities: { select: ['id', 'documentId', 'key'] } },
  });
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
