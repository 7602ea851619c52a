/**
 * `npm run bench:read [-- [--quick] [--sqlite]]`: how fast readers are answered, in one run beside each
 * other: from the cache, without it, by a stock Strapi of the same version with the same stories, and
 * by a bare `node:http` server that sends the very same bytes; and how soon they see what is published,
 * unless it is for `--sqlite` also between two nodes on PostgreSQL (a database of its own on the server
 * of DATABASE_URL_TEST). Writes docs/read-side.svg, but not when it is quick. Servers and readers are
 * processes of their own, on the loopback. Progress goes to stderr.
 */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import { type Goal, renderGoals } from './bench/goal';
import { drawBars } from './bench/read/chart';
import { type Load, startLoad } from './bench/read/load';
import {
  type Asked,
  type Contender,
  CONTENDERS,
  measurePublishing,
  measureSpeed,
  measureVisible,
  middle,
  type Turns,
} from './bench/read/measure';
import { QUESTION_NAMES, QUESTIONS } from './bench/read/questions';
import {
  CONTENDER_NAMES,
  publishingGoals,
  renderSpeed,
  speedGoals,
  visibleGoal,
} from './bench/read/report';
import type { Server } from './bench/read/servers';
import { CONNECTIONS, FULL, QUICK, type Settings } from './bench/read/settings';
import { startContenders } from './bench/read/start-contenders';
import { measureTwoNodes } from './bench/read/two-nodes';

const PROJECT_ROOT = path.resolve(__dirname, '..');
const CHART = path.join(PROJECT_ROOT, 'docs/read-side.svg');
const COLOURS: Readonly<Record<Contender, { light: string; dark: string }>> = {
  bytes: { light: '#d0d7de', dark: '#484f58' },
  bare: { light: '#8c959f', dark: '#8b949e' },
  hot: { light: '#cf222e', dark: '#ff7b72' },
  cold: { light: '#bc4c00', dark: '#ffa657' },
  stock: { light: '#0969da', dark: '#58a6ff' },
};

const SERVER = process.env.DATABASE_URL_TEST || 'postgres://postgres@127.0.0.1:5432/postgres';
const OPTIONS: readonly string[] = ['--quick', '--sqlite'];
const NOTE =
  'Strapi has no feeds: for RSS a stock one is asked for the list that a feed there is made of.';

void run(process.argv.slice(2));

async function run(args: readonly string[]): Promise<void> {
  const unknown = args.find((arg) => !OPTIONS.includes(arg));
  if (unknown !== undefined) {
    const known = OPTIONS.join(' ');
    console.error(
      `«${unknown}» غير معروف؛ المعروف: ${known} • "${unknown}" is unknown; known: ${known}`,
    );
    process.exitCode = 2;
    return;
  }
  const isQuick = args.includes('--quick');
  const isAlone = args.includes('--sqlite');
  const settings = isQuick ? QUICK : FULL;
  const folder = path.join(PROJECT_ROOT, `.tmp/bench-read-${process.pid}`);
  const servers: Server[] = [];
  const load = startLoad();
  try {
    const { stories, rounds } = settings;
    console.log(`sqlite, Node ${process.version}, ${os.cpus().length} cores, ${loadOf()}`);
    console.log(`${stories} stories, ${CONNECTIONS} connections, the middle of ${rounds} rounds\n`);
    const place = { root: PROJECT_ROOT, folder, dist: await compile(folder) };
    const asked = await startContenders(place, stories, servers, tell);
    const turns = await measureSpeed(asked, load, settings, tell);
    console.log(`${renderSpeed(turns)}\n`);
    console.log(`${NOTE}\n`);
    const goals = [...speedGoals(turns), ...(await measureNews(asked.hot, load, settings))];
    // They are not asked any more, and would take from the nodes on PostgreSQL.
    await Promise.all(servers.splice(0).map((server) => server.close()));
    if (!isAlone) {
      goals.push(...(await measureTwoNodes(place, SERVER, load, settings.publishes, tell)));
    }
    console.log(renderGoals(goals));
    console.log(`\nat the end: ${loadOf()}`);
    if (!isQuick) fs.writeFileSync(CHART, draw(turns));
  } finally {
    await Promise.all([load, ...servers].map((one) => one.close()));
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

async function compile(folder: string): Promise<string> {
  tell('compiling the server');
  const dist = path.join(folder, 'server');
  const { compileServer } = await import('./setup/server-compiler.mjs');
  await compileServer(PROJECT_ROOT, dist);
  return dist;
}

async function measureNews(hot: Asked, load: Load, settings: Settings): Promise<Goal[]> {
  const publishing = await measurePublishing(hot, load, settings, tell);
  const goals = publishingGoals(publishing);
  for (const question of ['list', 'rss'] as const) {
    tell(`from a publish to a reader, ${QUESTION_NAMES[question]}`);
    const { publishes } = settings;
    const delays = await measureVisible(hot.server, hot, question, load, publishes);
    goals.push(visibleGoal(`on its node, ${QUESTION_NAMES[question]},`, delays, 50));
  }
  return goals;
}

function draw(turns: Turns): string {
  return drawBars({
    title: 'How many readers are answered in a second',
    label: 'requests per second, logarithmic; SQLite, one process',
    groups: QUESTIONS.map((question) => ({
      name: QUESTION_NAMES[question],
      bars: CONTENDERS.filter((contender) => contender !== 'bytes').map((contender) => ({
        name: CONTENDER_NAMES[contender],
        value: middle(turns[question][contender]).perSecond,
        colour: COLOURS[contender],
      })),
    })),
  });
}

/** What else the machine does; where it is more than the cores, times say little and ratios more. */
function loadOf(): string {
  return `load average ${os.loadavg()[0].toFixed(1)}`;
}

function tell(what: string): void {
  process.stderr.write(`${new Date().toISOString().slice(11, 19)} ${what}\n`);
}
