import type { Core } from '@strapi/strapi';

import { announceChange } from '../../changes/strapi/announce-change';
import { INDEX_VERSION } from '../index-terms';
import { makeSearchIndex } from './index-store';
import { indexTables, KINDS, type Kind, type Transaction } from './index-tables';
import { loadHeads, loadIndexables, stampColumn } from './load-indexable';

/** No article has changed, but searches find others: answers that are kept must be forgotten. */
const FOUND_OTHERWISE = { model: 'article', documentId: null } as const;

/**
 * Makes the tables, and makes them anew when they are of another version. PostgreSQL's nodes wait for
 * each other.
 */
export async function prepareIndex(strapi: Core.Strapi): Promise<void> {
  const index = makeSearchIndex(strapi);
  const { state } = indexTables(strapi);
  await strapi.db.transaction(async ({ trx }) => {
    await lockIndex(strapi, trx);
    await trx.raw('create table if not exists ?? (version integer not null)', [state]);
    const [row] = await trx(state).select('version');
    if (row?.version === INDEX_VERSION) return index.create(trx);
    await index.drop(trx);
    await index.create(trx);
    await trx(state).delete();
    await trx(state).insert({ version: INDEX_VERSION });
    await announceChange(strapi, FOUND_OTHERWISE);
  });
}

/** Brings what the index has of a document to its rows, inside the transaction that wrote them. */
export async function indexDocument(
  strapi: Core.Strapi,
  trx: Transaction,
  documentId: string,
): Promise<void> {
  const index = makeSearchIndex(strapi);
  const heads = await loadHeads(strapi, trx, documentId);
  const isFresh = new Set<number>();
  for (const kind of KINDS) {
    const rows = heads.filter((head) => head.kind === kind);
    const known = await loadEntries(strapi, trx, kind, documentId);
    const stale = known.filter(
      (entry) => !rows.some(({ id, stamp }) => id === entry.articleId && stamp === entry.stamp),
    );
    if (stale.length > 0) {
      await index.remove(
        trx,
        kind,
        stale.map(({ articleId }) => articleId),
      );
    }
    for (const entry of known) if (!stale.includes(entry)) isFresh.add(entry.articleId);
  }
  const missing = heads.filter(({ id }) => !isFresh.has(id)).map(({ id }) => id);
  await addRows(strapi, trx, missing);
}

/**
 * Takes out entries whose row is gone, was written by another way or changed its status.
 *
 * @returns how many
 */
export async function removeStale(strapi: Core.Strapi): Promise<number> {
  const { articles, entries } = indexTables(strapi);
  const index = makeSearchIndex(strapi);
  let removed = 0;
  for (const kind of KINDS) {
    const status = kind === 'draft' ? 'null' : 'not null';
    const stale = await strapi.db.transaction(async ({ trx }) => {
      const rows: { id: number }[] = await trx({ e: entries[kind] })
        .joinRaw(`left join ?? as a on a.id = e.article_id and a.published_at is ${status}`, [
          articles,
        ])
        .whereNull('a.id')
        .orWhereRaw(`e.stamp <> ${stampColumn(strapi, 'a.')}`)
        .select({ id: 'e.article_id' });
      const ids = rows.map(({ id }) => id);
      for (let at = 0; at < ids.length; at += MOST_AT_ONCE) {
        await index.remove(trx, kind, ids.slice(at, at + MOST_AT_ONCE));
      }
      if (ids.length > 0) await announceChange(strapi, FOUND_OTHERWISE);
      return ids.length;
    });
    removed += stale;
  }
  return removed;
}

/**
 * Adds the next rows that the index lacks, newest first.
 *
 * @param below row ids below this one are looked at
 * @returns where the next step goes on, or null when nothing is missing any more
 */
export async function addMissing(
  strapi: Core.Strapi,
  below: number,
  limit: number,
): Promise<{ next: number; added: number } | null> {
  const { articles, entries } = indexTables(strapi);
  return strapi.db.transaction(async ({ trx }) => {
    await lockIndex(strapi, trx);
    const rows: { id: number }[] = await trx({ a: articles })
      .select('a.id')
      .where('a.id', '<', below)
      .whereNotExists(
        trx({ e: entries.published }).select('e.article_id').whereRaw('e.article_id = a.id'),
      )
      .whereNotExists(
        trx({ e: entries.draft }).select('e.article_id').whereRaw('e.article_id = a.id'),
      )
      .orderBy('a.id', 'desc')
      .limit(limit);
    if (rows.length === 0) return null;
    const ids = rows.map(({ id }) => id);
    await addRows(strapi, trx, ids);
    await announceChange(strapi, FOUND_OTHERWISE);
    return { next: ids.at(-1)!, added: ids.length };
  });
}

/** How many article rows there are, drafts and published. */
export async function countRows(strapi: Core.Strapi): Promise<number> {
  const [{ total }] = await strapi.db
    .connection(indexTables(strapi).articles)
    .count({ total: '*' });
  return Number(total);
}

/** Parameters of one statement; SQLite takes 32,766. */
const MOST_AT_ONCE = 1000;

async function addRows(
  strapi: Core.Strapi,
  trx: Transaction,
  ids: readonly number[],
): Promise<void> {
  if (ids.length === 0) return;
  const index = makeSearchIndex(strapi);
  const rows = await loadIndexables(strapi, trx, ids);
  for (const kind of KINDS) {
    const own = rows.filter((row) => row.kind === kind).map(({ entry }) => entry);
    await index.add(trx, kind, own);
  }
}

async function loadEntries(
  strapi: Core.Strapi,
  trx: Transaction,
  kind: Kind,
  documentId: string,
): Promise<{ articleId: number; stamp: number }[]> {
  const rows = await trx(indexTables(strapi).entries[kind])
    .select('article_id', 'stamp')
    .where({ document_id: documentId });
  return rows.map((row: { article_id: number; stamp: number | string }) => ({
    articleId: row.article_id,
    stamp: Number(row.stamp),
  }));
}

async function lockIndex(strapi: Core.Strapi, trx: Transaction): Promise<void> {
  if (strapi.db.dialect.client !== 'postgres') return;
  await trx.raw("select pg_advisory_xact_lock(hashtext('ajil_search'))");
}
