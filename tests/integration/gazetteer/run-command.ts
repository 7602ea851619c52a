import { spawn } from 'node:child_process';
import path from 'node:path';

export interface CommandResult {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

const ROOT = path.resolve(__dirname, '../../..');

/**
 * Runs `npm run gazetteer -- …` as a person does, in a process of its own, on the database of this
 * process's environment.
 *
 * @param folder where its settings file goes
 */
export function runGazetteer(folder: string, args: readonly string[]): Promise<CommandResult> {
  const command = [path.join(ROOT, 'scripts/setup/run.mjs'), 'gazetteer', ...args];
  return run(command, { ...process.env, ENV_PATH: path.join(folder, '.env') });
}

/**
 * Runs a line of JavaScript with `strapi` booted, as another node of the newsroom would, and closes it
 * when Strapi has told of the entry that the line updates: it reads it again for that.
 */
export function updateOnAnotherNode(line: string): Promise<CommandResult> {
  const distDir = process.env.AJIL_TEST_DIST ?? path.join(ROOT, '.tmp/test-dist');
  const options = JSON.stringify({ appDir: ROOT, distDir, serveAdminPanel: false });
  const program = `(async () => {
    const strapi = require('@strapi/strapi').createStrapi(${options});
    strapi.log.level = 'error';
    await strapi.load();
    const isTold = new Promise((resolve) => strapi.eventHub.on('entry.update', async () => resolve()));
    ${line}
    await isTold;
    await strapi.destroy();
  })().catch((error) => { console.error(error); process.exit(1); });`;
  return run(['-e', program], process.env);
}

function run(args: readonly string[], env: NodeJS.ProcessEnv): Promise<CommandResult> {
  const child = spawn(process.execPath, args, {
    cwd: ROOT,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString('utf8')));
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString('utf8')));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stdout, stderr }));
  });
}
