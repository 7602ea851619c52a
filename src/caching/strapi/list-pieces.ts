import type { Core } from '@strapi/strapi';

import { readBodyFacts } from '../body-facts';
import type { ChangeLog } from '../change-log';
import { pageTags } from '../dependencies';
import { joinPieces, type Piece, sizeOfPiece } from '../list-body';
import { readShape } from '../list-shape';
import { makeTaggedCache } from '../tagged-cache';
import { loadPage, loadRows, type Row } from './load-list';

/**
 * The articles of lists, each as it stands in answers. After a publish a list is the one query that
 * says which articles are in it, the one article that is new, and these.
 */
export interface ListPieces {
  /**
   * Lets the controller of articles use them for this request, which must be a stranger's.
   *
   * @param state of Koa's context
   * @param begun moment of the change log when the request came
   */
  lend(state: Record<string, unknown>, begun: number): void;
  forget(tags: readonly string[] | null): void;
}

/** The pieces that a request may use. */
export interface LentPieces {
  /** @returns the body; null where Strapi has to make the list itself */
  find(ask: ListRequest): Promise<string | null>;
}

/** A list that is asked for, after Strapi has checked and cleaned the query. */
export interface ListRequest {
  readonly query: Readonly<Record<string, unknown>>;
  /** Takes out of rows what the one who asks may not read. */
  clean(rows: readonly Row[]): Promise<readonly unknown[]>;
}

/** @returns null for whoever is no stranger, and where nothing may be kept */
export function listPiecesOf({ state }: { state: Record<string, unknown> }): LentPieces | null {
  return (state.listPieces as LentPieces | undefined) ?? null;
}

/** What changes by the clock alone, as with whole answers. */
const LONGEST_MS = 60_000;

export function makeListPieces(strapi: Core.Strapi, log: ChangeLog, maxBytes: number): ListPieces {
  const cache = makeTaggedCache<Piece>(maxBytes, sizeOfPiece);

  const known = (shape: string, id: string): Piece | undefined => {
    const piece = cache.get(keyOf(shape, id));
    return piece && piece.expiresAt > Date.now() ? piece : undefined;
  };
  /** @returns the pieces by document id, those of documents that are gone left out */
  const make = async (ask: ListRequest, shape: string, ids: readonly string[], begun: number) => {
    const made = new Map<string, Piece>();
    if (ids.length === 0) return made;
    const rows = await loadRows(strapi, ask.query, ids);
    const cleaned = await ask.clean(rows);
    const expiresAt = Date.now() + LONGEST_MS;
    for (const [at, { documentId }] of rows.entries()) {
      const { documentIds } = readBodyFacts(cleaned[at]);
      // Relations lead to whatever is no article; which of them is not worth knowing.
      const piece = {
        ...{ json: JSON.stringify(cleaned[at]), ids: documentIds, expiresAt },
        tags: pageTags([documentId]),
      };
      made.set(documentId, piece);
      if (!log.hasChangedSince(begun, piece.tags)) cache.set(keyOf(shape, documentId), piece);
    }
    return made;
  };

  const makeList = async (ask: ListRequest, begun: number) => {
    const shape = readShape(ask.query);
    if (shape === null) return null;
    const { results, pagination } = await loadPage(strapi, ask.query);
    const found = new Map(results.map(({ documentId: id }) => [id, known(shape, id)]));
    const missing = [...found].flatMap(([id, piece]) => (piece === undefined ? [id] : []));
    for (const [id, piece] of await make(ask, shape, missing, begun)) found.set(id, piece);
    const pieces = results.flatMap(({ documentId }) => found.get(documentId) ?? []);
    // Something was withdrawn meanwhile, or written: no mixture of before and after.
    if (pieces.length < results.length || log.hasChangedSince(begun, LISTS)) return null;
    return { pieces, pagination };
  };

  return {
    lend(state, begun) {
      const find = async (ask: ListRequest): Promise<string | null> => {
        const list = await makeList(ask, begun);
        if (list === null) return null;
        // Read off here, as nobody wants to parse the body for it.
        state.documentIds = [...new Set(list.pieces.flatMap(({ ids }) => ids))];
        return joinPieces(list.pieces, { pagination: list.pagination });
      };
      state.listPieces = { find } satisfies LentPieces;
    },
    forget(tags) {
      if (tags === null) cache.clear();
      else cache.forget(tags);
    },
  };
}

const LISTS = pageTags(['articles']);

function keyOf(shape: string, documentId: string): string {
  return `${documentId} ${shape}`;
}
