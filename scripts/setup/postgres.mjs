import { createRequire } from 'node:module';
import path from 'node:path';

import { SetupProblem } from './setup-problem.mjs';

/** A server on this machine that trusts local users, as a development one usually does. */
const LOCAL_SERVER = 'postgres://postgres@127.0.0.1:5432/postgres';
/** How long an address may take to answer, in ms. */
const ANSWER_MS = 2000;

/**
 * The PostgreSQL server that integration tests may use, where each suite makes its own database.
 *
 * @param {string} root
 * @param {NodeJS.ProcessEnv} environment DATABASE_URL_TEST names a server; AJIL_REQUIRE_POSTGRES
 *   (set by .ci/run) forbids going without
 * @returns {Promise<string | null>} its URL, or null when none answers
 * @throws {SetupProblem} when one was named or required and does not answer
 */
export async function findPostgres(root, environment) {
  const named = environment.DATABASE_URL_TEST;
  const url = named || LOCAL_SERVER;
  const complaint = await connect(root, url);
  if (complaint === null) return url;
  if (!named && !environment.AJIL_REQUIRE_POSTGRES) return null;
  throw new SetupProblem(
    `لا تجيب قاعدة PostgreSQL على ${withoutPassword(url)} (${complaint})؛ شغّلها أو صحّح DATABASE_URL_TEST`,
    `PostgreSQL does not answer at ${withoutPassword(url)} (${complaint}): start it, or correct DATABASE_URL_TEST`,
  );
}

/**
 * @param {string} root
 * @param {string} url
 * @returns {Promise<string | null>} why it does not answer, or null
 */
async function connect(root, url) {
  const { Client } = createRequire(path.join(root, 'package.json'))('pg');
  const client = new Client({ connectionString: url, connectionTimeoutMillis: ANSWER_MS });
  // A connection that breaks later is reported here, and must not end the process.
  client.on('error', () => {});
  try {
    await client.connect();
    return null;
  } catch (error) {
    return error instanceof Error ? error.message || error.name : String(error);
  } finally {
    await client.end().catch(() => {});
  }
}

/** @param {string} url */
function withoutPassword(url) {
  return url.replace(/:[^:@/]*@/, '@');
}
