/**
 * `npm run bench:delivery -- [--database sqlite|postgres] [--events 300] [--queued 10000]`: from the
 * commit of a publish to its receiver, beside the webhook runner of the same Strapi in the same run.
 */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';

import { bootBench, type Bench } from './bench/boot-bench';
import { startCounter } from './bench/counting-receiver';
import { percentiles } from './bench/percentiles';
import { postgresDatabase, sqliteDatabase } from './faults/fault-database';

const ROOT = path.resolve(__dirname, '..');
const SERVER = process.env.DATABASE_URL_TEST || 'postgres://postgres@127.0.0.1:5432/postgres';
/** Between two publishes of a quiet newsroom, in ms. */
const PAUSE_MS = 25;

interface Figures {
  p50: number;
  p90: number;
  p99: number;
  delivered: number;
  'per second': number;
  'publish p99': number;
}

void main();

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      database: { type: 'string', default: 'sqlite' },
      events: { type: 'string', default: '300' },
      queued: { type: 'string', default: '10000' },
    },
  });
  const events = Number(values.events);
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'ajil-bench-'));
  const database =
    values.database === 'postgres' ? await postgresDatabase(SERVER) : sqliteDatabase(folder);
  const bench = await bootBench(ROOT, process.env.AJIL_TEST_DIST ?? compile(), database.env);
  const figures: Record<string, Figures> = {};
  try {
    await measure(bench, 'none', 1, Math.min(events, 50), 0); // Warm.
    for (const runner of ['none', 'stock', 'ajil'] as const) {
      figures[`${runner}: 1 receiver, quiet`] = await measure(bench, runner, 1, events, PAUSE_MS);
    }
    for (const runner of ['stock', 'ajil'] as const) {
      figures[`${runner}: 1 receiver, burst`] = await measure(bench, runner, 1, events, 0);
      const name = `${runner}: 50 receivers, burst`;
      figures[name] = await measure(bench, runner, 50, Math.ceil(events / 10), 0);
    }
    await bench.queueForDead(Number(values.queued));
    const dead = `ajil: beside a dead one with ${values.queued} queued`;
    figures[dead] = await measure(bench, 'ajil', 1, events, PAUSE_MS);
    console.log(`${values.database}, node ${process.version}, ${os.cpus().length} cores, ms`);
    console.table(figures);
  } finally {
    await bench.close();
    await database.drop();
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

/** Publishes and waits until everything has arrived. */
async function measure(
  bench: Bench,
  runner: 'none' | 'stock' | 'ajil',
  receivers: number,
  events: number,
  pauseMs: number,
): Promise<Figures> {
  const counter = await startCounter();
  await bench.use(
    runner,
    Array.from(
      { length: runner === 'none' ? 0 : receivers },
      (_, index) => `${counter.url}${index}`,
    ),
  );
  const committed = new Map<string, number>();
  const saves: number[] = [];
  const started = performance.now();
  for (let count = 0; count < events; count++) {
    const before = performance.now();
    const documentId = await bench.publish(count);
    const after = performance.now();
    committed.set(documentId, after);
    saves.push(after - before);
    if (pauseMs > 0) await new Promise((resolve) => setTimeout(resolve, pauseMs));
  }
  const wanted = runner === 'none' ? 0 : events * receivers;
  await counter.waitFor(wanted, 120_000);
  const seconds = (performance.now() - started) / 1000;
  const latencies = counter.arrivals.map(({ documentId, at }) =>
    Math.max(0, at - (committed.get(documentId) ?? at)),
  );
  await counter.close();
  const round = (value: number) => Math.round(value * 10) / 10;
  const [p50, p90, p99] = percentiles(latencies, [50, 90, 99]).map(round);
  return {
    ...{ p50, p90, p99 },
    delivered: counter.arrivals.length,
    'per second': round(counter.arrivals.length / seconds),
    'publish p99': round(percentiles(saves, [99])[0]),
  };
}

function compile(): string {
  const dist = path.join(ROOT, '.tmp/test-dist');
  const script = path.join(ROOT, 'scripts/setup/compile-server.mjs');
  const { status } = spawnSync(process.execPath, [script, '--out', dist], { stdio: 'inherit' });
  if (status !== 0) process.exit(1);
  return dist;
}
