/**
 * `npm run bench:delivery [-- [--database sqlite|postgres] [--quick] [--burst N] [PART …]]`: from the
 * commit of a publish to its receivers, beside the webhook runner of the same Strapi in the same run,
 * and whether the goals are met. Parts: quiet, fan-out, dead, burst; all when none is named. Progress
 * goes to stderr. PostgreSQL is the server of DATABASE_URL_TEST, in a database of its own.
 */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';

import { bootBenchNewsroom } from './bench/delivery/bench-newsroom';
import { measureTurn } from './bench/delivery/measure';
import { startReceivers } from './bench/delivery/receivers';
import type { Materials, Report } from './bench/delivery/report';
import { reportBurst } from './bench/delivery/report-burst';
import { reportDead } from './bench/delivery/report-dead';
import { reportFanOut } from './bench/delivery/report-fan-out';
import { reportQuiet } from './bench/delivery/report-quiet';
import { FULL, QUICK, type Settings } from './bench/delivery/settings';
import { renderGoals } from './bench/goal';
import { postgresDatabase, sqliteDatabase } from './faults/fault-database';

const PROJECT_ROOT = path.resolve(__dirname, '..');
const SERVER = process.env.DATABASE_URL_TEST || 'postgres://postgres@127.0.0.1:5432/postgres';
const PARTS: Readonly<Record<string, (materials: Materials) => Promise<Report>>> = {
  quiet: reportQuiet,
  'fan-out': reportFanOut,
  dead: reportDead,
  burst: reportBurst,
};
const WARM_UP = { receivers: 1, events: 30, pauseMs: 1 };

void run();

async function run(): Promise<void> {
  const { database, settings, parts } = readArguments();
  const folder = path.join(PROJECT_ROOT, `.tmp/bench-delivery-${process.pid}`);
  fs.mkdirSync(folder, { recursive: true });
  const distDir = path.join(folder, 'server');
  tell('compiling the server');
  const { compileServer } = await import('./setup/server-compiler.mjs');
  await compileServer(PROJECT_ROOT, distDir);
  const store = database === 'postgres' ? await postgresDatabase(SERVER) : sqliteDatabase(folder);
  const receivers = await startReceivers(
    Math.max(...settings.fanOut.map((turn) => turn.receivers)),
  );
  const newsroom = await bootBenchNewsroom(PROJECT_ROOT, distDir, store.env);
  try {
    for (const sender of ['stock', 'ajil'] as const) {
      await measureTurn(newsroom, receivers, { ...WARM_UP, sender });
    }
    console.log(`${database}, Node ${process.version}, ${os.cpus().length} cores, ${loadOf()}\n`);
    const goals: Report['goals'][number][] = [];
    for (const part of parts) {
      const report = await PARTS[part]({ database, newsroom, receivers, settings, tell });
      console.log(`${report.text}\n`);
      goals.push(...report.goals);
    }
    console.log(renderGoals(goals));
    console.log(`at the end: ${loadOf()}`);
  } finally {
    await newsroom.close();
    await receivers.close();
    await store.drop();
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

function readArguments(): {
  database: Materials['database'];
  settings: Settings;
  parts: readonly string[];
} {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      database: { type: 'string', default: 'sqlite' },
      quick: { type: 'boolean', default: false },
      burst: { type: 'string' },
    },
  });
  const { database } = values;
  if (database !== 'sqlite' && database !== 'postgres') {
    throw new Error(`--database ${database}: expected sqlite or postgres`);
  }
  const known = Object.keys(PARTS);
  const unknown = positionals.find((part) => !known.includes(part));
  if (unknown !== undefined) {
    throw new Error(`"${unknown}" is unknown; known: ${known.join(', ')}`);
  }
  const settings = values.quick ? QUICK : FULL;
  const events = Number(values.burst ?? settings.burstEvents);
  if (!Number.isInteger(events) || events < 1) {
    throw new Error(`--burst ${values.burst}: expected a whole number of events, at least 1`);
  }
  return {
    database,
    settings: { ...settings, burstEvents: events },
    parts: positionals.length > 0 ? positionals : known,
  };
}

/** What else the machine does; where it is more than the cores, times say little and ratios more. */
function loadOf(): string {
  return `load average ${os.loadavg()[0].toFixed(1)}`;
}

function tell(what: string): void {
  process.stderr.write(`${new Date().toISOString().slice(11, 19)} ${what}\n`);
}
