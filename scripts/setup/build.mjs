/**
 * `npm run build [-- options of strapi build]`: the stock `strapi build`, after installing what is
 * missing; remembered, so that a following `npm start` does not build again.
 */
import path from 'node:path';

import { runStrapiBuild, wantedStamp } from './build-newsroom.mjs';
import { readSettingsForBuild } from './env-file.mjs';
import { DEPENDENCIES_LABEL, ensureDependencies } from './dependencies.mjs';
import { stopOnUnsupportedNode } from './node-version.mjs';
import { withPreparationLock } from './preparation-lock.mjs';
import { PROJECT_ROOT } from './project-root.mjs';
import { explainProblems } from './setup-problem.mjs';
import { makeSteps } from './steps.mjs';

stopOnUnsupportedNode();
await explainProblems(async () => {
  const steps = makeSteps(process.stdout);
  await withPreparationLock(PROJECT_ROOT, steps, async () => {
    await steps.run(DEPENDENCIES_LABEL, (tell) => ensureDependencies(PROJECT_ROOT, tell));
    const settings = readSettingsForBuild(path.join(PROJECT_ROOT, '.env'), process.env);
    const stamp = wantedStamp(PROJECT_ROOT, settings);
    await runStrapiBuild(PROJECT_ROOT, stamp, 'live', process.argv.slice(2));
  });
});
