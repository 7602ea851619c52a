import type { Core } from '@strapi/strapi';

import { announceChange } from '../../changes/strapi/announce-change';
import { ENDPOINTS } from '../../delivery/strapi/delivery-tables';
import type { Tables, Transaction } from '../../delivery/strapi/table-store';
import { mergedDecisions, mergedMentions } from '../../desk/entity-merge';
import type { NameList } from '../../desk/entity-contract';
import { ARTICLE } from '../../editorial/strapi/article-store';
import { readDecisions } from '../../tagging/editor-decisions';
import type { EntityRecord } from '../../tagging/entity-record';
import { toRecord } from '../../tagging/strapi/entity-rows';
import { ENTITY } from '../../tagging/strapi/entity-store';

/** An entity of a merge. */
export interface MergeEntity {
  readonly id: number;
  readonly documentId: string;
  readonly record: EntityRecord;
}

/** A row of the archive that has one of the two, or a decision about it. */
export interface ConcernedRow {
  readonly id: number;
  readonly documentId: string;
}

/** @param id document id, or key. @returns null when there is no such entity */
export async function loadMergeEntity(
  strapi: Core.Strapi,
  id: string,
): Promise<MergeEntity | null> {
  const row = await strapi.db.query(ENTITY).findOne({
    where: { $or: [{ documentId: id }, { key: id }] },
    populate: { country: { select: ['id', 'iso2'] } },
  });
  return row === null ? null : { id: row.id, documentId: row.documentId, record: toRecord(row) };
}

/** The next rows behind `after` that are tagged with an entity or have a decision about it. */
export async function findConcerned(
  strapi: Core.Strapi,
  tables: Tables,
  { id, record }: MergeEntity,
  { after, limit, trx }: { after: number; limit: number; trx?: Transaction },
): Promise<ConcernedRow[]> {
  const query = concerned(strapi, tables, { id, key: record.key }, trx)
    .andWhere('id', '>', after)
    .orderBy('id')
    .limit(limit);
  // On PostgreSQL a save of an editor waits for the step, and then writes tags of its own.
  if (trx !== undefined && tables.client === 'postgres') query.forUpdate();
  const rows = (await query.select('id', 'document_id')) as { id: number; document_id: string }[];
  return rows.map((row) => ({ id: row.id, documentId: row.document_id }));
}

/** How many texts a merge moves tags of. */
export async function countConcerned(
  strapi: Core.Strapi,
  tables: Tables,
  { id, record }: MergeEntity,
  trx?: Transaction,
): Promise<{ drafts: number; published: number }> {
  const countOf = async (isDraft: boolean): Promise<number> => {
    const query = concerned(strapi, tables, { id, key: record.key }, trx);
    const [row] = (await (
      isDraft ? query.whereNull('published_at') : query.whereNotNull('published_at')
    ).count('id as count')) as { count: number | string }[];
    return Number(row!.count);
  };
  return { drafts: await countOf(true), published: await countOf(false) };
}

/** Moves the tags of rows from one entity to the other: links, mentions, decisions. No date moves. */
export async function moveTags(
  strapi: Core.Strapi,
  tables: Tables,
  trx: Transaction,
  ids: readonly number[],
  from: MergeEntity,
  into: MergeEntity,
): Promise<void> {
  const links = linksOf(strapi);
  const linkRows = (await tables
    .of(links.name, trx)
    .select(links.article, links.entity)
    .whereIn(links.article, [...ids])
    .whereIn(links.entity, [from.id, into.id])) as Record<string, number>[];
  const have = (entityId: number) =>
    new Set(
      linkRows
        .filter((link) => link[links.entity] === entityId)
        .map((link) => link[links.article]!),
    );
  const [withFrom, withInto] = [have(from.id), have(into.id)];
  const both = [...withFrom].filter((id) => withInto.has(id));
  const ofFrom = () => tables.of(links.name, trx).where(links.entity, from.id);
  if (both.length > 0) await ofFrom().whereIn(links.article, both).delete();
  await ofFrom()
    .whereIn(links.article, [...ids])
    .update({ [links.entity]: into.id });
  // The links go past Strapi's query engine: lists of stories about an entity are others now.
  await announceChange(strapi, { model: 'article', documentId: null });

  const query = strapi.db.query(ARTICLE);
  const rows = await query.findMany({
    select: ['id', 'mentions', 'taggingDecisions'],
    where: { id: { $in: ids } },
  });
  for (const { id, mentions, taggingDecisions } of rows) {
    const decisions = readDecisions(taggingDecisions);
    const isTagged = withFrom.has(id) || withInto.has(id);
    const data = {
      mentions: mergedMentions(mentions, from.record.key, into.record),
      // Malformed ones decide nothing, and would be found again and again.
      taggingDecisions: mergedDecisions(
        decisions ?? {},
        from.record.key,
        into.record.key,
        isTagged,
      ),
    };
    await query.updateMany({ where: { id }, data });
  }
}

/** Gives one entity its new names and deletes the other, so that webhooks tell of both. */
export async function replaceEntity(
  strapi: Core.Strapi,
  from: MergeEntity,
  into: MergeEntity,
  names: Readonly<Record<NameList, readonly string[]>>,
): Promise<void> {
  const entities = strapi.documents(ENTITY);
  // First, so that no two have a name at any time.
  await entities.delete({ documentId: from.documentId });
  await entities.update({ documentId: into.documentId, data: names as never });
}

/** Partners that hear of one hear of the other: otherwise nothing would ever pass their filter again. */
export async function moveFilters(
  tables: Tables,
  trx: Transaction,
  from: string,
  into: string,
): Promise<void> {
  const rows = (await tables
    .of(ENDPOINTS, trx)
    .select('id', 'filters')
    .where('filters', 'like', `%"${from}"%`)) as { id: number; filters: string }[];
  for (const { id, filters } of rows) {
    const read = JSON.parse(filters) as { organisations?: string[] };
    const organisations = (read.organisations ?? []).map((key) => (key === from ? into : key));
    const moved = JSON.stringify({ ...read, organisations: [...new Set(organisations)] });
    await tables.of(ENDPOINTS, trx).where({ id }).update({ filters: moved });
  }
}

function concerned(
  strapi: Core.Strapi,
  tables: Tables,
  { id, key }: { id: number; key: string },
  trx?: Transaction,
) {
  const links = linksOf(strapi);
  const { tableName } = strapi.db.metadata.get(ARTICLE);
  const linked = tables.of(links.name, trx).select(links.article).where(links.entity, id);
  return tables.of(tableName, trx).where((either) =>
    // Keys have neither % nor _ in them.
    either
      .whereIn('id', linked as never)
      .orWhereRaw('cast(?? as text) like ?', ['tagging_decisions', `%"${key}"%`]),
  );
}

interface JoinTable {
  readonly name: string;
  readonly joinColumn: { readonly name: string };
  readonly inverseJoinColumn: { readonly name: string };
}

/** Where it is stored which article has which entity. */
function linksOf(strapi: Core.Strapi): { name: string; article: string; entity: string } {
  const { attributes } = strapi.db.metadata.get(ARTICLE);
  const { joinTable } = attributes.entities as { joinTable?: JoinTable };
  if (!joinTable) throw new Error(`${ARTICLE}.entities has no join table`);
  return {
    name: joinTable.name,
    article: joinTable.joinColumn.name,
    entity: joinTable.inverseJoinColumn.name,
  };
}
