import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';

/** A command that starts a server. */
export interface Start {
  readonly name: string;
  /** Arguments of this Node. */
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  readonly port: number;
}

const POLL_MS = 5;
const PATIENCE_MS = 120_000;

/**
 * Runs the command until Strapi's health check answers, then ends it.
 *
 * @returns milliseconds from spawning to the first healthy answer
 * @throws when the command ends by itself or does not answer in two minutes
 */
export async function timeStart({ name, args, cwd, env, port }: Start): Promise<number> {
  const started = performance.now();
  const child = spawn(process.execPath, [...args], {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const ended = once(child, 'exit');
  try {
    while (!(await isHealthy(port))) {
      if (child.exitCode !== null) throw new Error(`${name} ended with code ${child.exitCode}`);
      if (performance.now() - started > PATIENCE_MS) throw new Error(`${name} does not answer`);
      await pause(POLL_MS);
    }
    return performance.now() - started;
  } finally {
    child.kill('SIGTERM');
    await ended;
  }
}

async function isHealthy(port: number): Promise<boolean> {
  try {
    return (await fetch(`http://127.0.0.1:${port}/_health`)).status === 204;
  } catch {
    return false;
  }
}
