import type { Core } from '@strapi/strapi';

import { END } from '../index-terms';
import { SAME_MS } from '../ranking';
import { type Place, PLACES } from '../search-plan';
import { tsQuery, tsVector } from '../ts-query';
import type { IndexEntry, SearchIndex, Wanted } from './index-store';
import { indexTables, KINDS } from './index-tables';

/**
 * PostgreSQL full text over our own words: a tsvector and a GIN index for each place, so that a search
 * in headlines reads no text. No extension, no text search configuration, no right beside that of
 * making tables.
 */
export function makePostgresIndex(strapi: Core.Strapi): SearchIndex {
  const { entries } = indexTables(strapi);
  const db = () => strapi.db.connection;

  /**
   * The planner takes each of a word's seventy forms for one that is in many stories, and would read
   * the whole table, text by text. For this one query it is told to ask the index.
   */
  async function readByGin(
    sql: string,
    bindings: readonly (string | number)[],
  ): Promise<Record<string, string | number>[]> {
    return db().transaction(async (trx) => {
      await trx.raw('set local enable_seqscan = off');
      return (await trx.raw(sql, [...bindings])).rows;
    });
  }

  return {
    async create(trx) {
      for (const kind of KINDS) {
        await trx.raw(
          `create table if not exists ?? (article_id integer primary key,
             document_id text not null, position bigint not null, stamp bigint not null,
             headline tsvector not null, head tsvector not null, "all" tsvector not null)`,
          [entries[kind]],
        );
        const index = async (column: string, method: string) =>
          trx.raw(`create index if not exists ?? on ?? using ${method} (??)`, [
            `${entries[kind].split('.').at(-1)}_${column}_index`,
            entries[kind],
            column,
          ]);
        await index('document_id', 'btree');
        await index('position', 'btree');
        for (const place of PLACES) await index(place, 'gin');
      }
    },

    async drop(trx) {
      for (const kind of KINDS) await trx.raw('drop table if exists ??', [entries[kind]]);
    },

    async add(trx, kind, added) {
      if (added.length === 0) return;
      const rows = added.map(toRow);
      const holders = rows
        .map(() => '(?, ?, ?, ?, ?::tsvector, ?::tsvector, ?::tsvector)')
        .join(', ');
      await trx.raw(
        `insert into ?? (article_id, document_id, position, stamp, headline, head, "all")
         values ${holders}
         on conflict (article_id) do update set (document_id, position, stamp, headline, head, "all")
           = (excluded.document_id, excluded.position, excluded.stamp, excluded.headline,
              excluded.head, excluded."all")`,
        [entries[kind], ...rows.flat()],
      );
    },

    async remove(trx, kind, articleIds) {
      await trx.raw('delete from ?? where article_id = any(?)', [entries[kind], [...articleIds]]);
    },

    async find(kind, wanted, place, limit) {
      const rows = await readByGin(
        `with found as materialized
           (select position, article_id from ?? where ?? @@ ?::tsquery and position between ? and ?)
         select position, article_id as "articleId" from found
          order by position desc, article_id desc limit ?`,
        [entries[kind], place, queryOf(wanted), ...rangeOf(wanted), limit],
      );
      return rows.map((row) => ({
        position: Number(row.position),
        articleId: Number(row.articleId),
      }));
    },

    async count(kind, wanted) {
      const [row] = await readByGin(
        'select count(*) as total from ?? where "all" @@ ?::tsquery and position between ? and ?',
        [entries[kind], queryOf(wanted), ...rangeOf(wanted)],
      );
      return Number(row!.total);
    },
  };
}

function toRow({ articleId, documentId, time, stamp, terms }: IndexEntry) {
  const { headline, summary, body, facets } = terms;
  const words: Record<Place, readonly string[]> = {
    headline,
    head: [...headline, END, ...summary],
    all: [...headline, END, ...summary, END, ...body],
  };
  const vectors = PLACES.map((place) => tsVector(words[place], facets));
  return [articleId, documentId, time * SAME_MS, stamp, ...vectors];
}

function queryOf({ clauses, facets }: Wanted): string {
  return tsQuery(clauses, facets);
}

function rangeOf({ from, to }: Wanted): [number, number] {
  return [
    from === null ? 0 : from * SAME_MS,
    to === null ? Number.MAX_SAFE_INTEGER : to * SAME_MS + SAME_MS - 1,
  ];
}
