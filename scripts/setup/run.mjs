/**
 * `node scripts/setup/run.mjs NAME …` runs scripts/NAME.ts, after installing the packages when they
 * are missing. Whatever this file has to say goes to stderr: stdout is the script's (JSON).
 *
 * The script runs in this process and through tsx's CommonJS half alone: 0.11 s until its first
 * line, against 0.22 s of `node --import tsx`. So it must do its work when it is loaded;
 * `require.main` is not it.
 */
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

import {
  areDependenciesInstalled,
  DEPENDENCIES_LABEL,
  ensureDependencies,
} from './dependencies.mjs';
import { stopOnUnsupportedNode } from './node-version.mjs';
import { withPreparationLock } from './preparation-lock.mjs';
import { PROJECT_ROOT } from './project-root.mjs';
import { explainProblems, SetupProblem } from './setup-problem.mjs';
import { makeSteps } from './steps.mjs';

stopOnUnsupportedNode();
const [name = '', ...args] = process.argv.slice(2);
const script = path.join(PROJECT_ROOT, 'scripts', `${name}.ts`);

await explainProblems(async () => {
  if (!/^[a-z-]+$/.test(name) || !fs.existsSync(script)) {
    throw new SetupProblem(`لا يوجد أمر باسم «${name}»`, `there is no script named "${name}"`);
  }
  if (areDependenciesInstalled(PROJECT_ROOT)) return;
  const steps = makeSteps(process.stderr, { quietUnderMs: 2000 });
  await withPreparationLock(PROJECT_ROOT, steps, () =>
    steps.run(DEPENDENCIES_LABEL, (tell) => ensureDependencies(PROJECT_ROOT, tell)),
  );
});

process.argv = [process.argv[0], script, ...args];
const require = createRequire(import.meta.url);
require('tsx/cjs/api').register();
require(script);
