import type { Core } from '@strapi/strapi';

import { ARTICLE } from '../../editorial/strapi/article-store';
import { blocksToText } from '../../intake';
import { termsOf } from '../index-terms';
import type { IndexEntry } from './index-store';
import type { Kind, Transaction } from './index-tables';
import { indexTables } from './index-tables';

export interface Indexable {
  readonly kind: Kind;
  readonly entry: IndexEntry;
}

/** An article row and when it was written, without its text. */
export interface RowHead {
  readonly id: number;
  readonly kind: Kind;
  readonly stamp: number;
}

/** The rows of a document, draft and published. */
export async function loadHeads(
  strapi: Core.Strapi,
  trx: Transaction,
  documentId: string,
): Promise<RowHead[]> {
  const rows = await trx(indexTables(strapi).articles)
    .select('id', 'published_at', trx.raw(`${stampColumn(strapi)} as stamp`))
    .where({ document_id: documentId });
  return rows.map((row: ArticleColumns) => ({
    id: row.id,
    kind: kindOf(row),
    stamp: Number(row.stamp),
  }));
}

/**
 * Rows with what the index keeps of them: one query for the texts and one for all relations. Rows that
 * are gone are left out; on PostgreSQL the others stay until the transaction ends.
 */
export async function loadIndexables(
  strapi: Core.Strapi,
  trx: Transaction,
  ids: readonly number[],
): Promise<Indexable[]> {
  if (ids.length === 0) return [];
  const query = trx(indexTables(strapi).articles)
    .select(COLUMNS)
    .select(trx.raw(`${stampColumn(strapi)} as stamp`))
    .whereIn('id', [...ids]);
  if (strapi.db.dialect.client === 'postgres') query.forShare();
  const rows: ArticleColumns[] = await query;
  const relations = await loadRelations(strapi, trx, ids);
  return rows.map((row) => {
    const related = (name: string) =>
      relations.filter(({ article, relation }) => article === row.id && relation === name);
    const idsOf = (name: string) => related(name).map(({ target }) => target);
    const facts = {
      entities: idsOf('entities'),
      sources: idsOf('sources'),
      urgency: idsOf('urgency')[0] ?? null,
      language: row.language,
    };
    return {
      kind: kindOf(row),
      entry: {
        articleId: row.id,
        documentId: row.document_id,
        time: msOf(row.first_published_at ?? row.published_at ?? row.created_at),
        stamp: Number(row.stamp),
        terms: termsOf({ ...row, body: blocksToText(parsed(row.body)) }, facts),
      },
    };
  });
}

/**
 * When a row was written, in ms. SQLite keeps a date so; on PostgreSQL the database counts, as the
 * driver would put its own time zone in.
 */
export function stampColumn(strapi: Core.Strapi, row = ''): string {
  return strapi.db.dialect.client === 'postgres'
    ? `floor(extract(epoch from ${row}updated_at) * 1000)`
    : `${row}updated_at`;
}

type Moment = Date | string | number | null;

interface ArticleColumns {
  readonly id: number;
  readonly document_id: string;
  readonly published_at: Moment;
  readonly stamp: number | string;
  readonly created_at: Moment;
  readonly first_published_at: Moment;
  readonly headline: string | null;
  readonly kicker: string | null;
  readonly lede: string | null;
  readonly body: unknown;
  readonly language: string | null;
}

const COLUMNS = [
  ...['id', 'document_id', 'published_at', 'created_at', 'first_published_at'],
  ...['headline', 'kicker', 'lede', 'body', 'language'],
];

function kindOf({ published_at }: ArticleColumns): Kind {
  return published_at === null ? 'draft' : 'published';
}

function msOf(moment: Moment): number {
  return moment === null ? 0 : new Date(moment).getTime();
}

/** SQLite hands JSON over as text. */
function parsed(body: unknown): unknown {
  return typeof body === 'string' ? JSON.parse(body) : body;
}

interface Relation {
  readonly article: number;
  readonly relation: string;
  readonly target: number;
}

const RELATIONS = ['entities', 'sources', 'urgency'] as const;

async function loadRelations(
  strapi: Core.Strapi,
  trx: Transaction,
  ids: readonly number[],
): Promise<Relation[]> {
  const schema = strapi.db.getSchemaName();
  const { attributes } = strapi.db.metadata.get(ARTICLE);
  const parts = RELATIONS.map((name) => {
    const { joinTable } = attributes[name] as unknown as {
      joinTable: {
        name: string;
        joinColumn: { name: string };
        inverseJoinColumn: { name: string };
      };
    };
    const table = schema ? `${schema}.${joinTable.name}` : joinTable.name;
    return trx(table)
      .select({
        article: joinTable.joinColumn.name,
        target: joinTable.inverseJoinColumn.name,
        relation: trx.raw('?', [name]),
      })
      .whereIn(joinTable.joinColumn.name, [...ids]);
  });
  return parts[0]!.unionAll(parts.slice(1));
}
