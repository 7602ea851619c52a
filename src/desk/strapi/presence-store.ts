import type { Core } from '@strapi/strapi';

import { ARTICLE } from '../../editorial/strapi/article-store';
import { LIFETIME_MS, makePresenceMemory, type Person, type Presence } from '../presence';

const TABLE = 'ajil_presence';

/**
 * Where it is kept who has an article open: in memory where there is one process, on PostgreSQL in a
 * small table that all nodes see. To be called in `register`, before Strapi makes its tables.
 */
export function makePresence(strapi: Core.Strapi): Presence {
  if (strapi.config.get('database.connection.client') !== 'postgres') {
    return makePresenceMemory(Date.now);
  }
  strapi.get('models').add(presenceModel());
  return presenceTable(strapi);
}

/** The draft as far as somebody's right to it depends on it; null when there is none. */
export async function loadOpenDraft(
  strapi: Core.Strapi,
  documentId: string,
): Promise<{ readonly draftVersion: string | null } | null> {
  return strapi.db.query(ARTICLE).findOne({
    select: ['id', 'draftVersion'],
    where: { documentId, publishedAt: null },
    populate: { createdBy: { select: ['id'], populate: { roles: { select: ['id'] } } } },
  });
}

/**
 * Made and migrated by Strapi's own schema sync; neither the panel nor an API sees it. A new object
 * each time: Strapi writes the names of the columns into it.
 */
function presenceModel() {
  return {
    uid: `ajil::${TABLE}`,
    singularName: TABLE,
    tableName: TABLE,
    attributes: {
      id: { type: 'increments' as const },
      document_id: { type: 'string' as const },
      user_id: { type: 'integer' as const },
      name: { type: 'string' as const },
      /** ms since 1970 by the clock of the database: those of the nodes differ. */
      seen_at: { type: 'float' as const },
    },
    indexes: [
      {
        name: `${TABLE}_person_unique`,
        columns: ['document_id', 'user_id'],
        type: 'unique' as const,
      },
    ],
  };
}

const NOW = 'extract(epoch from clock_timestamp()) * 1000';

function presenceTable(strapi: Core.Strapi): Presence {
  const run = async <Row>(sql: string, bindings: readonly (string | number)[]): Promise<Row[]> =>
    (await strapi.db.connection.raw(sql, bindings)).rows;
  return {
    async beat(documentId, { id, name }) {
      await run(
        `insert into ${TABLE} (document_id, user_id, name, seen_at) values (?, ?, ?, ${NOW})
         on conflict (document_id, user_id) do update set name = excluded.name, seen_at = excluded.seen_at`,
        [documentId, id, name],
      );
      await run(`delete from ${TABLE} where seen_at < ${NOW} - ?`, [LIFETIME_MS]);
      return run<Person>(
        `select user_id as id, name from ${TABLE} where document_id = ? and user_id <> ? order by ${TABLE}.id`,
        [documentId, id],
      );
    },
    async leave(documentId, personId) {
      await run(`delete from ${TABLE} where document_id = ? and user_id = ?`, [
        documentId,
        personId,
      ]);
    },
  };
}
