import type { Core } from '@strapi/strapi';

import { fts5Query } from '../fts5-query';
import { SAME_MS } from '../ranking';
import type { IndexEntry, SearchIndex, Wanted } from './index-store';
import { indexTables, KINDS, type Transaction } from './index-tables';

/**
 * FTS5 without a copy of the texts. The row id of a story is its time, so that "the newest that match"
 * is the end of each list of FTS5, read backwards, and a span of time is a range of it.
 *
 * The tokeniser only cuts at spaces: our own has folded and cut the text before.
 */
export function makeSqliteIndex(strapi: Core.Strapi): SearchIndex {
  const { entries, words } = indexTables(strapi);
  const db = () => strapi.db.connection;

  return {
    async create(trx) {
      for (const kind of KINDS) {
        await trx.raw(
          `create table if not exists ?? (position integer primary key,
             article_id integer not null unique, document_id text not null, stamp integer not null)`,
          [entries[kind]],
        );
        await trx.raw('create index if not exists ?? on ?? (document_id)', [
          `${entries[kind]}_document_index`,
          entries[kind],
        ]);
        await trx.raw(
          `create virtual table if not exists ?? using fts5 (headline, summary, body, facets,
             content='', contentless_delete=1, tokenize="ascii tokenchars ':'")`,
          [words[kind]],
        );
      }
    },

    async drop(trx) {
      for (const kind of KINDS) {
        await trx.raw('drop table if exists ??', [words[kind]]);
        await trx.raw('drop table if exists ??', [entries[kind]]);
      }
    },

    async add(trx, kind, added) {
      for (const entry of added) {
        const position = await insertEntry(trx, entries[kind], entry);
        await trx(words[kind]).insert({ rowid: position, ...columnsOf(entry) });
      }
    },

    async remove(trx, kind, articleIds) {
      const of = () => trx(entries[kind]).whereIn('article_id', [...articleIds]);
      await trx(words[kind]).whereIn('rowid', of().select('position')).delete();
      await of().delete();
    },

    async find(kind, wanted, place, limit) {
      return db().raw(
        `select f.rowid as position, e.article_id as articleId from ?? f
             join ?? e on e.position = f.rowid
            where f.?? match ? and f.rowid between ? and ? order by f.rowid desc limit ?`,
        [
          ...[words[kind], entries[kind], words[kind]],
          fts5Query(wanted.clauses, place, wanted.facets),
          ...rangeOf(wanted),
          limit,
        ],
      );
    },

    async count(kind, wanted) {
      const [{ total }] = await db().raw(
        'select count(*) as total from ?? where ?? match ? and rowid between ? and ?',
        [
          ...[words[kind], words[kind]],
          fts5Query(wanted.clauses, 'all', wanted.facets),
          ...rangeOf(wanted),
        ],
      );
      return total;
    },
  };
}

function columnsOf({ terms }: IndexEntry): Record<string, string> {
  return {
    headline: terms.headline.join(' '),
    summary: terms.summary.join(' '),
    body: terms.body.join(' '),
    facets: terms.facets.join(' '),
  };
}

/**
 * The first position of its ms that is free. One statement, as a bulk publish runs many saves side by
 * side in one transaction, and all of them would be told of the same free one.
 */
async function insertEntry(trx: Transaction, table: string, entry: IndexEntry): Promise<number> {
  const first = entry.time * SAME_MS;
  const [{ position }] = await trx.raw(
    `insert into ?? (position, article_id, document_id, stamp)
     select coalesce(max(position) + 1, ?), ?, ?, ? from ?? where position between ? and ?
     returning position`,
    [
      ...[table, first, entry.articleId, entry.documentId, entry.stamp],
      ...[table, first, first + SAME_MS - 1],
    ],
  );
  return position;
}

function rangeOf({ from, to }: Wanted): [number, number] {
  return [
    from === null ? 0 : from * SAME_MS,
    to === null ? Number.MAX_SAFE_INTEGER : to * SAME_MS + SAME_MS - 1,
  ];
}
