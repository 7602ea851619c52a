import os from 'node:os';
import path from 'node:path';

import { runCommand } from './run-command.mjs';

/** Each is one program that says yes or no, and counts as one test. */
export const CHECKS = {
  types: [
    tsc('types: server', 'tsconfig.json'),
    tsc('types: admin', 'src/admin/tsconfig.json'),
    tsc('types: tests', 'tests/tsconfig.json'),
    tsc('types: scripts', 'scripts/tsconfig.json'),
  ],
  lint: [
    { label: 'lint: eslint', args: ['eslint/bin/eslint.js', '.'] },
    { label: 'lint: prettier', args: ['prettier/bin/prettier.cjs', '--check', '.'] },
  ],
};

/**
 * Runs checks side by side, as many as there are processors, and shows each with its time when it
 * ends; the output of one that fails is shown in full.
 *
 * @param {string} root
 * @param {{ label: string, args: string[] }[]} checks
 * @returns {Promise<import('./test-tally.mjs').StepResult[]>}
 */
export async function runChecks(root, checks) {
  const waiting = [...checks];
  /** @type {import('./test-tally.mjs').StepResult[]} */
  const results = [];
  const worker = async () => {
    for (let check = waiting.shift(); check !== undefined; check = waiting.shift()) {
      results.push(await runCheck(root, check));
    }
  };
  await Promise.all(Array.from({ length: os.cpus().length }, worker));
  return results;
}

/**
 * @param {string} root
 * @param {{ label: string, args: string[] }} check
 */
async function runCheck(root, { label, args: [program, ...args] }) {
  const started = performance.now();
  const script = path.join(root, 'node_modules', program);
  const { code, output } = await runCommand(process.execPath, [script, ...args], { cwd: root });
  const seconds = (performance.now() - started) / 1000;
  console.log(`${code === 0 ? '✓' : '✗'} ${label} ${seconds.toFixed(1)} s`);
  if (code !== 0) console.log(output);
  const tally = { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };
  return { label, seconds, tally };
}

/**
 * @param {string} label
 * @param {string} project
 */
function tsc(label, project) {
  return { label, args: ['typescript/bin/tsc', '--noEmit', '-p', project] };
}
