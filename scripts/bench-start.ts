/**
 * `npm run bench:start [-- ROUNDS]`: how long a start of Ajil that has nothing to prepare takes beside
 * one of a stock Strapi of the same version, turn by turn in one run.
 */
import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

import { writeStockProject } from './bench/stock-project';
import { type Start, timeStart } from './bench/time-start';

const PROJECT_ROOT = path.resolve(__dirname, '..');
const FOLDER = path.join(PROJECT_ROOT, '.tmp/bench-start');
const STRAPI = path.join(PROJECT_ROOT, 'node_modules/@strapi/strapi/bin/strapi.js');

void run(Number(process.argv[2] ?? 7));

async function run(rounds: number): Promise<void> {
  fs.rmSync(FOLDER, { recursive: true, force: true });
  fs.mkdirSync(FOLDER, { recursive: true });
  const stockFolder = path.join(FOLDER, 'stock');
  writeStockProject(PROJECT_ROOT, stockFolder);
  const stock: Start = {
    name: 'stock strapi start',
    args: [STRAPI, 'start'],
    cwd: stockFolder,
    ...environment('stock.db', 21337),
  };
  const ours: Start = {
    name: 'npm start, nothing to prepare',
    args: [path.join(PROJECT_ROOT, 'scripts/start.mjs')],
    cwd: PROJECT_ROOT,
    ...environment('ajil.db', 21338),
  };
  const times: Record<string, number[]> = { [stock.name]: [], [ours.name]: [] };
  // The first round prepares: it migrates and seeds, and is not counted.
  for (let round = 0; round <= rounds; round++) {
    for (const start of [stock, ours]) {
      const ms = await timeStart(start);
      if (round > 0) times[start.name].push(ms);
    }
    process.stderr.write(`\r${round}/${rounds}`);
  }
  process.stderr.write('\n');
  fs.rmSync(FOLDER, { recursive: true, force: true });
  for (const [name, values] of Object.entries(times)) {
    const sorted = [...values].sort((a, b) => a - b);
    const [min, max] = [sorted[0], sorted[sorted.length - 1]].map((ms) => ms.toFixed(0));
    console.log(`${name.padEnd(32)} median ${median(values).toFixed(0)} ms (${min}–${max})`);
  }
  const ratios = times[ours.name].map((ms, i) => ms / times[stock.name][i]);
  console.log(`ratio, round by round            median ${median(ratios).toFixed(2)}`);
}

function environment(database: string, port: number): Pick<Start, 'env' | 'port'> {
  const secrets = ['API_TOKEN_SALT', 'ADMIN_JWT_SECRET', 'TRANSFER_TOKEN_SALT', 'JWT_SECRET'];
  const secret = () => randomBytes(16).toString('hex');
  return {
    port,
    env: {
      NODE_ENV: 'production',
      HOST: '127.0.0.1',
      PORT: String(port),
      DATABASE_CLIENT: 'sqlite',
      DATABASE_FILENAME: path.join(FOLDER, database),
      APP_KEYS: secret(),
      ENCRYPTION_KEY: secret(),
      ...Object.fromEntries(secrets.map((name) => [name, secret()])),
      STRAPI_TELEMETRY_DISABLED: 'true',
    },
  };
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
