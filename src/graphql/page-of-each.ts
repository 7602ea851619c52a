/** What of a relation is wanted for each parent. */
export interface Page {
  /** How many to leave out at the beginning; 0 by default. */
  readonly offset?: number;
  /** How many at most; every one by default. */
  readonly limit?: number;
}

/** Rows that are read at once, however small the pages are: tags of a thousand stories, about. */
export const ROWS_AT_ONCE = 5000;

/**
 * How many rows to read at most for all parents together: as many as the parents would get one by
 * one, or `atOnce`, if that is more. Whoever reads no more has them all.
 *
 * @returns undefined when the page has no limit
 */
export function rowsForAll(
  parents: number,
  { offset = 0, limit }: Page,
  atOnce = ROWS_AT_ONCE,
): number | undefined {
  return limit === undefined ? undefined : Math.max(atOnce, parents * (offset + limit));
}

/** The page of one parent, of all its rows. */
export function pageOf<T>(rows: readonly T[], { offset = 0, limit }: Page): T[] {
  return rows.slice(offset, limit === undefined ? undefined : offset + limit);
}
