import fs from 'node:fs';
import path from 'node:path';

import { runCommand } from './run-command.mjs';
import { tallyJest } from './test-tally.mjs';

/** A group that takes longer than this hangs: it is ended and counts as failed. */
const LIMIT_MS = 12 * 60_000;

/**
 * Test files at once. Tests with a database, a server or a browser wait more than they compute, so two
 * take little longer than one even on two processors, where Jest's own choice is one.
 *
 * @type {Record<string, number | undefined>}
 */
const WORKERS = { integration: 2, e2e: 2 };

/**
 * Runs one Jest project with its output shown as it comes.
 *
 * @param {string} root
 * @param {string} project `unit`, `integration` or `e2e`
 * @param {string[]} patterns further arguments of Jest
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<import('./test-tally.mjs').StepResult>}
 */
export async function runJest(root, project, patterns, env) {
  const started = performance.now();
  const report = path.join(root, '.tmp/test', `${project}.json`);
  fs.mkdirSync(path.dirname(report), { recursive: true });
  fs.rmSync(report, { force: true });
  const jest = path.join(root, 'node_modules/jest/bin/jest.js');
  const options = ['-c', 'jest.config.cjs', '--ci', '--json', '--outputFile', report];
  // pg-boss is an ES module that the server imports while it runs.
  const args = [
    '--experimental-vm-modules',
    jest,
    ...options,
    ...(WORKERS[project] ? [`--maxWorkers=${WORKERS[project]}`] : []),
    '--selectProjects',
    project,
    ...separated(patterns),
  ];
  const { code, timedOut } = await runCommand(process.execPath, args, {
    cwd: root,
    env,
    output: 'live',
    timeoutMs: LIMIT_MS,
  });
  if (timedOut) console.error(`✗ ${project}: ended after ${LIMIT_MS / 60_000} minutes`);
  const seconds = (performance.now() - started) / 1000;
  return { label: project, seconds, tally: tallyJest(readReport(report), code) };
}

/**
 * `--selectProjects` takes every plain word that follows it, so paths are named as patterns.
 *
 * @param {string[]} patterns
 */
function separated(patterns) {
  const options = patterns.filter((pattern) => pattern.startsWith('-'));
  const paths = patterns.filter((pattern) => !pattern.startsWith('-'));
  return [...options, ...(paths.length > 0 ? ['--testPathPatterns', ...paths] : [])];
}

/** @param {string} file */
function readReport(file) {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8'));
  } catch {
    return null; // Jest ended before it could write one.
  }
}
