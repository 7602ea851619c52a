import type { Core } from '@strapi/strapi';

import type { Transaction } from '../../delivery/strapi/table-store';
import type { RetagRange } from '../../desk/job-contract';
import { ARTICLE } from '../../editorial/strapi/article-store';
import type { TagFields } from '../../tagging/strapi/tag-store';

/** A row of the archive, a draft or what readers see, as far as tagging reads it. */
export interface ArchiveRow {
  readonly id: number;
  readonly documentId: string;
  readonly kicker: string | null;
  readonly headline: string | null;
  readonly lede: string | null;
  readonly body: unknown;
  readonly mentions: unknown;
  readonly candidates: unknown;
  readonly taggingDecisions: unknown;
  readonly updatedAt: string;
  readonly entities: readonly { readonly key: string }[];
}

const FIELDS =
  'id documentId kicker headline lede body mentions candidates taggingDecisions updatedAt'.split(
    ' ',
  );

/** How many rows there are in a range, and the last of them: later ones were tagged when saved. */
export async function countRows(
  strapi: Core.Strapi,
  range: RetagRange,
): Promise<{ total: number; last: number }> {
  const query = strapi.db.query(ARTICLE);
  const where = whereOf(range);
  const [newest] = await query.findMany({
    select: ['id'],
    where,
    orderBy: { id: 'desc' },
    limit: 1,
  });
  return { total: await query.count({ where }), last: newest?.id ?? 0 };
}

/**
 * The next rows behind `after`, up to `last`, kept from others until the transaction ends: a save of
 * an editor waits for it, and then writes tags of its own.
 */
export async function lockRows(
  strapi: Core.Strapi,
  trx: Transaction,
  range: RetagRange,
  { after, last }: { after: number; last: number },
  limit: number,
): Promise<ArchiveRow[]> {
  const where = { $and: [{ id: { $gt: after, $lte: last } }, whereOf(range)] };
  const query = strapi.db.query(ARTICLE);
  const rows = await query.findMany({ select: ['id'], where, orderBy: 'id', limit });
  const ids = rows.map(({ id }: { id: number }) => id);
  if (ids.length === 0) return [];
  if (strapi.db.dialect.client === 'postgres') {
    const { tableName } = strapi.db.metadata.get(ARTICLE);
    const schema = strapi.db.getSchemaName();
    const table = schema ? trx(tableName).withSchema(schema) : trx(tableName);
    await table.select('id').whereIn('id', ids).orderBy('id').forUpdate();
  }
  return query.findMany({
    select: FIELDS,
    where: { id: { $in: ids } },
    populate: { entities: { select: ['key'] } },
    orderBy: 'id',
  });
}

/** Where a row that a step fails at would be, and what it is called. */
export async function loadNextRow(
  strapi: Core.Strapi,
  range: RetagRange,
  { after, last }: { after: number; last: number },
): Promise<{ id: number; documentId: string } | null> {
  return strapi.db.query(ARTICLE).findOne({
    select: ['id', 'documentId'],
    where: { $and: [{ id: { $gt: after, $lte: last } }, whereOf(range)] },
    orderBy: 'id',
  });
}

/**
 * Writes new tags into a row. Its date stays: the text has not changed, and of a draft and what readers
 * see with different dates Strapi says that the draft was modified.
 */
export async function rewriteTags(
  strapi: Core.Strapi,
  { id, updatedAt }: Pick<ArchiveRow, 'id' | 'updatedAt'>,
  { entities, ...fields }: TagFields,
): Promise<void> {
  const query = strapi.db.query(ARTICLE);
  const data = { ...fields, entities: { set: entities.map((entity) => ({ id: entity.id })) } };
  await query.update({ where: { id }, data });
  await query.updateMany({ where: { id }, data: { updatedAt: new Date(updatedAt) } });
}

function whereOf({ scope, from, to }: RetagRange): object {
  const between = {
    ...(from !== '' && { $gte: new Date(`${from}T00:00:00.000Z`) }),
    ...(to !== '' && { $lte: new Date(`${to}T23:59:59.999Z`) }),
  };
  const isLimited = from !== '' || to !== '';
  return {
    $and: [
      scope === 'all' ? {} : { publishedAt: { $null: scope === 'draft' } },
      isLimited
        ? { $or: [{ firstPublishedAt: between }, { firstPublishedAt: null, createdAt: between }] }
        : {},
    ],
  };
}
