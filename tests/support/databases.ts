import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import { Client } from 'pg';

/** A database of its own for one suite, gone afterwards. */
export interface TestDatabase {
  readonly client: 'sqlite' | 'postgres';
  /** The environment that makes a newsroom use it. */
  readonly env: Readonly<Record<string, string>>;
  drop(): Promise<void>;
}

/** An empty SQLite file in a folder of its own. */
export async function makeSqliteDatabase(): Promise<TestDatabase> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'ajil-test-'));
  return {
    client: 'sqlite',
    env: { DATABASE_CLIENT: 'sqlite', DATABASE_FILENAME: path.join(folder, 'newsroom.db') },
    drop: async () => fs.rmSync(folder, { recursive: true, force: true }),
  };
}

/** The PostgreSQL server that `npm test` found, or undefined. */
export const POSTGRES_URL = process.env.AJIL_TEST_POSTGRES;

/** A new database on that server. */
export async function makePostgresDatabase(): Promise<TestDatabase> {
  const server = POSTGRES_URL ?? '';
  const name = `ajil_test_${process.pid}_${randomBytes(4).toString('hex')}`;
  await query(server, `create database ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return {
    client: 'postgres',
    env: { DATABASE_CLIENT: 'postgres', DATABASE_URL: url.href },
    drop: () => query(server, `drop database ${name} with (force)`),
  };
}

async function query(url: string, sql: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
