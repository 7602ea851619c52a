import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

import { account, type Account, type Acknowledged } from './account';
import type { FaultDatabase } from './fault-database';
import { startRecordingReceiver } from './recording-receiver';

/** Where the newsroom is killed, in turn; `anywhen` is the parent's SIGKILL at a random moment. */
export const KILL_POINTS = [
  ...['before-commit', 'after-commit', 'after-claim', 'mid-request', 'after-answer', 'mid-write'],
  'anywhen',
] as const;

export interface KillLoop {
  readonly root: string;
  readonly dist: string;
  readonly folder: string;
  readonly database: FaultDatabase;
  readonly kills: number;
  onKill?(kill: number, point: string): void;
}

export interface KillReport extends Account {
  readonly kills: number;
  /** Kills by point. */
  readonly byPoint: Readonly<Record<string, number>>;
  /** From the listening of the last newsroom until nothing was pending any more, in ms. */
  readonly recoveryMs: number;
}

const WRITES_A_LIFE = 40;
/** A point that is never come by so often: the life ends all the same, in ms after the last write. */
const AFTERWARDS_MS = 1500;
const DRAIN_MS = 60_000;

/** Kills newsrooms on one database, again and again, and accounts for every event at the end. */
export async function runKillLoop(loop: KillLoop): Promise<KillReport> {
  const receiver = await startRecordingReceiver();
  const acknowledgedFile = path.join(loop.folder, 'acknowledged.jsonl');
  fs.writeFileSync(acknowledgedFile, '');
  const secret = () => randomBytes(16).toString('hex');
  const env = {
    ...process.env,
    ...loop.database.env,
    ...Object.fromEntries(SECRETS.map((name) => [name, secret()])),
    NODE_ENV: 'development',
    STRAPI_TELEMETRY_DISABLED: 'true',
    SEED_SAMPLES: 'false',
    FAULT_DIST: loop.dist,
    FAULT_ACKNOWLEDGED: acknowledgedFile,
  };
  try {
    const first = start(loop.root, { ...env, FAULT_WRITES: '0' });
    await first.until('ready');
    await first.stop();
    await loop.database.addWebhook(receiver.url);
    const byPoint: Record<string, number> = {};
    for (let kill = 0; kill < loop.kills; kill++) {
      const point = KILL_POINTS[kill % KILL_POINTS.length];
      await liveUntilKilled(loop.root, env, point);
      byPoint[point] = (byPoint[point] ?? 0) + 1;
      loop.onKill?.(kill + 1, point);
    }
    const last = start(loop.root, { ...env, FAULT_WRITES: '0' });
    await last.until('ready');
    const recoveryMs = await drain(loop.database);
    await last.stop();
    const lines = fs.readFileSync(acknowledgedFile, 'utf8').split('\n').filter(Boolean);
    const acknowledged = lines.map((line) => JSON.parse(line) as Acknowledged);
    const result = account(acknowledged, await loop.database.deliveries(), receiver.recorded);
    return { ...result, kills: loop.kills, byPoint, recoveryMs };
  } finally {
    await receiver.close();
  }
}

const SECRETS = [
  ...['APP_KEYS', 'ENCRYPTION_KEY', 'API_TOKEN_SALT', 'ADMIN_JWT_SECRET', 'TRANSFER_TOKEN_SALT'],
  'JWT_SECRET',
];

async function liveUntilKilled(
  root: string,
  env: NodeJS.ProcessEnv,
  point: (typeof KILL_POINTS)[number],
): Promise<void> {
  const times = 1 + Math.floor(Math.random() * 12);
  const child = start(root, {
    ...env,
    FAULT_WRITES: String(WRITES_A_LIFE),
    ...(point !== 'anywhen' && { AJIL_KILL_AT: `${point}:${times}` }),
  });
  await child.until('ready');
  if (point === 'anywhen') await pause(Math.random() * 600);
  else await Promise.race([child.ended, child.until('done').then(() => pause(AFTERWARDS_MS))]);
  child.kill();
  await child.ended;
}

/** @returns ms until nothing was pending any more */
async function drain(database: FaultDatabase): Promise<number> {
  const started = Date.now();
  while ((await database.deliveries()).some(({ status }) => status === 'pending')) {
    if (Date.now() - started > DRAIN_MS) break;
    await pause(50);
  }
  return Date.now() - started;
}

export interface NewsroomProcess {
  readonly child: ChildProcess;
  readonly ended: Promise<void>;
  /** @throws when it ends first */
  until(message: 'ready' | 'done'): Promise<void>;
  kill(): void;
  stop(): Promise<void>;
}

/** Starts a newsroom that is going to be killed. */
export function start(root: string, env: NodeJS.ProcessEnv): NewsroomProcess {
  const script = path.join(__dirname, 'newsroom-child.ts');
  const child = spawn(process.execPath, ['--require', 'tsx/cjs', script], {
    cwd: root,
    env,
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  let errors = '';
  child.stderr?.on('data', (chunk) => (errors = (errors + chunk).slice(-4000)));
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  return {
    child,
    ended,
    until: (wanted) =>
      new Promise((resolve, reject) => {
        child.on('message', (message) => {
          if (message === wanted) resolve();
        });
        void ended.then(() =>
          reject(new Error(`the newsroom ended before "${wanted}":\n${errors}`)),
        );
      }),
    kill: () => child.kill('SIGKILL'),
    async stop() {
      child.send('stop');
      await ended;
    },
  };
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
