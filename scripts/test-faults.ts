/**
 * `npm run test:faults -- [--kills 1000] [--database sqlite|postgres] [--lanes 2]`: kills newsrooms
 * with SIGKILL at named points and at random moments while they publish, and accounts for every event.
 * Ends with 1 when anything was lost, made up, changed or out of order, or when a kill did not show
 * what it must.
 */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';

import { postgresDatabase, sqliteDatabase } from './faults/fault-database';
import { type KillReport, runKillLoop } from './faults/kill-loop';
import { compileLeanNewsroom } from './faults/lean-newsroom';
import { mergeReports } from './faults/merge-reports';
import { makeProgress } from './faults/progress';

const ROOT = path.resolve(__dirname, '..');
const SERVER = process.env.DATABASE_URL_TEST || 'postgres://postgres@127.0.0.1:5432/postgres';

void main();

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      kills: { type: 'string', default: '21' },
      database: { type: 'string', default: 'sqlite' },
      lanes: { type: 'string', default: '2' },
    },
  });
  const kills = Number(values.kills);
  const lanes = Math.min(Number(values.lanes), kills);
  const dist = compileLeanNewsroom(ROOT);
  const progress = makeProgress(`kill -9, ${values.database}`, kills);
  const reports = await Promise.all(
    Array.from({ length: lanes }, (_, lane) => {
      const own = Array.from({ length: kills }, (_kill, index) => index);
      const isMine = (kill: number) => kill % lanes === lane;
      return runLane(values.database, dist, own.filter(isMine), progress.step);
    }),
  );
  const { totals, byPoint, wrong } = mergeReports(reports);
  console.table({ [values.database]: totals });
  console.table(byPoint);
  for (const [name, list] of Object.entries(wrong)) if (list.length > 0) console.log(name, list);
  process.exitCode = Object.values(wrong).every(({ length }) => length === 0) ? 0 : 1;
}

/** One newsroom after another on a database of its own. */
async function runLane(
  client: string,
  dist: string,
  kills: readonly number[],
  onKill: (point: string) => void,
): Promise<KillReport> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'ajil-faults-'));
  const database = client === 'postgres' ? await postgresDatabase(SERVER) : sqliteDatabase(folder);
  try {
    return await runKillLoop({ root: ROOT, dist, folder, database, kills, onKill });
  } finally {
    await database.drop();
    fs.rmSync(folder, { recursive: true, force: true });
  }
}
