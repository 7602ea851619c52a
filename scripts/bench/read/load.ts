import { fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';

import type { Answer, Request, Target, Turn } from './load-process';

/** Readers in one process beside this one. */
export interface Load {
  press(target: Target, connections: number, ms: number): Promise<Turn>;
  pace(target: Target, rate: number, ms: number): Promise<Turn>;
  /** @returns when the text was in the answer, on the clock of `monotonicMs` */
  watch(target: Target, text: string): Promise<number>;
  close(): Promise<void>;
}

const PATIENCE_MS = 10_000;

export function startLoad(): Load {
  const child = fork(path.join(__dirname, 'load-process.ts'), [], {
    execArgv: ['--require', require.resolve('tsx/cjs')],
  });
  const gone = once(child, 'exit').then(([code]) => {
    throw new Error(`the readers ended with code ${code}`);
  });
  gone.catch(() => {});
  const ask = async <Type extends Answer['type']>(request: Request) => {
    const heard = once(child, 'message');
    child.send(request);
    const [answer] = (await Promise.race([heard, gone])) as [Answer];
    if (answer.type === 'failed') throw new Error(answer.message);
    return answer as Answer & { type: Type };
  };
  return {
    press: async (target, connections, ms) =>
      (await ask<'pressed'>({ type: 'press', ...target, connections, ms })).turn,
    pace: async (target, rate, ms) =>
      (await ask<'pressed'>({ type: 'pace', ...target, rate, ms })).turn,
    watch: async (target, text) =>
      (await ask<'seen'>({ type: 'watch', ...target, text, patienceMs: PATIENCE_MS })).at,
    async close() {
      const ended = once(child, 'exit');
      child.disconnect();
      await ended;
    },
  };
}
