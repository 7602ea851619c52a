import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

import { parseEnv } from './env-parse.mjs';
import { NEEDED_KEYS, renderEnv } from './env-template.mjs';
import { errorCode, SetupProblem } from './setup-problem.mjs';

/**
 * Writes `file` with fresh secrets when there is none; never touches one that exists.
 *
 * @param {string} file absolute path
 * @returns {boolean} whether this call wrote it
 */
export function ensureEnvFile(file) {
  if (fs.existsSync(file)) return false;
  const draft = `${file}.${process.pid}.draft`;
  fs.writeFileSync(draft, renderEnv(randomSecret), { mode: 0o600, flag: 'wx', flush: true });
  try {
    publish(draft, file);
    return true;
  } catch (error) {
    // Another start wrote it a moment ago: its secrets stand.
    if (errorCode(error) === 'EEXIST') return false;
    throw error;
  } finally {
    fs.rmSync(draft, { force: true });
  }
}

/**
 * The settings a start will see: `file` under the real environment.
 *
 * @param {string} file absolute path
 * @param {NodeJS.ProcessEnv} environment
 * @returns {Record<string, string>}
 * @throws {SetupProblem} naming the line or the key that is wrong
 */
export function readSettings(file, environment) {
  const name = path.basename(file);
  /** @type {Record<string, string>} */
  const settings = Object.fromEntries(parseEnv(readText(file, name), name));
  for (const [key, value] of Object.entries(environment)) {
    if (value !== undefined) settings[key] = value;
  }
  for (const key of NEEDED_KEYS) {
    if (isEmptySecret(settings[key])) throw missingKey(key, name);
  }
  return settings;
}

/**
 * As readSettings, for a build, which needs no secrets and no file.
 *
 * @param {string} file absolute path
 * @param {NodeJS.ProcessEnv} environment
 * @returns {Record<string, string | undefined>}
 */
export function readSettingsForBuild(file, environment) {
  if (!fs.existsSync(file)) return environment;
  const name = path.basename(file);
  return { ...Object.fromEntries(parseEnv(readText(file, name), name)), ...environment };
}

/** 32 bytes, in letters that need no quotes in a `.env` and no escape in a URL. */
function randomSecret() {
  return randomBytes(32).toString('base64url');
}

/**
 * A link appears whole or not at all and fails when the name is taken; where the file system has no
 * links, an exclusive copy is the nearest thing.
 *
 * @param {string} draft
 * @param {string} file
 */
function publish(draft, file) {
  try {
    fs.linkSync(draft, file);
  } catch (error) {
    if (errorCode(error) === 'EEXIST') throw error;
    fs.copyFileSync(draft, file, fs.constants.COPYFILE_EXCL);
  }
}

/**
 * @param {string} file
 * @param {string} name
 */
function readText(file, name) {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch (error) {
    const code = errorCode(error);
    throw new SetupProblem(
      `تعذّرت قراءة ${name} (${code})؛ صحّح صلاحياته أو احذفه ليُكتب من جديد`,
      `cannot read ${name} (${code}): fix its permissions, or delete it to have a new one written`,
    );
  }
}

/**
 * A list such as APP_KEYS is empty when all its parts are.
 *
 * @param {string | undefined} value
 */
function isEmptySecret(value) {
  return value === undefined || value.replaceAll(',', '').trim() === '';
}

/**
 * @param {string} key
 * @param {string} name
 */
function missingKey(key, name) {
  return new SetupProblem(
    `المفتاح ${key} غائب عن ${name} أو بلا قيمة؛ أضف السطر ${key}=<نص عشوائي طويل> (openssl rand -base64 32)، أو احذف ${name} ليُكتب من جديد`,
    `${key} is missing or empty in ${name}: add a line ${key}=<long random text> (openssl rand -base64 32), or delete ${name} to have a new one written`,
  );
}
