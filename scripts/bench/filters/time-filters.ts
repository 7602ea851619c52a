import type { Core } from '@strapi/strapi';

import { median, medianRatio, quantile } from '../statistics';

const ARTICLE = 'api::article.article';
const ORDER = [{ firstPublishedAt: 'desc' }];
/** However slow the machine is; a few rounds are made in any case. */
const MOST_MS = 3000;
const FEWEST_ROUNDS = 5;

/** How a list is filtered; null is not at all. */
export type Filter = Readonly<Record<string, unknown>> | null;

export interface Timing {
  readonly found: number;
  readonly p50: number;
  readonly p99: number;
  /** The same by Strapi’s own SQL. */
  readonly stock: { readonly p50: number; readonly p99: number };
  /** How many times as long Strapi's own takes, round by round. */
  readonly ratio: number;
}

/**
 * A page of 25 and the count that REST sends with it, in turn as the newsroom asks and as Strapi does.
 * A filter under `$or` is one that the newsroom leaves to Strapi.
 */
export async function timeFilter(
  strapi: Core.Strapi,
  filter: Filter,
  rounds: number,
): Promise<Timing> {
  const ours = filter ?? {};
  const stock = filter ? { $or: [filter] } : {};
  const times = { ours: [] as number[], stock: [] as number[] };
  let found = 0;
  const begun = performance.now();
  const isSlow = () => performance.now() - begun > MOST_MS;
  for (let round = -1; round < rounds && !(round >= FEWEST_ROUNDS && isSlow()); round++) {
    for (const way of round % 2 === 0
      ? (['ours', 'stock'] as const)
      : (['stock', 'ours'] as const)) {
      const where = () => ({
        $and: [{ publishedAt: { $notNull: true } }, way === 'ours' ? ours : stock],
      });
      const asked = performance.now();
      await strapi.db.query(ARTICLE).findMany({ where: where(), orderBy: ORDER, limit: 25 });
      found = await strapi.db.query(ARTICLE).count({ where: where() });
      if (round >= 0) times[way].push(performance.now() - asked);
    }
  }
  const both = (values: readonly number[]) => ({
    p50: median(values),
    p99: quantile(values, 0.99),
  });
  return {
    ...{ found, ...both(times.ours), stock: both(times.stock) },
    ratio: medianRatio(times.stock, times.ours),
  };
}
