import fs from 'node:fs';
import path from 'node:path';

import { runCommand } from './run-command.mjs';

/** @typedef {{ version?: string, integrity?: string, optional?: boolean, devOptional?: boolean }} LockEntry */

/**
 * Whether somebody has already installed exactly what package-lock.json asks for (`npm ci` by hand,
 * a build machine's cache). npm writes node_modules/.package-lock.json last, so an install that was
 * cut short has none; the SQLite driver is opened once, as a copied node_modules may be of another
 * machine.
 *
 * @param {string} root
 */
export async function installedMatchesLock(root) {
  const wanted = readPackages(path.join(root, 'package-lock.json'));
  const present = readPackages(path.join(root, 'node_modules/.package-lock.json'));
  if (wanted === null || present === null) return false;
  for (const [name, entry] of Object.entries(wanted)) {
    if (name === '') continue;
    const found = present[name];
    // npm leaves out optional packages meant for other systems.
    if (found === undefined && (entry.optional || entry.devOptional)) continue;
    if (found?.version !== entry.version || found?.integrity !== entry.integrity) return false;
    if (!fs.existsSync(path.join(root, name, 'package.json'))) return false;
  }
  return !('node_modules/better-sqlite3' in wanted) || (await canOpenSqlite(root));
}

/**
 * Folders of the packages that every machine installs, e.g. `node_modules/pg`.
 *
 * @param {string} root
 */
export function lockedNames(root) {
  const wanted = readPackages(path.join(root, 'package-lock.json')) ?? {};
  return Object.keys(wanted).filter((name) => name !== '' && !wanted[name].optional);
}

/**
 * @param {string} file
 * @returns {Record<string, LockEntry> | null}
 */
function readPackages(file) {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8')).packages ?? null;
  } catch {
    return null;
  }
}

/** @param {string} root */
async function canOpenSqlite(root) {
  const probe = "new (require('better-sqlite3'))(':memory:').close()";
  return (await runCommand(process.execPath, ['-e', probe], { cwd: root })).code === 0;
}
