import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

import { account, type Account } from './account';
import type { FaultDatabase } from './fault-database';
import { type NewsroomProcess, startNewsroom } from './newsroom-process';
import { readNotes } from './notes';
import { KILL_POINTS, type Life, type PointProof, proveKills } from './prove-kills';
import { type RecordingReceiver, startRecordingReceiver } from './recording-receiver';

export interface KillLoop {
  readonly root: string;
  readonly dist: string;
  readonly folder: string;
  readonly database: FaultDatabase;
  /** Which kills this loop does, of those that are counted over all loops. */
  readonly kills: readonly number[];
  onKill?(point: string): void;
}

export interface KillReport extends Account {
  readonly byPoint: Readonly<Record<string, PointProof>>;
  readonly violations: readonly string[];
  /** Why tries failed at a receiver that takes everything. */
  readonly failures: readonly string[];
  /** From the listening of the last newsroom until nothing was pending any more, in ms. */
  readonly recoveryMs: number;
}

const WRITES_A_LIFE = 10;
/** A life that never comes by its point ends all the same, in ms after its last write. */
const AFTERWARDS_MS = 1500;
const DRAIN_MS = 60_000;
/** What a killed newsroom had handed to the system still arrives, in ms. */
const ARRIVE_MS = 60;
/**
 * On PostgreSQL a dead node keeps its jobs until its heartbeat is missed (10 s), so only every fourth
 * newsroom waits for that; the others begin while the jobs of the dead are still held.
 */
const RECOVER_EVERY = { sqlite: 1, postgres: 4 };
/** Room beside what dead nodes hold, and retries that do not make anybody wait. */
const SETTINGS = {
  concurrency: 16,
  sweepMs: 100,
  schedule: { delaysMs: [50, 100, 200, 200, 200, 200, 200, 200, 200], jitter: 0.2 },
};

/** Kills newsrooms on one database, again and again, and accounts for every event at the end. */
export async function runKillLoop(loop: KillLoop): Promise<KillReport> {
  const { database, root } = loop;
  const receiver = await startRecordingReceiver();
  const notes = path.join(loop.folder, 'notes.jsonl');
  fs.writeFileSync(notes, '');
  const env = newsroomEnv(loop.dist, notes, database, SETTINGS);
  try {
    const first = startNewsroom(root, env);
    await first.until('ready');
    await first.stop();
    await database.addWebhook(receiver.url);
    const lives: Life[] = [];
    for (const [index, kill] of loop.kills.entries()) {
      const point = KILL_POINTS[kill % KILL_POINTS.length];
      const recovers = index % RECOVER_EVERY[database.client] === 0;
      lives.push(await liveUntilKilled({ root, env, notes, database, receiver, point, recovers }));
      loop.onKill?.(point);
    }
    const last = startNewsroom(root, env);
    await last.until('ready');
    const recoveryMs = await drain(database);
    await last.stop();
    const { acknowledged } = readNotes(notes);
    const final = await database.deliveries();
    return {
      ...account(acknowledged, final, receiver.recorded),
      ...proveKills(lives, final, receiver.recorded),
      failures: await database.failures(),
      recoveryMs,
    };
  } finally {
    await receiver.close();
  }
}

/** @param settings over `newsroom.delivery` */
export function newsroomEnv(
  dist: string,
  notes: string,
  database: FaultDatabase,
  settings: object,
): NodeJS.ProcessEnv {
  const names = ['APP_KEYS', 'ENCRYPTION_KEY', 'API_TOKEN_SALT', 'ADMIN_JWT_SECRET'];
  return {
    ...process.env,
    ...database.env,
    ...Object.fromEntries(
      [...names, 'TRANSFER_TOKEN_SALT', 'JWT_SECRET'].map((name) => [
        name,
        randomBytes(16).toString('hex'),
      ]),
    ),
    NODE_ENV: 'development',
    STRAPI_TELEMETRY_DISABLED: 'true',
    SEED_SAMPLES: 'false',
    FAULT_DIST: dist,
    FAULT_NOTES: notes,
    FAULT_SETTINGS: JSON.stringify(settings),
  };
}

/** @returns ms until nothing was pending any more, or until the patience was over */
export async function drain(database: FaultDatabase): Promise<number> {
  const started = Date.now();
  while ((await database.deliveries('pending')).length > 0) {
    if (Date.now() - started > DRAIN_MS) break;
    await pause(50);
  }
  return Date.now() - started;
}

interface LifeTools {
  readonly root: string;
  readonly env: NodeJS.ProcessEnv;
  readonly notes: string;
  readonly database: FaultDatabase;
  readonly receiver: RecordingReceiver;
  readonly point: Life['point'];
  /** Sends all that the dead left before it begins with its own. */
  readonly recovers: boolean;
}

async function liveUntilKilled(tools: LifeTools): Promise<Life> {
  const { root, env, notes, database, receiver, point } = tools;
  const receivedBefore = receiver.recorded.length;
  const notedBefore = fs.statSync(notes).size;
  const newsroom = startNewsroom(root, env);
  await newsroom.until('ready');
  const readyAt = Date.now();
  if (tools.recovers) await drain(database);
  await workUntilKilled(newsroom, point);
  const signal = await newsroom.ended;
  await pause(ARRIVE_MS);
  const pending = await database.deliveries('pending');
  const received = new Set(receiver.recorded.slice(receivedBefore).map(({ id }) => id));
  return {
    ...{ point, readyAt, pending },
    endedAt: Date.now(),
    isReached: signal === 'SIGKILL' && (point === 'anywhen' || !newsroom.child.killed),
    cut: readNotes(notes, notedBefore).cut,
    inDoubt: pending.map(({ eventId }) => eventId).filter((id) => received.has(id)),
  };
}

async function workUntilKilled(newsroom: NewsroomProcess, point: Life['point']): Promise<void> {
  if (point === 'anywhen') {
    newsroom.work({ writes: WRITES_A_LIFE });
    await pause(Math.random() * 500);
  } else {
    // Attempts are logged in batches, so of these there are few.
    const times = 1 + Math.floor(Math.random() * (point === 'mid-write' ? 3 : 6));
    newsroom.work({ killAt: `${point}:${times}`, writes: WRITES_A_LIFE });
    const isDone = newsroom.until('done').then(
      () => pause(AFTERWARDS_MS),
      () => undefined, // It died, as it should.
    );
    await Promise.race([newsroom.ended, isDone]);
  }
  if (newsroom.child.exitCode === null && newsroom.child.signalCode === null) newsroom.kill();
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
