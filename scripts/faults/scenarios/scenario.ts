import fs from 'node:fs';
import path from 'node:path';

import { account, type Account } from '../account';
import type { FaultDatabase } from '../fault-database';
import { newsroomEnv } from '../kill-loop';
import { type NewsroomProcess, startNewsroom } from '../newsroom-process';
import { readNotes } from '../notes';
import { type RecordingReceiver, startRecordingReceiver } from '../recording-receiver';

/** What a fault that takes longer than a test has shown. */
export interface Outcome {
  readonly figures: Readonly<Record<string, number | string>>;
  /** What contradicts the promises; empty when all is well. */
  readonly wrong: readonly string[];
}

/** What every scenario works with. */
export interface Stage {
  readonly database: FaultDatabase;
  readonly receiver: RecordingReceiver;
  start(): NewsroomProcess;
  /** Starts a newsroom and waits until it listens. */
  startReady(): Promise<NewsroomProcess>;
  /** Writes that failed while the database was away. */
  refused(): number;
  /** Waits until the receiver has so many requests. */
  received(count: number): Promise<void>;
  account(): Promise<Account>;
}

const PATIENCE_MS = 120_000;

/** Sets a newsroom with one webhook up on an empty database, runs a scenario, and tidies up. */
export async function onStage(
  { root, dist, folder }: { root: string; dist: string; folder: string },
  database: FaultDatabase,
  settings: object,
  play: (stage: Stage) => Promise<Outcome>,
): Promise<Outcome> {
  const receiver = await startRecordingReceiver();
  const notes = path.join(folder, 'notes.jsonl');
  fs.writeFileSync(notes, '');
  const env = newsroomEnv(dist, notes, database, { sweepMs: 100, ...settings });
  const running: NewsroomProcess[] = [];
  const start = () => {
    const newsroom = startNewsroom(root, env);
    running.push(newsroom);
    return newsroom;
  };
  const startReady = async () => {
    const newsroom = start();
    await newsroom.until('ready');
    return newsroom;
  };
  try {
    const first = await startReady();
    await first.stop();
    await database.addWebhook(receiver.url);
    return await play({
      ...{ database, receiver, start, startReady },
      refused: () => readNotes(notes).refused,
      received: (count) => waitUntil(() => receiver.recorded.length >= count, `${count} requests`),
      account: async () =>
        account(readNotes(notes).acknowledged, await database.deliveries(), receiver.recorded),
    });
  } finally {
    for (const newsroom of running) newsroom.kill();
    await receiver.close();
  }
}

/** @throws after two minutes, naming what it waited for */
export async function waitUntil(
  isDone: () => boolean | Promise<boolean>,
  what: string,
): Promise<void> {
  const deadline = Date.now() + PATIENCE_MS;
  while (!(await isDone())) {
    if (Date.now() > deadline) throw new Error(`waited ${PATIENCE_MS} ms in vain for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Everything of an account that must be empty. */
export function findWrong({
  missing,
  lost,
  phantoms,
  changed,
  outOfOrder,
  halfWritten,
}: Account): string[] {
  const lists = { missing, lost, phantoms, changed, outOfOrder, halfWritten };
  return Object.entries(lists).flatMap(([name, list]) => list.map((one) => `${name}: ${one}`));
}
