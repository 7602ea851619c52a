/**
 * `npm run test:faults -- --kills 1000 [--database sqlite|postgres]`: kills newsrooms with SIGKILL at
 * named points and at random moments while they publish, and accounts for every event. Ends with 1
 * when anything was lost, made up, changed or out of order.
 */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';

import { postgresDatabase, sqliteDatabase } from './faults/fault-database';
import { runKillLoop } from './faults/kill-loop';

const ROOT = path.resolve(__dirname, '..');
const SERVER = process.env.DATABASE_URL_TEST || 'postgres://postgres@127.0.0.1:5432/postgres';

void main();

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      kills: { type: 'string', default: '21' },
      database: { type: 'string', default: 'sqlite' },
    },
  });
  const dist = process.env.AJIL_TEST_DIST ?? compile();
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'ajil-faults-'));
  const database =
    values.database === 'postgres' ? await postgresDatabase(SERVER) : sqliteDatabase(folder);
  const kills = Number(values.kills);
  try {
    const report = await runKillLoop({
      ...{ root: ROOT, dist, folder, database, kills },
      onKill: (kill, point) => process.stderr.write(`\r${kill}/${kills} ${point.padEnd(14)}`),
    });
    process.stderr.write('\n');
    const wrong = ['missing', 'lost', 'phantoms', 'changed', 'outOfOrder'] as const;
    const counts = Object.fromEntries(wrong.map((name) => [name, report[name].length]));
    console.table({ [values.database]: { ...report, byPoint: undefined, ...counts } });
    console.log('kills by point', report.byPoint);
    for (const name of wrong) if (report[name].length > 0) console.log(name, report[name]);
    process.exitCode = Object.values(counts).every((count) => count === 0) ? 0 : 1;
  } finally {
    await database.drop();
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

function compile(): string {
  const dist = path.join(ROOT, '.tmp/test-dist');
  const script = path.join(ROOT, 'scripts/setup/compile-server.mjs');
  const { status } = spawnSync(process.execPath, [script, '--out', dist], { stdio: 'inherit' });
  if (status !== 0) process.exit(1);
  return dist;
}
