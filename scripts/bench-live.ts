/**
 * `npm run bench:live [-- [--readers 1000,5000] [--events 30]]`: what a reader of the live stream costs,
 * and how long an event takes from its commit to all of them, beside a bare `node:http` broadcaster and
 * a channel of better-sse in the same run. Readers and servers are processes of their own, on the
 * loopback. Progress goes to stderr.
 */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';

import { measureLive } from './bench/live/measure';
import { startReaders } from './bench/live/readers';
import { renderLive } from './bench/live/report';
import type { Contender } from './bench/live/servers';
import { sqliteDatabase } from './faults/fault-database';

const PROJECT_ROOT = path.resolve(__dirname, '..');
const CONTENDERS: readonly Contender[] = ['bare', 'better-sse', 'ajil'];
const EVERY_MS = 250;
/** Of the server's own, beside one for each reader. */
const OTHER_FILES = 200;

void run();

async function run(): Promise<void> {
  const { counts, events } = readArguments();
  checkFileLimit(Math.max(...counts) + OTHER_FILES);
  const folder = path.join(PROJECT_ROOT, `.tmp/bench-live-${process.pid}`);
  fs.mkdirSync(folder, { recursive: true });
  const distDir = path.join(folder, 'server');
  tell('compiling the server');
  const { compileServer } = await import('./setup/server-compiler.mjs');
  await compileServer(PROJECT_ROOT, distDir);
  const readers = startReaders();
  try {
    console.log(`sqlite, Node ${process.version}, ${os.cpus().length} cores, ${loadOf()}\n`);
    const measured = [];
    for (const count of counts) {
      for (const contender of CONTENDERS) {
        tell(`${contender}, ${count} readers`);
        const own = path.join(folder, `${contender}-${count}`);
        fs.mkdirSync(own);
        const env = {
          ...sqliteDatabase(own).env,
          ...{ BENCH_DIST: distDir, LIVE_READERS: String(count + 100) },
        };
        const plan = { readers: count, events, everyMs: EVERY_MS };
        measured.push(await measureLive(contender, readers, plan, env));
      }
    }
    console.log(renderLive(measured));
    console.log(`\nat the end: ${loadOf()}`);
  } finally {
    await readers.close();
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

function readArguments(): { counts: readonly number[]; events: number } {
  const { values } = parseArgs({
    options: {
      readers: { type: 'string', default: '1000,5000' },
      events: { type: 'string', default: '30' },
    },
  });
  return {
    counts: values.readers.split(',').map((text) => whole('--readers', text)),
    events: whole('--events', values.events),
  };
}

function whole(name: string, text: string): number {
  const number = Number(text);
  if (Number.isInteger(number) && number > 0) return number;
  throw new Error(`${name} "${text}": expected whole numbers above 0`);
}

/** Each reader is an open file, on both sides; without room for them the run would hang in its middle. */
function checkFileLimit(needed: number): void {
  const { userLimits } = process.report.getReport() as {
    userLimits?: { open_files?: { hard?: string | number } };
  };
  const limit = Number(userLimits?.open_files?.hard ?? Infinity);
  if (limit < needed) {
    throw new Error(`open files: the limit is ${limit}, needed are ${needed} (ulimit -Hn)`);
  }
}

/** What else the machine does; where it is more than the cores, times say little and ratios more. */
function loadOf(): string {
  return `load average ${os.loadavg()[0].toFixed(1)}`;
}

function tell(what: string): void {
  process.stderr.write(`${new Date().toISOString().slice(11, 19)} ${what}\n`);
}
