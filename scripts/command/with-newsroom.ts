import { createRequire } from 'node:module';
import path from 'node:path';

import type { Core } from '@strapi/strapi';

/**
 * Runs `work` in a newsroom of its own on the configured database, without the panel and without
 * listening: one that runs already goes on, as both write in short transactions.
 *
 * @param root folder of the project
 */
export async function withNewsroom<T>(
  root: string,
  work: (strapi: Core.Strapi) => Promise<T>,
): Promise<T> {
  process.chdir(root);
  const [
    { SERVER_LABEL, ensureServerBuilt },
    { ensureEnvFile, readSettings },
    { makeSteps },
    lock,
  ] = await Promise.all([
    import('../setup/build-newsroom.mjs'),
    import('../setup/env-file.mjs'),
    import('../setup/steps.mjs'),
    import('../setup/preparation-lock.mjs'),
  ]);
  const steps = makeSteps(process.stderr, { quietUnderMs: 1000 });
  const strapi = await lock.withPreparationLock(root, steps, async () => {
    const envFile = path.resolve(root, process.env.ENV_PATH ?? '.env');
    ensureEnvFile(envFile);
    readSettings(envFile, process.env);
    await steps.run(SERVER_LABEL, () => ensureServerBuilt(root));
    return boot(root);
  });
  try {
    return await work(strapi);
  } finally {
    await strapi.destroy();
  }
}

async function boot(root: string): Promise<Core.Strapi> {
  const load = createRequire(path.join(root, 'package.json'));
  const { createStrapi } = load('@strapi/strapi') as typeof import('@strapi/strapi');
  const strapi = createStrapi({ appDir: root, distDir: path.join(root, 'dist') });
  // Strapi's log goes to stdout, which is the command's own.
  strapi.log.transports.forEach((transport) => (transport.silent = true));
  return strapi.load();
}
