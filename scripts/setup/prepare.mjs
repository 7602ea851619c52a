/** Before `npm run dev`: settings and packages, as `npm start` makes them; builds nothing. */
import path from 'node:path';

import { DEPENDENCIES_LABEL, ensureDependencies } from './dependencies.mjs';
import { ensureEnvFile, readSettings } from './env-file.mjs';
import { stopOnUnsupportedNode } from './node-version.mjs';
import { withPreparationLock } from './preparation-lock.mjs';
import { PROJECT_ROOT } from './project-root.mjs';
import { explainProblems } from './setup-problem.mjs';
import { makeSteps } from './steps.mjs';

stopOnUnsupportedNode();
await explainProblems(async () => {
  const steps = makeSteps(process.stdout);
  await withPreparationLock(PROJECT_ROOT, steps, async () => {
    const envFile = path.resolve(PROJECT_ROOT, process.env.ENV_PATH ?? '.env');
    ensureEnvFile(envFile);
    readSettings(envFile, process.env);
    await steps.run(DEPENDENCIES_LABEL, (tell) => ensureDependencies(PROJECT_ROOT, tell));
  });
});
