import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';

export interface CommandResult {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

const ROOT = path.resolve(__dirname, '../..');

/**
 * Runs `npm run NAME -- …` as a person does, in a process of its own, on the database of this
 * process's environment.
 *
 * @param folder where its settings file goes
 */
export function runCommand(
  name: string,
  folder: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<CommandResult> {
  return finish(startCommand(name, folder, args, env));
}

/** The same for a command that goes on until it is ended. */
export function startCommand(
  name: string,
  folder: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): ChildProcess {
  return startNode([path.join(ROOT, 'scripts/setup/run.mjs'), name, ...args], {
    ...process.env,
    ENV_PATH: path.join(folder, '.env'),
    ...env,
  });
}

/** A Node in the project's folder, with pipes for what it prints. */
export function startNode(args: readonly string[], env: NodeJS.ProcessEnv): ChildProcess {
  return spawn(process.execPath, args, { cwd: ROOT, env, stdio: ['ignore', 'pipe', 'pipe'] });
}

/** Waits for its end. */
export function finish(child: ChildProcess): Promise<CommandResult> {
  let stdout = '';
  let stderr = '';
  child.stdout?.on('data', (chunk: Buffer) => (stdout += chunk.toString('utf8')));
  child.stderr?.on('data', (chunk: Buffer) => (stderr += chunk.toString('utf8')));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stdout, stderr }));
  });
}
