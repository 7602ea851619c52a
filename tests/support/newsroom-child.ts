import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';

import { startNode } from './command';

/** Another newsroom on the database of this process's environment, in a process of its own. */
export interface NewsroomChild {
  readonly process: ChildProcess;
  /** What it has printed so far. */
  output(): string;
  /** Asks it to stop, and waits until it has. */
  stop(): Promise<void>;
}

const ROOT = path.resolve(__dirname, '../..');
const START_LIMIT_MS = 90_000;

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
    setTimeout(() => console.log('newsroom: listening'), 1000);
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
  while (!output.includes('newsroom: listening') && child.exitCode === null) {
    if (Date.now() > deadline) throw new Error(`the newsroom did not start: ${output}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return {
    process: child,
    output: () => output,
    async stop() {
      if (child.exitCode !== null) return;
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
    },
  };
}
