import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';

import { startNode } from './command';

/** Another newsroom on the database of this process's environment, in a process of its own. */
export interface NewsroomChild {
  readonly process: ChildProcess;
  /** `http://127.0.0.1:port`; empty where it has refused to start. */
  readonly url: string;
  /** What it has printed so far. */
  output(): string;
  /** Asks it to stop, and waits until it has. */
  stop(): Promise<void>;
  /** Ends it as the system does when memory runs out, with SIGKILL, and waits until it is gone. */
  kill(): Promise<void>;
}

const ROOT = path.resolve(__dirname, '../..');
const START_LIMIT_MS = 90_000;
const LISTENING = /newsroom: listening on (\d+)\./;

/**
 * Boots and listens as `strapi start` does, on a port that the system chooses.
 *
 * @param env settings beside those of this process
 * @returns when it listens, or has refused to
 */
export async function startNewsroomChild(env: Record<string, string>): Promise<NewsroomChild> {
  const distDir = process.env.AJIL_TEST_DIST ?? path.join(ROOT, '.tmp/test-dist');
  const options = JSON.stringify({ appDir: ROOT, distDir, serveAdminPanel: false });
  const program = `(async () => {
    const strapi = require('@strapi/strapi').createStrapi(${options});
    process.once('SIGTERM', () => strapi.destroy().then(() => process.exit(0)));
    await strapi.start();
    // The lock of a database and the workers come right after.
    const { port } = strapi.server.httpServer.address();
    setTimeout(() => console.log('newsroom: listening on ' + port + '.'), 1000);
  })().catch((error) => { console.error(error); process.exit(1); });`;
  const child = startNode(['-e', program], {
    ...process.env,
    ...env,
    HOST: '127.0.0.1',
    PORT: '0',
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk: Buffer) => (output += chunk.toString('utf8')));
  }
  const deadline = Date.now() + START_LIMIT_MS;
  while (!LISTENING.test(output) && child.exitCode === null) {
    if (Date.now() > deadline) throw new Error(`the newsroom did not start: ${output}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  const [, port] = LISTENING.exec(output) ?? [];
  const end = async (signal: 'SIGTERM' | 'SIGKILL') => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.kill(signal);
    await ended;
  };
  return {
    process: child,
    url: port === undefined ? '' : `http://127.0.0.1:${port}`,
    output: () => output,
    stop: () => end('SIGTERM'),
    kill: () => end('SIGKILL'),
  };
}
