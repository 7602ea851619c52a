import { fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';

import type { Answer, Request } from './readers-process';

/** Readers in one process beside this one. */
export interface Readers {
  open(count: number, port: number, path: string): Promise<void>;
  /** @returns when each of the next `events` came to each reader, on the clock of `monotonicMs` */
  take(events: number): Promise<readonly (readonly number[])[]>;
  /** All of them go. */
  leave(): Promise<void>;
  close(): Promise<void>;
}

export function startReaders(): Readers {
  const child = fork(path.join(__dirname, 'readers-process.ts'), [], {
    execArgv: ['--require', require.resolve('tsx/cjs')],
  });
  const gone = once(child, 'exit').then(([code]) => {
    throw new Error(`the readers ended with code ${code}`);
  });
  gone.catch(() => {});
  const ask = async <Type extends Answer['type']>(request: Request) => {
    const answer = once(child, 'message');
    child.send(request);
    return (await Promise.race([answer, gone]))[0] as Answer & { type: Type };
  };
  return {
    async open(count, port, path) {
      await ask<'opened'>({ type: 'open', count, port, path });
    },
    take: async (events) => (await ask<'taken'>({ type: 'take', events })).arrivals,
    async leave() {
      await ask<'closed'>({ type: 'close' });
    },
    async close() {
      const ended = once(child, 'exit');
      child.disconnect();
      await ended;
    },
  };
}
