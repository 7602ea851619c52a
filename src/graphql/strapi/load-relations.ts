import type { Core } from '@strapi/strapi';

import { pageOf, rowsForAll } from '../page-of-each';

/** A row of the database, of which nothing but its number is known. */
export interface Row {
  readonly id: number | string;
}

/** What a resolver asks the database for; as Strapi makes it, with our two names picked out. */
export interface RelationQuery {
  readonly limit?: number;
  readonly offset?: number;
  readonly [option: string]: unknown;
}

/** A relation of a content type or component, and which part of it. */
export interface Relation {
  readonly uid: string;
  readonly attribute: string;
  readonly query: RelationQuery;
}

type Related = Row | Row[] | null;

const TO_MANY = new Set(['oneToMany', 'manyToMany', 'morphMany']);
const TO_ONE = new Set(['oneToOne', 'manyToOne', 'morphOne']);

/** Whether a relation can be read for many parents at once; not so where its target varies. */
export function isReadTogether(strapi: Core.Strapi, { uid, attribute }: Relation): boolean {
  const kind = relationOf(strapi, uid, attribute);
  return TO_MANY.has(kind) || TO_ONE.has(kind);
}

/** The relation of one parent, as Strapi reads it. */
export function loadRelation(
  strapi: Core.Strapi,
  { uid, attribute, query }: Relation,
  parent: Row,
): Promise<Related> {
  return strapi.db.query(uid).load(parent, attribute, query as never);
}

/**
 * The relation of each parent, in two statements: one for the parents that are still there, one for
 * what they have.
 *
 * Strapi's limit counts the rows of all parents together, so the page of each is cut here. Where
 * they have too many rows to read them all, each is read by itself, as Strapi does.
 *
 * @param atOnce rows that are read together, whatever the page is
 * @returns in the order of the parents; null for one that is gone
 */
export async function loadRelations(
  strapi: Core.Strapi,
  relation: Relation,
  parents: readonly Row[],
  atOnce?: number,
): Promise<Related[]> {
  const { uid, attribute, query } = relation;
  const ids = [...new Set(parents.map(({ id }) => id))];
  const isToMany = TO_MANY.has(relationOf(strapi, uid, attribute));
  const most = isToMany ? rowsForAll(ids.length, query, atOnce) : undefined;
  const entries: (Row & Record<string, Related>)[] = await strapi.db.query(uid).findMany({
    select: ['id'],
    where: { id: { $in: ids } },
    populate: { [attribute]: { ...query, offset: undefined, limit: most && most + 1 } },
  });
  const related = new Map(entries.map((entry) => [entry.id, entry[attribute] ?? null]));
  if (most !== undefined && countRows(related.values()) > most) {
    return Promise.all(parents.map((parent) => loadRelation(strapi, relation, parent)));
  }
  return parents.map(({ id }) => {
    const rows = related.get(id) ?? null;
    return Array.isArray(rows) ? pageOf(rows, query) : rows;
  });
}

function relationOf(strapi: Core.Strapi, uid: string, attribute: string): string {
  const described = strapi.db.metadata.get(uid).attributes[attribute];
  return described?.type === 'relation' ? described.relation : '';
}

function countRows(related: Iterable<Related>): number {
  let rows = 0;
  for (const one of related) if (Array.isArray(one)) rows += one.length;
  return rows;
}
