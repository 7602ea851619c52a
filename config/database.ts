import path from 'node:path';

import type { Core } from '@strapi/strapi';

import { runInTurns } from '../src/resilience/sqlite-in-turns';
import { makeTurns } from '../src/resilience/turns';
import { keepStatements, type SqliteConnection } from '../src/sqlite/keep-statements';

type Env = Core.Config.Shared.ConfigParams['env'];

/** SQLite in one file by default; PostgreSQL past one machine. */
const config = ({ env }: Core.Config.Shared.ConfigParams) => {
  const client = env('DATABASE_CLIENT', 'sqlite');
  const acquireConnectionTimeout = env.int('DATABASE_CONNECTION_TIMEOUT', 60_000);
  switch (client) {
    case 'sqlite':
      return { connection: { ...sqlite(env), acquireConnectionTimeout } };
    case 'postgres':
      return { connection: { ...postgres(env), acquireConnectionTimeout } };
    default:
      throw new Error(
        `DATABASE_CLIENT="${client}": expected sqlite or postgres (config/database.ts)`,
      );
  }
};

export default config;

function sqlite(env: Env) {
  // As Strapi's own template has it: relative to the project, whose compiled copy we are in.
  const filename = env('DATABASE_FILENAME', '.tmp/data.db');
  return {
    client: 'sqlite',
    connection: { filename: path.resolve(process.cwd(), filename) },
    useNullAsDefault: true,
    pool: { afterCreate: prepareConnection },
  };
}

/** What better-sqlite3 hands over; its own types are no dependency of ours. */
interface Connection extends SqliteConnection {
  pragma(source: string): unknown;
}

/** Readers of answers that are in memory wait so long for a save, in ms, and for its longest step. */
const LONGEST_TURN_MS = 2;

function prepareConnection(
  connection: Connection,
  done: (error: Error | null, connection: Connection) => void,
): void {
  makeDurable(connection);
  keepStatements(connection);
  const ports = { now: () => performance.now(), afterOthers: setImmediate };
  runInTurns(connection, makeTurns(LONGEST_TURN_MS, ports));
  done(null, connection);
}

/**
 * WAL lets readers go on while a story is written. FULL, because a file that is reopened in WAL
 * falls back to NORMAL, and then a power cut may take the last published story with it.
 */
function makeDurable(connection: Connection): void {
  connection.pragma('journal_mode = WAL');
  connection.pragma('synchronous = FULL');
  connection.pragma('busy_timeout = 5000');
}

function postgres(env: Env) {
  const ssl = env.bool('DATABASE_SSL', false) && {
    rejectUnauthorized: env.bool('DATABASE_SSL_REJECT_UNAUTHORIZED', true),
  };
  const url = env('DATABASE_URL');
  return {
    client: 'postgres',
    connection: {
      ...(url
        ? { connectionString: url }
        : {
            host: env('DATABASE_HOST', '127.0.0.1'),
            port: env.int('DATABASE_PORT', 5432),
            database: env('DATABASE_NAME', 'ajil'),
            user: env('DATABASE_USERNAME', 'ajil'),
            password: env('DATABASE_PASSWORD', ''),
          }),
      ssl,
      schema: env('DATABASE_SCHEMA', 'public'),
    },
    pool: { min: env.int('DATABASE_POOL_MIN', 2), max: env.int('DATABASE_POOL_MAX', 10) },
  };
}
