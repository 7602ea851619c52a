/**
 * `npm run bench:search [-- [--stories N] [--database sqlite|postgres]]`: how long searches take in so
 * many generated stories, beside Strapi's own search of the same rows, how long the index takes to
 * build, and what it adds to a save. Both databases without an option; PostgreSQL is the server of
 * DATABASE_URL_TEST, in a database of its own. Progress goes to stderr.
 */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';

import { bootSearchNewsroom } from './bench/search/bench-newsroom';
import { makeStories, wordsByRank } from './bench/search/make-stories';
import { build, fill, type Tell, timeSaves, timeSearches, timeStock } from './bench/search/measure';
import { makeProgress } from './command/progress';
import { postgresDatabase, sqliteDatabase } from './faults/fault-database';

const PROJECT_ROOT = path.resolve(__dirname, '..');
const SERVER = process.env.DATABASE_URL_TEST || 'postgres://postgres@127.0.0.1:5432/postgres';
const ROUNDS = 100;
const SAVES = 40;

void run();

async function run(): Promise<void> {
  const { values } = parseArgs({
    options: {
      stories: { type: 'string', default: '100000' },
      database: { type: 'string' },
    },
  });
  const stories = Number(values.stories);
  const databases = values.database ? [values.database] : ['sqlite', 'postgres'];
  const folder = path.join(PROJECT_ROOT, `.tmp/bench-search-${process.pid}`);
  fs.mkdirSync(folder, { recursive: true });
  const distDir = path.join(folder, 'server');
  console.error('compiling the server');
  const { compileServer } = await import('./setup/server-compiler.mjs');
  await compileServer(PROJECT_ROOT, distDir);
  console.log(`Node ${process.version}, ${os.cpus().length} cores, ${stories} stories`);
  try {
    for (const database of databases) await report(database, stories, folder, distDir);
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

async function report(
  database: string,
  stories: number,
  folder: string,
  distDir: string,
): Promise<void> {
  const store =
    database === 'postgres'
      ? await postgresDatabase(SERVER)
      : sqliteDatabase(path.join(folder, 'data'));
  fs.mkdirSync(path.join(folder, 'data'), { recursive: true });
  const newsroom = await bootSearchNewsroom(PROJECT_ROOT, distDir, store.env);
  const bars = new Map<string, ReturnType<typeof makeProgress>>();
  const tell: Tell = (what, done, total) => {
    const bar = bars.get(what) ?? makeProgress(process.stderr, `${database}: ${what}`);
    bars.set(what, bar);
    bar.tell(done, total);
    if (done >= total) bar.end();
  };
  try {
    const make = makeStories(Date.now());
    await fill(newsroom, stories, make, tell);
    const seconds = await build(newsroom, stories, tell);
    const words = wordsByRank();
    console.log(
      `\n${database}: the index was built in ${seconds.toFixed(1)} s, ${Math.round(stories / seconds)} stories a second`,
    );
    console.log('| query | found | p50, ms | p99, ms |\n| --- | --: | --: | --: |');
    const print = (name: string, { found, p50, p99 }: Awaited<ReturnType<typeof timeSearches>>) =>
      console.log(`| ${name} | ${Math.round(found)} | ${p50.toFixed(1)} | ${p99.toFixed(1)} |`);
    for (const [name, queries] of kindsOf(words)) {
      print(name, await timeSearches(newsroom, queries, ROUNDS));
    }
    print(
      'Strapi’s own search, a rare word',
      await timeStock(newsroom.strapi, words.slice(9000, 9005)),
    );
    const { withMs, withoutMs, ratio } = await timeSaves(newsroom, make, SAVES);
    console.log(
      `a publish takes ${withMs.toFixed(1)} ms with the index and ${withoutMs.toFixed(1)} ms without, ${ratio.toFixed(2)} times as long`,
    );
  } finally {
    // Strapi reads a saved entry once more, for its own event.
    await new Promise((resolve) => setTimeout(resolve, 1000));
    await newsroom.close();
    await store.drop();
  }
}

/** What people ask, each with several queries in turn. */
function kindsOf(words: readonly string[]): [string, Record<string, string>[]][] {
  const at = (rank: number) => Array.from({ length: 10 }, (_, i) => words[rank + i * 3]!);
  const common = at(20);
  const usual = at(400);
  const rare = at(9000);
  return [
    ['a rare word', rare.map((q) => ({ q }))],
    ['a usual word', usual.map((q) => ({ q }))],
    ['a frequent word', common.map((q) => ({ q }))],
    ['three words', usual.map((q, i) => ({ q: `${q} ${common[i]} ${common[9 - i]}` }))],
    ['a phrase', common.map((q, i) => ({ q: `«${q} ${common[9 - i]}»` }))],
    ['a word without another', usual.map((q, i) => ({ q: `${q} -${common[i]}` }))],
    ['a beginning of 3 letters', usual.map((q) => ({ q: q.slice(0, 3), typing: '1' }))],
    ['a usual word in a country', usual.map((q) => ({ q, country: 'IQ' }))],
    ['a frequent word of a month', common.map((q) => ({ q, from: monthAgo() }))],
    ['a word that nobody wrote', rare.map((q) => ({ q: `${q}ظظظ` }))],
  ];
}

function monthAgo(): string {
  return new Date(Date.now() - 30 * 24 * 60 * 60_000).toISOString().slice(0, 10);
}
