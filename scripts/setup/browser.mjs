import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

import { runCommand } from './run-command.mjs';
import { SetupProblem } from './setup-problem.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const MAC_APPS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/**
 * A Chromium for the browser tests: the system's, or one installed now, by apt (Debian, as root)
 * or by Playwright.
 *
 * @param {string} root
 * @param {(progress: string) => void} tell
 * @returns {Promise<string>} path of the program
 * @throws {SetupProblem} when there is none and none can be installed
 */
export async function ensureBrowser(root, tell) {
  const present = await findBrowser(root);
  if (present !== null) return present;
  /** @type {string[]} */
  const complaints = [];
  for (const install of [installWithApt, installWithPlaywright]) {
    const complaint = await install(root, tell);
    if (complaint !== null) complaints.push(complaint);
    const installed = await findBrowser(root);
    if (installed !== null) return installed;
  }
  console.error(complaints.join('\n'));
  throw new SetupProblem(
    'لا يوجد متصفح Chromium ولم يمكن تثبيته؛ ثبّته (apt-get install chromium) أو اكتب مساره في CHROMIUM_PATH',
    'there is no Chromium and it could not be installed: install it (apt-get install chromium) or name it in CHROMIUM_PATH',
  );
}

/**
 * @param {string} root
 * @returns {Promise<string | null>} the first candidate that really starts: Ubuntu's
 *   chromium-browser may be a stub that only says how to install it
 */
export async function findBrowser(root) {
  for (const candidate of candidates(root)) {
    if (!fs.existsSync(candidate)) continue;
    const { code } = await runCommand(candidate, ['--version'], { cwd: root, timeoutMs: 20_000 });
    if (code === 0) return candidate;
  }
  return null;
}

/** @param {string} root */
function candidates(root) {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  return [
    ...(process.env.CHROMIUM_PATH ? [process.env.CHROMIUM_PATH] : []),
    ...NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name))),
    ...MAC_APPS,
    ...playwrightsOwn(root),
  ];
}

/** @param {string} root */
function playwrightsOwn(root) {
  try {
    const playwright = createRequire(path.join(root, 'package.json'))('playwright-core');
    return [playwright.chromium.executablePath()];
  } catch {
    return []; // Not installed, or no browser for this system.
  }
}

/**
 * @param {string} root
 * @param {(progress: string) => void} tell
 * @returns {Promise<string | null>} what went wrong, or null
 */
async function installWithApt(root, tell) {
  if (!fs.existsSync('/etc/debian_version') || process.getuid?.() !== 0) return null;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  tell('apt-get update');
  await runCommand('apt-get', ['update', '-qq'], { cwd: root, env });
  tell('apt-get install chromium');
  const packages = ['chromium', 'fonts-noto-core'];
  const args = ['install', '-y', '-qq', '--no-install-recommends', ...packages];
  const { code, output } = await runCommand('apt-get', args, { cwd: root, env });
  return code === 0 ? null : output;
}

/**
 * @param {string} root
 * @param {(progress: string) => void} tell
 * @returns {Promise<string | null>} what went wrong, or null
 */
async function installWithPlaywright(root, tell) {
  tell('playwright-core install chromium');
  const cli = path.join(root, 'node_modules/playwright-core/cli.js');
  const { code, output } = await runCommand(process.execPath, [cli, 'install', 'chromium'], {
    cwd: root,
    timeoutMs: 10 * 60_000,
  });
  return code === 0 ? null : output;
}
