import { fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';

import type { Answer, Arrival, Request } from './receivers-process';

/** Healthy receivers in one process beside this one. */
export interface Receivers {
  readonly urls: readonly string[];
  /**
   * Waits for so many arrivals since the last time, or until the patience is over.
   *
   * @returns what arrived
   */
  take(count: number, patienceMs: number): Promise<readonly Arrival[]>;
  close(): Promise<void>;
}

/** @throws when the process ends by itself */
export async function startReceivers(count: number): Promise<Receivers> {
  const child = fork(path.join(__dirname, 'receivers-process.ts'), [], {
    execArgv: ['--require', require.resolve('tsx/cjs')],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const ended = once(child, 'exit');
  let arrived = 0;
  let onAnswer: (answer: Answer) => void = () => {};
  child.on('message', (answer: Answer) => {
    if (answer.type === 'count') arrived = answer.count;
    onAnswer(answer);
  });

  /** @returns the first answer that is what `pick` wants */
  function hear<T>(pick: (answer: Answer) => T | undefined, request?: Request): Promise<T> {
    return new Promise((resolve, reject) => {
      void ended.then(([code]) => reject(new Error(`the receivers ended with code ${code}`)));
      onAnswer = (answer) => {
        const picked = pick(answer);
        if (picked !== undefined) resolve(picked);
      };
      if (request) child.send(request);
    });
  }

  const urls = await hear((answer) => (answer.type === 'opened' ? answer.urls : undefined), {
    type: 'open',
    count,
  });
  return {
    urls,
    async take(wanted, patienceMs) {
      if (arrived < wanted) {
        const enough = hear((answer) =>
          answer.type === 'count' && answer.count >= wanted ? answer : undefined,
        );
        await withPatience(enough, patienceMs);
      }
      arrived = 0;
      return hear((answer) => (answer.type === 'taken' ? answer.arrivals : undefined), {
        type: 'take',
      });
    },
    async close() {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

async function withPatience(promise: Promise<unknown>, ms: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise((resolve) => (timer = setTimeout(resolve, ms)));
  await Promise.race([promise, late]);
  clearTimeout(timer);
}
