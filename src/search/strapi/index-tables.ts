import type { Core } from '@strapi/strapi';

export type Database = Core.Strapi['db']['connection'];
export type Transaction = Parameters<Parameters<Core.Strapi['db']['transaction']>[0]>[0]['trx'];

/** What readers find, and what editors find in the panel. */
export const KINDS = ['published', 'draft'] as const;
export type Kind = (typeof KINDS)[number];

/** Names of our tables with their schema; both databases have them, PostgreSQL with the words in them. */
export interface IndexTables {
  /** One row for each article row: its place in time, its document and what was indexed of it. */
  readonly entries: Readonly<Record<Kind, string>>;
  /** SQLite's FTS5 tables. */
  readonly words: Readonly<Record<Kind, string>>;
  /** One row: the version of the index. */
  readonly state: string;
  readonly articles: string;
}

export function indexTables(strapi: Core.Strapi): IndexTables {
  const schema = strapi.db.getSchemaName();
  const name = (table: string) => (schema ? `${schema}.${table}` : table);
  return {
    entries: { published: name('ajil_search_published'), draft: name('ajil_search_drafts') },
    words: {
      published: name('ajil_search_published_words'),
      draft: name('ajil_search_drafts_words'),
    },
    state: name('ajil_search_state'),
    articles: name(strapi.db.metadata.get('api::article.article').tableName),
  };
}
