import { createRequire } from 'node:module';
import path from 'node:path';

import { describeAddresses } from './addresses.mjs';
import {
  ADMIN_LABEL,
  ensureAdminBuilt,
  ensureServerBuilt,
  SERVER_LABEL,
} from './build-newsroom.mjs';
import {
  areDependenciesInstalled,
  DEPENDENCIES_LABEL,
  ensureDependencies,
} from './dependencies.mjs';
import { ensureEnvFile, readSettings } from './env-file.mjs';
import { checkFolders, checkSpace, INSTALL_BYTES, RUN_BYTES } from './folders.mjs';
import { checkPort } from './port.mjs';
import { withPreparationLock } from './preparation-lock.mjs';
import { PROJECT_ROOT } from './project-root.mjs';
import { explainProblems } from './setup-problem.mjs';
import { makeSteps, UNCHANGED } from './steps.mjs';

const ENV_LABEL = 'الإعدادات • settings (.env)';
const MACHINE_LABEL = 'الجهاز • machine';
const BOOT_LABEL = 'التشغيل • Strapi';

/**
 * Brings the checkout from whatever state it is in to a running newsroom: settings, packages,
 * builds, then Strapi in this same process, as `strapi start` does it. What is up to date is left
 * alone, so a second start spends its time in Strapi only.
 */
export function startNewsroom() {
  return explainProblems(async () => {
    const root = PROJECT_ROOT;
    process.chdir(root);
    const steps = makeSteps(process.stdout);
    checkFolders(root);
    await withPreparationLock(root, steps, async ({ handSignalsOver }) => {
      const settings = await prepare(root, steps);
      // Again, as another start may have taken the port while this one waited or built.
      await checkPort(settings);
      handSignalsOver();
      const strapi = await boot(root, steps);
      steps.say(await describeAddresses(strapi));
    });
  });
}

/**
 * @param {string} root
 * @param {import('./steps.mjs').Steps} steps
 */
async function prepare(root, steps) {
  const envFile = path.resolve(root, process.env.ENV_PATH ?? '.env');
  await steps.run(ENV_LABEL, () =>
    ensureEnvFile(envFile) ? 'أسرار جديدة • new secrets' : UNCHANGED,
  );
  const settings = readSettings(envFile, process.env);
  await steps.run(MACHINE_LABEL, async () => {
    checkFolders(root, settings);
    checkSpace(root, areDependenciesInstalled(root) ? RUN_BYTES : INSTALL_BYTES);
    return `Node ${process.versions.node}, ${await checkPort(settings)}`;
  });
  await steps.run(DEPENDENCIES_LABEL, (tell) => ensureDependencies(root, tell));
  await steps.run(ADMIN_LABEL, () => ensureAdminBuilt(root, settings));
  await steps.run(SERVER_LABEL, () => ensureServerBuilt(root));
  return settings;
}

/**
 * The same call as in the `start` command of Strapi's own command line.
 *
 * @param {string} root
 * @param {import('./steps.mjs').Steps} steps
 */
async function boot(root, steps) {
  const started = performance.now();
  const { createStrapi } = createRequire(path.join(root, 'package.json'))('@strapi/strapi');
  const strapi = await createStrapi({ appDir: root, distDir: path.join(root, 'dist') }).start();
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  steps.say(`✓ ${BOOT_LABEL} ${seconds} s`);
  return strapi;
}
