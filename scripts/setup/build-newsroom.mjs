import fs from 'node:fs';
import path from 'node:path';

import { adminFingerprint, serverFingerprint } from './build-inputs.mjs';
import { readBuildStamp, writeBuildStamp } from './build-stamp.mjs';
import { compileServer } from './server-compiler.mjs';
import { pruneDist } from './prune-dist.mjs';
import { runCommand } from './run-command.mjs';
import { SetupProblem } from './setup-problem.mjs';
import { UNCHANGED } from './steps.mjs';

export const SERVER_LABEL = 'الخادم • server';
export const ADMIN_LABEL = 'لوحة التحرير • admin panel';

/**
 * Builds the admin panel (about a minute) when something it contains changed. `strapi build` compiles
 * the server on its way, so this runs before ensureServerBuilt, which then finds its work done.
 *
 * @param {string} root
 * @param {Record<string, string | undefined>} settings the environment, `.env` included
 * @param {'live' | 'keep'} [output] `keep` (default) shows the output only when the build fails
 * @returns {Promise<string>} remark for the step's line
 * @throws {SetupProblem} when `strapi build` fails; its output has been printed
 */
export async function ensureAdminBuilt(root, settings, output = 'keep') {
  const wanted = wantedStamp(root, settings);
  if (readBuildStamp(root).admin === wanted.admin && hasAdmin(root)) return UNCHANGED;
  await runStrapiBuild(root, wanted, output);
  return 'strapi build';
}

/**
 * Compiles the server (5–10 s) when its sources changed.
 *
 * @param {string} root
 * @returns {Promise<string>} remark for the step's line
 * @throws {SetupProblem} when the sources do not compile; the compiler's output has been printed
 */
export async function ensureServerBuilt(root) {
  const wanted = serverFingerprint(root);
  const { server, admin } = readBuildStamp(root);
  if (server === wanted && hasServer(root)) return UNCHANGED;
  writeBuildStamp(root, { admin });
  await compileServer(root, path.join(root, 'dist'));
  writeBuildStamp(root, { admin, server: wanted });
  return 'tsc';
}

/**
 * What dist would be built from now. Taken before a build: a file edited while it runs makes the
 * stamp old, and the next start builds again.
 *
 * @param {string} root
 * @param {Record<string, string | undefined>} settings
 */
export function wantedStamp(root, settings) {
  return { server: serverFingerprint(root), admin: adminFingerprint(root, settings) };
}

/**
 * The stock `strapi build`, whatever the stamps say.
 *
 * @param {string} root
 * @param {import('./build-stamp.mjs').BuildStamp} stamp see wantedStamp
 * @param {'live' | 'keep'} output
 * @param {string[]} [args] of `strapi build`
 */
export async function runStrapiBuild(root, stamp, output, args = []) {
  writeBuildStamp(root, {});
  const strapi = path.join(root, 'node_modules/@strapi/strapi/bin/strapi.js');
  const result = await runCommand(process.execPath, [strapi, 'build', ...args], {
    cwd: root,
    output,
  });
  if (result.code !== 0 || !hasAdmin(root)) {
    console.error(result.output);
    throw buildFailed(result.code);
  }
  pruneDist(root, path.join(root, 'dist'));
  writeBuildStamp(root, stamp);
}

/** @param {string} root */
function hasServer(root) {
  return ['dist/src/index.js', 'dist/config/server.js'].every((file) =>
    fs.existsSync(path.join(root, file)),
  );
}

/** @param {string} root */
function hasAdmin(root) {
  return fs.existsSync(path.join(root, 'dist/build/index.html'));
}

/** @param {number} code */
function buildFailed(code) {
  return new SetupProblem(
    `فشل بناء لوحة التحرير (strapi build، الرمز ${code}) والسبب أعلاه؛ صحّحه ثم أعد الأمر`,
    `building the admin panel failed (strapi build, code ${code}), see above: correct it, then run the command again`,
  );
}
