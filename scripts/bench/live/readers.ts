import { fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';

import type { Answer, Request } from './readers-process';

/** What came to the readers. */
export interface Taken {
  /** When each event came to each reader, on the clock of `monotonicMs`. */
  readonly arrivals: readonly (readonly number[])[];
  /** Of one event on the wire. */
  readonly bytes: number;
}

/** Readers in one process beside this one. */
export interface Readers {
  open(count: number, port: number, path: string): Promise<void>;
  take(events: number): Promise<Taken>;
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
    take: (events) => ask<'taken'>({ type: 'take', events }),
    async leave() {
      await ask<'closed'>({ type: 'close' });
    },
    async close() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, 'exit');
      child.disconnect();
      await ended;
    },
  };
}
