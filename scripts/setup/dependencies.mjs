import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

import { installedMatchesLock, lockedNames } from './installed-packages.mjs';
import { runCommand } from './run-command.mjs';
import { SetupProblem } from './setup-problem.mjs';
import { UNCHANGED } from './steps.mjs';

export const DEPENDENCIES_LABEL = 'الحزم • dependencies';

/** Written as the last thing of an install, so that one cut short is done again. */
const STAMP = 'node_modules/.ajil-install';

/**
 * Whether node_modules is what package-lock.json asks for, on this Node and this machine.
 *
 * @param {string} root
 */
export function areDependenciesInstalled(root) {
  return readStamp(root) === wantedStamp(root);
}

/**
 * Installs with `npm ci` unless node_modules is up to date. Dev dependencies are always included,
 * even under NODE_ENV=production: the TypeScript compiler is one of them, and a start may compile.
 *
 * @param {string} root
 * @param {(progress: string) => void} tell
 * @returns {Promise<string>} remark for the step's line
 * @throws {SetupProblem} when npm fails; its output has been printed
 */
export async function ensureDependencies(root, tell) {
  if (areDependenciesInstalled(root)) return UNCHANGED;
  const stamp = wantedStamp(root);
  if (!fs.existsSync(path.join(root, STAMP)) && (await installedMatchesLock(root))) {
    writeStamp(root, stamp);
    return 'مثبّتة من قبل • already installed';
  }
  fs.rmSync(path.join(root, STAMP), { force: true });
  const stopCounting = countArrivals(root, tell);
  const { code, output } = await runNpm(root, ['ci', '--include=dev', '--loglevel=error']);
  stopCounting();
  if (code !== 0) {
    console.error(output);
    throw installFailed(code);
  }
  writeStamp(root, stamp);
  return `${lockedNames(root).length} حزمة • packages`;
}

/**
 * npm as the npm that runs us, when it does: a second one in PATH may be of another version.
 *
 * @param {string} root
 * @param {string[]} args
 */
function runNpm(root, args) {
  const runner = process.env.npm_execpath ?? '';
  if (path.basename(runner) === 'npm-cli.js' && fs.existsSync(runner)) {
    return runCommand(process.execPath, [runner, ...args], { cwd: root });
  }
  return runCommand(process.platform === 'win32' ? 'npm.cmd' : 'npm', args, { cwd: root });
}

/** @param {string} root */
function wantedStamp(root) {
  const lock = fs.readFileSync(path.join(root, 'package-lock.json'));
  const hash = createHash('sha256').update(lock).digest('hex');
  // Native modules are compiled for one module ABI, operating system and processor.
  return `${hash} abi-${process.versions.modules} ${process.platform}-${process.arch}\n`;
}

/** @param {string} root */
function readStamp(root) {
  try {
    return fs.readFileSync(path.join(root, STAMP), 'utf8');
  } catch {
    return null;
  }
}

/**
 * @param {string} root
 * @param {string} stamp
 */
function writeStamp(root, stamp) {
  // A project without packages gets no node_modules from npm.
  fs.mkdirSync(path.join(root, 'node_modules'), { recursive: true });
  fs.writeFileSync(path.join(root, STAMP), stamp);
}

/**
 * npm says nothing for minutes, but package folders appear one by one: count those.
 *
 * @param {string} root
 * @param {(progress: string) => void} tell
 */
function countArrivals(root, tell) {
  const names = lockedNames(root);
  const timer = setInterval(() => {
    const arrived = names.filter((name) => fs.existsSync(path.join(root, name))).length;
    tell(`npm ci ${arrived}/${names.length}`);
  }, 2000);
  return () => clearInterval(timer);
}

/** @param {number} code */
function installFailed(code) {
  return new SetupProblem(
    `فشل تثبيت الحزم (npm ci، الرمز ${code}) والسبب أعلاه؛ تحقّق من الشبكة ومن مساحة القرص ثم أعد الأمر`,
    `installing the packages failed (npm ci, code ${code}), see above: check the network and the disk, then run the command again`,
  );
}
