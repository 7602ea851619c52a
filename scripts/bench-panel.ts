/**
 * `npm run bench:panel`: builds our panel, where it is not up to date, and that of a stock Strapi of the
 * same version (a minute each), and prints how much larger ours is. The stock size is kept in
 * bench/stock-panel.json, beside which a test holds every build of ours.
 */
import { execFile } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

import {
  growthOf,
  installedStrapi,
  measurePanel,
  MOST_GROWTH,
  type PanelSize,
  type StockPanel,
} from './bench/panel-size';
import { writeStockProject } from './bench/stock-project';

const PROJECT_ROOT = path.resolve(__dirname, '..');
const STRAPI = path.join(PROJECT_ROOT, 'node_modules/@strapi/strapi/bin/strapi.js');
const FIGURES = path.join(PROJECT_ROOT, 'scripts/bench/stock-panel.json');

void run();

async function run(): Promise<void> {
  await buildOurs();
  const ours = measurePanel(path.join(PROJECT_ROOT, 'dist/build'));
  const stock: StockPanel = { strapi: installedStrapi(PROJECT_ROOT), ...(await buildStock()) };
  fs.writeFileSync(FIGURES, `${JSON.stringify(stock, null, 2)}\n`);
  for (const part of ['all', 'scripts'] as const) {
    console.log(`${part.padEnd(8)} ${row(ours[part], stock[part])}`);
  }
  const isMet = growthOf(ours.all, stock.all) <= MOST_GROWTH;
  console.log(`${isMet ? 'met' : 'MISSED'}: at most ${percent(MOST_GROWTH)} over a stock panel`);
  process.exitCode = isMet ? 0 : 1;
}

async function buildOurs(): Promise<void> {
  const { ensureAdminBuilt } = await import('./setup/build-newsroom.mjs');
  const { readSettingsForBuild } = await import('./setup/env-file.mjs');
  const settings = readSettingsForBuild(path.join(PROJECT_ROOT, '.env'), process.env);
  await ensureAdminBuilt(PROJECT_ROOT, settings);
}

async function buildStock(): Promise<PanelSize> {
  // Not below our own folder: Strapi would find our tsconfig.json there, and build into our dist.
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'stock-panel-'));
  writeStockProject(PROJECT_ROOT, folder);
  // Rejects with what the build has printed when it fails.
  await promisify(execFile)(process.execPath, [STRAPI, 'build'], {
    cwd: folder,
    env: { ...process.env, NODE_ENV: 'production', STRAPI_TELEMETRY_DISABLED: 'true' },
  });
  const size = measurePanel(path.join(folder, 'build'));
  fs.rmSync(folder, { recursive: true, force: true });
  return size;
}

function row(ours: number, stock: number): string {
  return `ours ${megabytes(ours)}, stock ${megabytes(stock)}: ${percent(growthOf(ours, stock))} larger`;
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(2)} MB`;
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}
