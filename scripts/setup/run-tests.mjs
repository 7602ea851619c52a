import path from 'node:path';

import { ensureBrowser } from './browser.mjs';
import {
  ADMIN_LABEL,
  ensureAdminBuilt,
  ensureServerBuilt,
  SERVER_LABEL,
} from './build-newsroom.mjs';
import { DEPENDENCIES_LABEL, ensureDependencies } from './dependencies.mjs';
import { readSettingsForBuild } from './env-file.mjs';
import { findPostgres } from './postgres.mjs';
import { withPreparationLock } from './preparation-lock.mjs';
import { PROJECT_ROOT } from './project-root.mjs';
import { compileServer } from './server-compiler.mjs';
import { explainProblems, SetupProblem } from './setup-problem.mjs';
import { makeSteps } from './steps.mjs';
import { CHECKS, runChecks } from './test-checks.mjs';
import { runJest } from './test-jest.mjs';
import { parseSelection } from './test-selection.mjs';
import { addTallies, tallyLine } from './test-tally.mjs';

/** Where integration tests boot from: their own copy, so that `npm run dev` may wipe dist. */
const TEST_DIST = '.tmp/test-dist';

/**
 * Runs the groups named in `args` (all of them when none is), prints a summary whose last line is
 * `N passed, N failed`, and sets exit code 1 unless something passed and nothing failed.
 *
 * @param {string[]} args
 */
export function runTests(args) {
  return explainProblems(async () => {
    const root = PROJECT_ROOT;
    process.chdir(root);
    const { groups, patterns } = parseSelection(args);
    const steps = makeSteps(process.stdout);
    await withPreparationLock(root, steps, () =>
      steps.run(DEPENDENCIES_LABEL, (tell) => ensureDependencies(root, tell)),
    );
    const results = await runChecks(root, [
      ...(groups.includes('types') ? CHECKS.types : []),
      ...(groups.includes('lint') ? CHECKS.lint : []),
    ]);
    const worlds = { unit: unitWorld, integration: integrationWorld, e2e: browserWorld };
    for (const [group, makeWorld] of Object.entries(worlds)) {
      if (!groups.includes(group)) continue;
      results.push(await runGroup(root, group, patterns, () => makeWorld(root, steps)));
    }
    summarise(results);
  });
}

/**
 * A group whose world cannot be made (no browser, a build that fails) is one failure; the others
 * still run.
 *
 * @param {string} root
 * @param {string} group
 * @param {string[]} patterns
 * @param {() => Promise<NodeJS.ProcessEnv>} makeWorld
 */
async function runGroup(root, group, patterns, makeWorld) {
  const started = performance.now();
  try {
    return await runJest(root, group, patterns, { ...process.env, ...(await makeWorld()) });
  } catch (error) {
    console.error(error instanceof SetupProblem ? error.message : error);
    const seconds = (performance.now() - started) / 1000;
    return { label: group, seconds, tally: { passed: 0, failed: 1, skipped: 0 } };
  }
}

async function unitWorld() {
  return {};
}

/**
 * @param {string} root
 * @param {import('./steps.mjs').Steps} steps
 */
async function integrationWorld(root, steps) {
  const dist = path.join(root, TEST_DIST);
  await withPreparationLock(root, steps, () =>
    steps.run(SERVER_LABEL, async () => {
      await compileServer(root, dist);
      return TEST_DIST;
    }),
  );
  const postgres = await findPostgres(root, process.env);
  steps.say(
    postgres === null
      ? '– PostgreSQL لا تجيب، نكتفي بـ SQLite • no PostgreSQL answers: SQLite only'
      : '✓ PostgreSQL',
  );
  return { AJIL_TEST_DIST: dist, ...(postgres && { AJIL_TEST_POSTGRES: postgres }) };
}

/**
 * @param {string} root
 * @param {import('./steps.mjs').Steps} steps
 */
async function browserWorld(root, steps) {
  let browser = '';
  await steps.run('المتصفح • browser', async (tell) => (browser = await ensureBrowser(root, tell)));
  const settings = readSettingsForBuild(path.join(root, '.env'), process.env);
  await withPreparationLock(root, steps, async () => {
    await steps.run(ADMIN_LABEL, () => ensureAdminBuilt(root, settings));
    await steps.run(SERVER_LABEL, () => ensureServerBuilt(root));
  });
  return { CHROMIUM_PATH: browser };
}

/** @param {import('./test-tally.mjs').StepResult[]} results */
function summarise(results) {
  console.log('\nالخلاصة • summary');
  for (const { label, seconds, tally } of results) {
    const mark = tally.failed === 0 ? '✓' : '✗';
    console.log(
      `  ${mark} ${label.padEnd(16)} ${seconds.toFixed(1).padStart(6)} s  ${tallyLine(tally)}`,
    );
  }
  const total = addTallies(results);
  process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;
  console.log(`\n${tallyLine(total)}`);
}
