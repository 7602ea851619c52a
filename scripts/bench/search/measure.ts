import type { Core } from '@strapi/strapi';

import { readSearchQuery } from '../../../src/search/read-search-query';
import { median, medianRatio, quantile } from '../statistics';
import type { SearchNewsroom } from './bench-newsroom';
import type { StoryRow } from './make-stories';

const ARTICLE = 'api::article.article';
const ROWS = 500;
const STEP = 100;
const END_OF_IDS = 2 ** 31 - 1;

export type Tell = (what: string, done: number, total: number) => void;

/** Writes published stories past Strapi's documents, as an import does; a tenth are of a country. */
export async function fill(
  { strapi }: SearchNewsroom,
  count: number,
  make: (at: number) => StoryRow,
  tell: Tell,
): Promise<void> {
  const isPostgres = strapi.db.dialect.client === 'postgres';
  const date = (time: number) => (isPostgres ? new Date(time) : time);
  const country = await strapi.db
    .query('api::entity.entity')
    .findOne({ where: { key: 'country:IQ' } });
  for (let at = 0; at < count; at += ROWS) {
    const rows = Array.from({ length: Math.min(ROWS, count - at) }, (_, i) => {
      const { time, ...texts } = make(at + i);
      return {
        ...texts,
        document_id: `bench${at + i}`,
        short_id: `b${at + i}`,
        language: 'ar',
        ...{ created_at: date(time), updated_at: date(time), published_at: date(time) },
        first_published_at: date(time),
      };
    });
    await strapi.db.transaction(async ({ trx }) => {
      const part = isPostgres ? ROWS : 50;
      for (let from = 0; from < rows.length; from += part) {
        await trx('articles').insert(rows.slice(from, from + part));
      }
    });
    tell('stories', at + rows.length, count);
  }
  await strapi.db.connection.raw(
    `insert into articles_entities_lnk (article_id, entity_id, entity_ord)
     select id, ?, 1 from articles where id % 10 = 0`,
    [country.id],
  );
  if (isPostgres) await strapi.db.connection.raw('analyze articles');
}

/** Builds the index in steps, as the newsroom does after an import. @returns seconds */
export async function build(
  { strapi, entries }: SearchNewsroom,
  count: number,
  tell: Tell,
): Promise<number> {
  const begun = performance.now();
  let done = 0;
  for (let below: number | undefined = END_OF_IDS; below !== undefined;) {
    const step: Awaited<ReturnType<typeof entries.addMissing>> = await entries.addMissing(
      strapi,
      below,
      STEP,
    );
    done += step?.added ?? 0;
    below = step?.next;
    tell('index', done, count);
  }
  const seconds = (performance.now() - begun) / 1000;
  if (strapi.db.dialect.client === 'postgres') {
    await strapi.db.connection.raw('analyze ajil_search_published');
  }
  return seconds;
}

export interface Timing {
  readonly p50: number;
  readonly p99: number;
  readonly found: number;
}

/** @param queries parameters of the address, asked in turn */
export async function timeSearches(
  { strapi, searchStories }: SearchNewsroom,
  queries: readonly Record<string, string>[],
  rounds: number,
): Promise<Timing> {
  const times: number[] = [];
  const founds: number[] = [];
  for (let round = -queries.length; round < rounds; round++) {
    const query = readSearchQuery(queries.at(round % queries.length)!);
    if (Array.isArray(query)) throw new Error(JSON.stringify(query));
    const begun = performance.now();
    const { meta } = await searchStories(strapi, query);
    if (round < 0) continue;
    times.push(performance.now() - begun);
    founds.push(meta.pagination.total);
  }
  return { p50: median(times), p99: quantile(times, 0.99), found: median(founds) };
}

/** Strapi's own search, as its lists ask it: the newest 20, and how many there are. */
export async function timeStock(strapi: Core.Strapi, words: readonly string[]): Promise<Timing> {
  const times: number[] = [];
  const founds: number[] = [];
  for (const word of words) {
    const where = { publishedAt: { $notNull: true } };
    const begun = performance.now();
    await strapi.db.query(ARTICLE).findMany({
      ...{ _q: word, where, limit: 20, orderBy: { firstPublishedAt: 'desc' } },
    });
    founds.push(await strapi.db.query(ARTICLE).count({ _q: word, where }));
    times.push(performance.now() - begun);
  }
  return { p50: median(times), p99: quantile(times, 0.99), found: median(founds) };
}

/** Saves in turn with the index and without. */
export async function timeSaves(
  { strapi, entries }: SearchNewsroom,
  make: (at: number) => StoryRow,
  rounds: number,
): Promise<{ withMs: number; withoutMs: number; ratio: number }> {
  const { indexDocument } = entries;
  const times = { on: [] as number[], off: [] as number[] };
  for (let round = -3; round < rounds; round++) {
    for (const way of round % 2 === 0 ? (['on', 'off'] as const) : (['off', 'on'] as const)) {
      entries.indexDocument = way === 'on' ? indexDocument : async () => {};
      const { headline, lede, body } = make(1_000_000 + round * 2);
      const data = { headline, lede, body: JSON.parse(body) as unknown, urgency: 'normal' };
      const begun = performance.now();
      await strapi.documents(ARTICLE).create({ data, status: 'published' } as never);
      if (round >= 0) times[way].push(performance.now() - begun);
    }
  }
  entries.indexDocument = indexDocument;
  return {
    withMs: median(times.on),
    withoutMs: median(times.off),
    ratio: medianRatio(times.on, times.off),
  };
}
