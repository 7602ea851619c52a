import fs from 'node:fs';
import path from 'node:path';

import { errorCode, SetupProblem } from './setup-problem.mjs';

/** An installed node_modules takes 0.9 GB, npm's own cache a little less, a build 0.1 GB. */
export const INSTALL_BYTES = 2e9;
/** Enough for the database, its journal and the logs of a first day. */
export const RUN_BYTES = 200e6;

/**
 * Makes sure that a start may write where it will write: the checkout, its working folders and the
 * folder of the SQLite file.
 *
 * @param {string} root
 * @param {Record<string, string | undefined>} [settings] DATABASE_CLIENT, DATABASE_FILENAME
 * @throws {SetupProblem} naming the folder
 */
export function checkFolders(root, settings = {}) {
  checkFolder(root);
  for (const name of ['.tmp', 'dist', 'node_modules', 'public/uploads']) {
    const folder = path.join(root, name);
    if (fs.existsSync(folder)) checkFolder(folder);
  }
  if ((settings.DATABASE_CLIENT ?? 'sqlite') !== 'sqlite') return;
  const database = path.resolve(root, settings.DATABASE_FILENAME || '.tmp/data.db');
  makeFolder(path.dirname(database));
  checkFolder(path.dirname(database));
  if (fs.existsSync(database)) checkFile(database);
}

/**
 * @param {string} root
 * @param {number} bytes
 * @throws {SetupProblem} when less is free
 */
export function checkSpace(root, bytes) {
  const { bavail, bsize } = fs.statfsSync(root);
  if (bavail * bsize >= bytes) return;
  const free = Math.floor((bavail * bsize) / 1e6);
  throw new SetupProblem(
    `لم يبق على القرص سوى ${free} م.ب وهذا الأمر يحتاج ${bytes / 1e6} م.ب؛ أفرغ مساحة ثم أعد المحاولة (${root})`,
    `only ${free} MB are free and this command needs ${bytes / 1e6} MB: free some space, then try again (${root})`,
  );
}

/** @param {string} folder */
function makeFolder(folder) {
  try {
    fs.mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw unwritable(folder, errorCode(error));
  }
}

/** @param {string} folder */
function checkFolder(folder) {
  if (!fs.statSync(folder).isDirectory()) throw unwritable(folder, 'ENOTDIR');
  try {
    fs.accessSync(folder, fs.constants.W_OK | fs.constants.X_OK);
  } catch (error) {
    throw unwritable(folder, errorCode(error));
  }
}

/** @param {string} file */
function checkFile(file) {
  if (!fs.statSync(file).isFile()) throw unwritable(file, 'EISDIR');
  try {
    fs.accessSync(file, fs.constants.R_OK | fs.constants.W_OK);
  } catch (error) {
    throw unwritable(file, errorCode(error));
  }
}

/**
 * @param {string} place
 * @param {string} code
 */
function unwritable(place, code) {
  return new SetupProblem(
    `لا يمكن الكتابة في ${place} (${code})؛ أعط هذا المستخدم صلاحية الكتابة فيه أو انقل المشروع إلى مجلد يملكه`,
    `cannot write to ${place} (${code}): give this user write permission there, or move the project to a folder it owns`,
  );
}
