import { fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';

import type { Row } from './newsrooms';
import type { Answer, Copied, Request } from './server-process';

export interface Server {
  readonly port: number;
  /** @returns what was published, oldest first */
  fillAjil(count: number): Promise<readonly Row[]>;
  fillStock(rows: readonly Row[]): Promise<readonly Row[]>;
  /** From now on the server gives these answers, by path. */
  copy(answers: Readonly<Record<string, Copied>>): Promise<void>;
  /** @returns when the publish had returned, on the clock of `monotonicMs` */
  publish(headline: string): Promise<number>;
  /** @returns ms of processors that the process has used so far */
  cpu(): Promise<number>;
  close(): Promise<void>;
}

/** Our newsroom or a stock one. @param env says which database */
export function startNewsroom(
  appDir: string,
  distDir: string,
  env: Readonly<Record<string, string>>,
): Promise<Server> {
  return startServer(['newsroom', appDir, distDir], env);
}

/** `bare`: a `node:http` server that has its answers ready. `bytes`: one that does not even read. */
export function startCopier(kind: 'bare' | 'bytes'): Promise<Server> {
  return startServer([kind], {});
}

async function startServer(
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<Server> {
  const child = fork(path.join(__dirname, 'server-process.ts'), [...args], {
    env: { ...process.env, ...env },
    execArgv: ['--require', require.resolve('tsx/cjs')],
  });
  const gone = once(child, 'exit').then(([code]) => {
    throw new Error(`${args.join(' ')}: the server ended with code ${code}`);
  });
  gone.catch(() => {});
  const hear = async <Type extends Answer['type']>(): Promise<Answer & { type: Type }> =>
    (await Promise.race([once(child, 'message'), gone]))[0];
  const ask = <Type extends Answer['type']>(request: Request) => {
    const heard = hear<Type>();
    child.send(request);
    return heard;
  };
  const { port } = await hear<'listening'>();
  return {
    port,
    fillAjil: async (count) => (await ask<'filled'>({ type: 'fill-ajil', count })).rows,
    fillStock: async (rows) => (await ask<'filled'>({ type: 'fill-stock', rows })).rows,
    async copy(answers) {
      await ask<'copied'>({ type: 'copy', answers });
    },
    publish: async (headline) => (await ask<'published'>({ type: 'publish', headline })).at,
    cpu: async () => (await ask<'cpu'>({ type: 'cpu' })).ms,
    async close() {
      const ended = once(child, 'exit');
      child.disconnect();
      await ended;
    },
  };
}
