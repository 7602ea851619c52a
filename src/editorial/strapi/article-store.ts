import type { Core } from '@strapi/strapi';

import type { UrgencyLevel } from '../publish-rules';
import type { Reference } from '../relation-input';

export const ARTICLE = 'api::article.article';
const URGENCY = 'api::urgency-level.urgency-level';

/** The draft row of an article, as far as the rules and tagging read it. */
export interface ArticleRow {
  readonly id: number;
  readonly documentId: string;
  readonly kicker: string | null;
  readonly headline: string | null;
  readonly slug: string | null;
  readonly shortId: string | null;
  readonly lede: string | null;
  readonly body: unknown;
  readonly dateline: string | null;
  readonly correction: string | null;
  readonly language: string | null;
  readonly publishedTextHash: string | null;
  readonly publishedUrgency: string | null;
  readonly publishedCorrection: string | null;
  readonly firstPublishedAt: string | null;
  readonly contentUpdatedAt: string | null;
  readonly correctedAt: string | null;
  readonly breakingUntil: string | null;
  readonly taggingDecisions: unknown;
  readonly taggingHash: string | null;
  readonly urgency: UrgencyRow | null;
}

export interface UrgencyRow extends UrgencyLevel {
  readonly id: number;
  readonly documentId: string;
}

const FIELDS = [
  'id',
  'documentId',
  'kicker',
  'headline',
  'slug',
  'shortId',
  'lede',
  'body',
  'dateline',
  'correction',
  'language',
  'publishedTextHash',
  'publishedUrgency',
  'publishedCorrection',
  'firstPublishedAt',
  'contentUpdatedAt',
  'correctedAt',
  'breakingUntil',
  'taggingDecisions',
  'taggingHash',
];

/** @returns null when there is no such article */
export async function loadDraft(
  strapi: Core.Strapi,
  documentId: string,
): Promise<ArticleRow | null> {
  return strapi.db.query(ARTICLE).findOne({
    select: FIELDS,
    where: { documentId, publishedAt: null },
    populate: { urgency: true },
  });
}

/**
 * Writes fields of the draft row that Strapi's own update would not let through. One statement, where
 * Strapi's `update` reads the row before and after; only that one writes relations, though.
 */
export async function patchDraft(
  strapi: Core.Strapi,
  rowId: number,
  fields: Readonly<Record<string, unknown>>,
): Promise<void> {
  // Strapi sets the date in every write but this one.
  const data = { ...fields, updatedAt: new Date() };
  await strapi.db.query(ARTICLE).updateMany({ where: { id: rowId, publishedAt: null }, data });
}

/** Gives the draft row another level. */
export async function setUrgency(
  strapi: Core.Strapi,
  rowId: number,
  levelId: number,
): Promise<void> {
  await strapi.db.query(ARTICLE).update({ where: { id: rowId }, data: { urgency: levelId } });
}

/**
 * Whether another article has this slug. On PostgreSQL two nodes could ask at the same moment: the
 * lock, held by the transaction of the save, makes the second wait until the first has committed.
 * SQLite has one writer anyway.
 */
export async function isSlugTaken(
  strapi: Core.Strapi,
  slug: string,
  ownDocumentId: string | null,
): Promise<boolean> {
  if (strapi.db.dialect.client === 'postgres') {
    await strapi.db.transaction(({ trx }) =>
      trx.raw('select pg_advisory_xact_lock(hashtext(?))', [`slug:${slug}`]),
    );
  }
  const others = ownDocumentId === null ? {} : { documentId: { $ne: ownDocumentId } };
  return (await strapi.db.query(ARTICLE).count({ where: { slug, ...others } })) > 0;
}

/** @returns null when no level has this code, document id or row id */
export async function findUrgency(
  strapi: Core.Strapi,
  reference: Reference,
): Promise<UrgencyRow | null> {
  return strapi.db.query(URGENCY).findOne({ where: whereReference(reference, 'code') });
}

/** Codes of all levels, most urgent first. */
export async function listUrgencyCodes(strapi: Core.Strapi): Promise<string[]> {
  const rows = await strapi.db.query(URGENCY).findMany({ select: ['code'], orderBy: 'rank' });
  return rows.map(({ code }: { code: string }) => code);
}

/** Document id of the row that a reference means, or null. */
export async function findDocumentId(
  strapi: Core.Strapi,
  target: 'api::source.source' | 'api::story.story',
  keyField: string,
  reference: Reference,
): Promise<string | null> {
  const row = await strapi.db.query(target).findOne({
    select: ['documentId'],
    where: whereReference(reference, keyField),
  });
  return row?.documentId ?? null;
}

function whereReference(reference: Reference, keyField: string): object {
  return 'rowId' in reference
    ? { id: reference.rowId }
    : { $or: [{ [keyField]: reference.name }, { documentId: reference.name }] };
}
