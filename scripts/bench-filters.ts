/**
 * `npm run bench:filters [-- [--articles N] [--database sqlite|postgres]]`: how long filtered lists
 * take among so many published articles: a page of 25 and the count that comes with it, without
 * populating, beside the SQL that Strapi sends by itself, in the same rounds. Both databases without an
 * option; PostgreSQL is the server of DATABASE_URL_TEST, in a database of its own. Progress goes to
 * stderr.
 */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';

import { fillArticles } from './bench/filters/fill-articles';
import { type Filter, timeFilter } from './bench/filters/time-filters';
import { bootSearchNewsroom } from './bench/search/bench-newsroom';
import { makeStories } from './bench/search/make-stories';
import { makeProgress } from './command/progress';
import { postgresDatabase, sqliteDatabase } from './faults/fault-database';

const PROJECT_ROOT = path.resolve(__dirname, '..');
const SERVER = process.env.DATABASE_URL_TEST || 'postgres://postgres@127.0.0.1:5432/postgres';
const ROUNDS = 30;
const MONTH_MS = 30 * 24 * 60 * 60_000;

void run();

async function run(): Promise<void> {
  const { values } = parseArgs({
    options: {
      articles: { type: 'string', default: '100000' },
      database: { type: 'string' },
    },
  });
  const articles = Number(values.articles);
  const databases = values.database ? [values.database] : ['sqlite', 'postgres'];
  const folder = path.join(PROJECT_ROOT, `.tmp/bench-filters-${process.pid}`);
  fs.mkdirSync(path.join(folder, 'data'), { recursive: true });
  const distDir = path.join(folder, 'server');
  console.error('compiling the server');
  const { compileServer } = await import('./setup/server-compiler.mjs');
  await compileServer(PROJECT_ROOT, distDir);
  console.log(
    `Node ${process.version}, ${os.cpus().length} cores, ${articles} published articles and their drafts`,
  );
  try {
    for (const database of databases) await report(database, articles, folder, distDir);
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

async function report(
  database: string,
  articles: number,
  folder: string,
  distDir: string,
): Promise<void> {
  const store =
    database === 'postgres'
      ? await postgresDatabase(SERVER)
      : sqliteDatabase(path.join(folder, 'data'));
  const newsroom = await bootSearchNewsroom(PROJECT_ROOT, distDir, store.env);
  const { strapi } = newsroom;
  try {
    const bar = makeProgress(process.stderr, `${database}: articles`);
    await fillArticles(strapi, articles, makeStories(Date.now()), (done) =>
      bar.tell(done, articles),
    );
    bar.end();
    console.log(
      `\n${database}, a page of 25 and its count\n` +
        '| filter | found | median, ms | p99, ms | Strapi’s SQL, median | p99 | ratio |\n' +
        '| --- | --: | --: | --: | --: | --: | --: |',
    );
    for (const [name, filter] of await filtersOf(strapi)) {
      const { found, p50, p99, stock, ratio } = await timeFilter(strapi, filter, ROUNDS);
      const figures = [p50, p99, stock.p50, stock.p99].map((ms) => ms.toFixed(1));
      console.log(`| ${name} | ${found} | ${figures.join(' | ')} | ${ratio.toFixed(1)} |`);
    }
  } finally {
    await newsroom.close();
    await store.drop();
  }
}

async function filtersOf(
  strapi: import('@strapi/strapi').Core.Strapi,
): Promise<[string, Filter][]> {
  const entities = await strapi.db
    .query('api::entity.entity')
    .findMany({ select: ['key'], orderBy: { id: 'asc' }, limit: 500 });
  const source = await strapi.db
    .query('api::source.source')
    .findOne({ select: ['key'], orderBy: { id: 'asc' } });
  const entity = (at: number) => ({ entities: { key: { $eq: entities[at].key } } });
  const month = new Date(Date.now() - MONTH_MS);
  return [
    ['none', null],
    ['an entity of every 7th article', entity(3)],
    ['an entity of every 100th', entity(50)],
    ['an entity of every 1,800th', entity(450)],
    ['two entities', { $and: [entity(3), entity(50)] }],
    ['urgency: alert, every 100th', { urgency: { code: { $eq: 'alert' } } }],
    ['urgency: normal, 99 of 100', { urgency: { code: { $eq: 'normal' } } }],
    ['a source', { sources: { key: { $eq: source.key } } }],
    ['the last month', { firstPublishedAt: { $gte: month } }],
    [
      'an entity of every 100th, the last month',
      { ...entity(50), firstPublishedAt: { $gte: month } },
    ],
  ];
}
