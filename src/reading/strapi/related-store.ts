import type { Core } from '@strapi/strapi';

import { ARTICLE } from '../../editorial/strapi/article-store';
import type { RelatedCondition } from '../related-conditions';

/** What is needed of Strapi's description of a relation that is kept in a table of links. */
interface Relation {
  readonly type: string;
  readonly target?: string;
  readonly joinTable?: {
    readonly name: string;
    readonly joinColumn: { readonly name: string };
    readonly inverseJoinColumn: { readonly name: string };
    readonly on?: object;
  };
}

interface Column {
  readonly type: string;
  readonly columnName?: string;
}

/**
 * @param most links that are worth being read one by one; null when all have to be read in any case
 * @returns a condition on the ids of article rows, with a query for them; null where there are more, or
 *   the condition is not on a text or id of a related document
 */
export async function findRelated(
  strapi: Core.Strapi,
  { relation, attribute, values }: RelatedCondition,
  most: number | null,
) {
  const { target, joinTable } = describe(strapi, ARTICLE).attributes[relation] ?? {};
  if (!target || !joinTable || joinTable.on) return null;
  const { tableName, attributes } = describe(strapi, target);
  const column = attributes[attribute] as Column | undefined;
  const type = attribute === 'id' ? 'number' : column?.type === 'string' && 'string';
  if (!values.every((value) => typeof value === type)) return null;

  const links = () =>
    strapi.db
      .getConnection(joinTable.name)
      .select(joinTable.joinColumn.name)
      .whereIn(
        joinTable.inverseJoinColumn.name,
        strapi.db
          .getConnection(tableName)
          .select('id')
          .whereIn(column?.columnName ?? attribute, [...values]),
      );
  if (most === null) return { id: { $in: links() } };
  // In the transaction that is open, if one is: SQLite has one connection.
  const more = await strapi.db.transaction(({ trx }) =>
    links().limit(1).offset(most).transacting(trx),
  );
  return more.length > 0 ? null : { id: { $in: links() } };
}

function describe(strapi: Core.Strapi, uid: string) {
  return strapi.db.metadata.get(uid) as unknown as {
    readonly tableName: string;
    readonly attributes: Readonly<Record<string, Relation | undefined>>;
  };
}
