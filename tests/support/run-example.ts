import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import type { CodeBlock } from './code-blocks';
import type { Newsroom } from './newsroom';

const ROOT = path.resolve(__dirname, '../..');
/** What the pages call the newsroom. */
const WRITTEN = 'http://127.0.0.1:1337';

/** What an example of a page prints, run as it stands but for the address of the newsroom. */
export async function runExample(
  { language, text }: CodeBlock,
  { url, token }: Pick<Newsroom, 'url' | 'token'>,
): Promise<string> {
  if (!text.includes(WRITTEN)) throw new Error(`this example asks nobody at ${WRITTEN}:\n${text}`);
  const program = text.replaceAll(WRITTEN, url);
  if (language === 'sh') {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'ajil-example-'));
    try {
      return await outputOf('bash', ['-euo', 'pipefail', '-c', program], folder, token);
    } finally {
      fs.rmSync(folder, { recursive: true });
    }
  }
  const args = ['--input-type=module', '--eval', program];
  return outputOf(process.execPath, args, ROOT, token);
}

/** Not spawnSync: the newsroom answers in this process. */
function outputOf(
  command: string,
  args: readonly string[],
  cwd: string,
  token: string,
): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env: { ...process.env, TOKEN: token } });
    let output = '';
    let errors = '';
    child.stdout.on('data', (data) => (output += data));
    child.stderr.on('data', (data) => (errors += data));
    child.on('error', reject);
    child.on('close', (code) =>
      code === 0 ? resolve(output) : reject(new Error(errors || output)),
    );
  });
}
