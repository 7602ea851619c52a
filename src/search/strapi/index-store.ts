import type { Core } from '@strapi/strapi';

import type { IndexTerms } from '../index-terms';
import type { Found } from '../ranking';
import type { Place, PlannedClause } from '../search-plan';
import type { Kind, Transaction } from './index-tables';
import { makePostgresIndex } from './postgres-index-store';
import { makeSqliteIndex } from './sqlite-index-store';

/** A row of an article as the index keeps it. */
export interface IndexEntry {
  readonly articleId: number;
  readonly documentId: string;
  /** When readers first saw it, in ms; of a draft, when it was made. */
  readonly time: number;
  /** When the row was last written, in ms: the entry is stale when the row has another. */
  readonly stamp: number;
  readonly terms: IndexTerms;
}

export interface Wanted {
  readonly clauses: readonly PlannedClause[];
  /** Each a list of which a story must have one. */
  readonly facets: readonly (readonly string[])[];
  /** ms since 1970, both included; null: open. */
  readonly from: number | null;
  readonly to: number | null;
}

/** A full-text index inside the newsroom's database. */
export interface SearchIndex {
  /** Makes the tables that are missing. */
  create(trx: Transaction): Promise<void>;
  drop(trx: Transaction): Promise<void>;
  add(trx: Transaction, kind: Kind, entries: readonly IndexEntry[]): Promise<void>;
  remove(trx: Transaction, kind: Kind, articleIds: readonly number[]): Promise<void>;
  /** The newest that have all words in this place. */
  find(kind: Kind, wanted: Wanted, place: Place, limit: number): Promise<Found[]>;
  count(kind: Kind, wanted: Wanted): Promise<number>;
}

/** The index that the newsroom's database can have. */
export function makeSearchIndex(strapi: Core.Strapi): SearchIndex {
  return strapi.db.dialect.client === 'postgres'
    ? makePostgresIndex(strapi)
    : makeSqliteIndex(strapi);
}
