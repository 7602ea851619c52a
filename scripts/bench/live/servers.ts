import { fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';

import type { Answer, Memory, Published, Request } from './server-process';

/** Who broadcasts: Ajil, a bare `node:http` server, or a channel of better-sse. */
export type Contender = 'ajil' | 'bare' | 'better-sse';

export interface Server {
  readonly port: number;
  publish(): Promise<Published>;
  /** After a garbage collection. */
  memory(): Promise<Memory>;
  close(): Promise<void>;
}

/** In a process of its own, with what it is going to need of the environment. */
export async function startServer(
  contender: Contender,
  env: Readonly<Record<string, string>>,
): Promise<Server> {
  const child = fork(path.join(__dirname, 'server-process.ts'), [contender], {
    env: { ...process.env, ...env },
    execArgv: ['--expose-gc', '--require', require.resolve('tsx/cjs')],
  });
  const gone = once(child, 'exit').then(([code]) => {
    throw new Error(`${contender}: the server ended with code ${code}`);
  });
  gone.catch(() => {});
  const answer = async <Type extends Answer['type']>(): Promise<Answer & { type: Type }> =>
    (await Promise.race([once(child, 'message'), gone]))[0];
  const ask = (request: Request) => child.send(request);
  const { port } = await answer<'listening'>();
  return {
    port,
    async publish() {
      ask({ type: 'publish' });
      return (await answer<'published'>()).published;
    },
    async memory() {
      ask({ type: 'memory' });
      return (await answer<'memory'>()).memory;
    },
    async close() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, 'exit');
      child.disconnect();
      await ended;
    },
  };
}
