/**
 * `npm run test:faults -- [--only kills,drain,second,nodes,bulk,restart] [--database sqlite|postgres]
 * [--kills 1000] [--lanes 2]`: the faults that take too long for `npm test`. Newsrooms in processes of
 * their own are killed, stopped, doubled, and deprived of their database while they publish; every
 * event is accounted for. Ends with 1 when anything was lost, made up, changed or out of order.
 */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';

import { type FaultDatabase, postgresDatabase, sqliteDatabase } from './faults/fault-database';
import { type KillReport, runKillLoop } from './faults/kill-loop';
import { compileLeanNewsroom } from './faults/lean-newsroom';
import { mergeReports } from './faults/merge-reports';
import { type Client, SCENARIOS } from './faults/plan';
import { breakingConnections, startPrivateCluster } from './faults/private-cluster';
import { makeProgress } from './faults/progress';
import { playRestart } from './faults/scenarios/restart';
import { onStage, type Outcome, type Stage } from './faults/scenarios/scenario';

const ROOT = path.resolve(__dirname, '..');
const SERVER = process.env.DATABASE_URL_TEST || 'postgres://postgres@127.0.0.1:5432/postgres';
const NAMES = ['kills', ...SCENARIOS.map(({ name }) => name), 'restart'];

void main();

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      only: { type: 'string', default: NAMES.join() },
      database: { type: 'string', default: 'sqlite,postgres' },
      kills: { type: 'string', default: '21' },
      lanes: { type: 'string', default: '2' },
    },
  });
  const wanted = chosen('--only', values.only, NAMES);
  const clients = chosen('--database', values.database, ['sqlite', 'postgres']) as Client[];
  const dist = compileLeanNewsroom(ROOT);
  const summary: Record<string, object> = {};
  const run = async (name: string, client: Client, work: () => Promise<Outcome>) => {
    console.error(`${name}, ${client} …`);
    const started = Date.now();
    const { figures, wrong } = await work();
    for (const one of wrong) console.error(`✗ ${name}, ${client}: ${one}`);
    const seconds = Math.round((Date.now() - started) / 1000);
    summary[`${name}, ${client}`] = { ok: wrong.length === 0, seconds, ...figures };
    if (wrong.length > 0) process.exitCode = 1;
  };
  for (const client of clients) {
    for (const { name, clients: own, settings, play } of SCENARIOS) {
      if (!wanted.includes(name) || !own.includes(client)) continue;
      await run(name, client, () => perform(client, dist, SERVER, settings, play));
    }
    if (wanted.includes('restart') && client === 'postgres') {
      await run('restart', client, () => restart(dist));
    }
    if (wanted.includes('kills')) {
      await run('kills', client, () => kill(client, dist, Number(values.kills), values.lanes));
    }
  }
  console.table(summary);
}

/** @throws naming what is unknown, and what is known */
function chosen(option: string, value: string, known: readonly string[]): string[] {
  const names = value.split(',');
  const unknown = names.find((name) => !known.includes(name));
  if (unknown === undefined) return names;
  throw new Error(`${option}: "${unknown}" is unknown; known: ${known.join(', ')}`);
}

/** A folder and a database that are gone afterwards. */
async function withDatabase<T>(
  client: Client,
  server: string,
  work: (folder: string, database: FaultDatabase) => Promise<T>,
): Promise<T> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'ajil-faults-'));
  const database = client === 'postgres' ? await postgresDatabase(server) : sqliteDatabase(folder);
  try {
    return await work(folder, database);
  } finally {
    await database.drop();
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

function perform(
  client: Client,
  dist: string,
  server: string,
  settings: object,
  play: (stage: Stage) => Promise<Outcome>,
): Promise<Outcome> {
  return withDatabase(client, server, (folder, database) =>
    onStage({ root: ROOT, dist, folder }, database, settings, play),
  );
}

async function restart(dist: string): Promise<Outcome> {
  const cluster = await startPrivateCluster();
  const server = cluster?.url ?? SERVER;
  try {
    return await perform('postgres', dist, server, {}, (stage) =>
      playRestart(stage, cluster ?? breakingConnections(stage.database.env.DATABASE_URL)),
    );
  } finally {
    cluster?.drop();
  }
}

/** Several loops at a time, each on a database of its own. */
async function kill(client: Client, dist: string, kills: number, lanes: string): Promise<Outcome> {
  const { step } = makeProgress(`kill -9, ${client}`, kills);
  const all = Array.from({ length: kills }, (_, index) => index);
  const count = Math.min(Number(lanes), kills);
  const reports = await Promise.all(
    Array.from({ length: count }, (_, lane) =>
      withDatabase<KillReport>(client, SERVER, (folder, database) =>
        runKillLoop({
          ...{ root: ROOT, dist, folder, database, onKill: step },
          kills: all.filter((one) => one % count === lane),
        }),
      ),
    ),
  );
  const { totals, byPoint, wrong, failures } = mergeReports(reports);
  console.table(byPoint);
  if (Object.keys(failures).length > 0) console.log('tries that failed', failures);
  return {
    figures: totals,
    wrong: Object.entries(wrong).flatMap(([name, list]) => list.map((one) => `${name}: ${one}`)),
  };
}
