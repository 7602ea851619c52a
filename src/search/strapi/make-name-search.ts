import type { Core } from '@strapi/strapi';

import type { ChangeBus } from '../../changes/strapi/make-change-bus';
import { findByName, foldNames, type FoldedRow, phraseOfName, wordsOfName } from '../name-list';
import { loadNames, NAME_FIELDS, type NamedType } from './name-store';

/** Finds entities, sources and threads by what an editor types of a name, in any spelling. */
export interface NameSearch {
  /**
   * Rows with all words of a text, in any of their names.
   *
   * @returns ids, at most `MOST_NAMES`; null where there is no word to search for
   */
  find(uid: NamedType, text: string): Promise<number[] | null>;
  /** Rows that have the text as it stands, in one of these fields; otherwise the same. */
  findIn(uid: NamedType, fields: readonly string[], text: string): Promise<number[] | null>;
}

/** Rows that one search shows at most; they are parameters of one statement. */
export const MOST_NAMES = 2000;
/** Rows a query, with a pause after it in which the server answers others. */
const AT_ONCE = 1000;

/**
 * Strapi's own search compares letters as they are. Folding in SQL would read and fold all names with
 * every key that is pressed; so they are kept folded in memory (a few MB for 20,000 entities), until
 * one of them changes on any node.
 */
export function makeNameSearch(
  strapi: Core.Strapi,
  changes: Pick<ChangeBus, 'onChange' | 'isHearing'>,
): NameSearch {
  const kept = new Map<NamedType, Promise<FoldedRow[]>>();
  changes.onChange(({ model }) => {
    for (const uid of Object.keys(NAME_FIELDS) as NamedType[]) {
      if (model === 'any' || uid === `api::${model}.${model}`) kept.delete(uid);
    }
  });

  const rowsOf = (uid: NamedType): Promise<FoldedRow[]> => {
    // In a transaction there may be rows that are taken back, and SQLite has one connection.
    if (strapi.db.inTransaction() || !changes.isHearing()) return loadAll(strapi, uid);
    const running = kept.get(uid);
    if (running !== undefined) return running;
    const loading = loadAll(strapi, uid);
    kept.set(uid, loading);
    loading.catch(() => {
      if (kept.get(uid) === loading) kept.delete(uid);
    });
    return loading;
  };

  const search = async (uid: NamedType, words: string[], isSearched: (field: string) => boolean) =>
    words.length === 0 ? null : findByName(await rowsOf(uid), words, isSearched, MOST_NAMES);

  return {
    find: (uid, text) => search(uid, wordsOfName(text), () => true),
    findIn: (uid, fields, text) => search(uid, phraseOfName(text), (name) => fields.includes(name)),
  };
}

async function loadAll(strapi: Core.Strapi, uid: NamedType): Promise<FoldedRow[]> {
  const all: FoldedRow[] = [];
  for (;;) {
    const rows = await loadNames(strapi, uid, all.at(-1)?.id ?? 0, AT_ONCE);
    for (const row of rows) all.push(foldNames(row));
    if (rows.length < AT_ONCE) return all;
    await new Promise((resolve) => setImmediate(resolve));
  }
}
