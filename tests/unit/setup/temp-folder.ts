import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

export const REPOSITORY = path.resolve(__dirname, '../../..');

const made: string[] = [];

/** An empty folder that other users may enter, removed after the suite. */
export function makeTempFolder(): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'ajil-setup-'));
  fs.chmodSync(folder, 0o755);
  made.push(folder);
  return folder;
}

/** Writes files given by relative path; folders appear as needed. */
export function writeFiles(root: string, files: Record<string, string>): void {
  for (const [name, content] of Object.entries(files)) {
    fs.mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
    fs.writeFileSync(path.join(root, name), content);
  }
}

/** A checkout as git leaves it: the set-up scripts and package files, nothing installed or built. */
export function makeFreshCheckout(): string {
  const root = makeTempFolder();
  fs.cpSync(path.join(REPOSITORY, 'scripts'), path.join(root, 'scripts'), { recursive: true });
  for (const file of ['package.json', 'package-lock.json', '.env.example']) {
    fs.copyFileSync(path.join(REPOSITORY, file), path.join(root, file));
  }
  return root;
}

export interface Outcome {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** Runs this Node with `args` in `cwd`; `env` is added to a bare environment. */
export function runNode(
  args: string[],
  { cwd, env = {}, uid }: { cwd: string; env?: Record<string, string>; uid?: number },
): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, {
      cwd,
      env: { PATH: process.env.PATH, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      ...(uid !== undefined && { uid, gid: uid }),
    });
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', (chunk) => (stdout += chunk));
    child.stderr.on('data', (chunk) => (stderr += chunk));
    child.on('close', (code) => resolve({ code, stdout, stderr }));
  });
}

afterAll(() => {
  for (const folder of made.splice(0)) fs.rmSync(folder, { recursive: true, force: true });
});
