import fs from 'node:fs';
import path from 'node:path';

import Database from 'better-sqlite3';
import { Client, Pool } from 'pg';

/** The database that outlives the newsrooms of one run. */
export interface FaultDatabase {
  readonly client: 'sqlite' | 'postgres';
  readonly env: Readonly<Record<string, string>>;
  /** Adds a webhook as Strapi's settings would. */
  addWebhook(url: string): Promise<void>;
  /** Every delivery with its event, oldest first. @param status all of them without one */
  deliveries(status?: 'pending'): Promise<FinalDelivery[]>;
  /** Why tries failed, each once for every try. */
  failures(): Promise<string[]>;
  drop(): Promise<void>;
}

/** A delivery as the tables have it. */
export interface FinalDelivery {
  readonly eventId: string;
  readonly event: string;
  readonly documentId: string;
  /** The lede that the write had; empty for a takedown. */
  readonly revision: string;
  readonly sequence: number;
  readonly status: string;
  /** Why it was tried again, replaced or given up. */
  readonly reason: string | null;
  /** As the delivery says, and as rows of the log: the same, if they are written together. */
  readonly attempts: number;
  readonly logged: number;
}

const EVENTS = ['entry.publish', 'entry.unpublish'];
const select = (status?: 'pending') => `
  select e.event_id as "eventId", e.type as event, e.document_id as "documentId", e.body,
    e.id as sequence, d.status, d.reason, d.attempts,
    (select count(*) from ajil_attempts a where a.delivery = d.id) as logged
  from ajil_deliveries d join ajil_events e on e.id = d.event
  ${status ? `where d.status = '${status}'` : ''} order by e.id`;

const FAILURES = "select reason from ajil_attempts where outcome <> 'succeeded' order by id";

export function sqliteDatabase(folder: string): FaultDatabase {
  const file = path.join(folder, 'newsroom.db');
  const open = () => new Database(file, { timeout: 10_000 });
  return {
    client: 'sqlite',
    env: { DATABASE_CLIENT: 'sqlite', DATABASE_FILENAME: file },
    async addWebhook(url) {
      const connection = open();
      connection
        .prepare(
          'insert into strapi_webhooks (name, url, headers, events, enabled) values (?,?,?,?,1)',
        )
        .run('faults', url, '{}', JSON.stringify(EVENTS));
      connection.close();
    },
    async deliveries(status) {
      const connection = open();
      const rows = connection.prepare(select(status)).all() as Row[];
      connection.close();
      return rows.map(toFinal);
    },
    async failures() {
      const connection = open();
      const rows = connection.prepare(FAILURES).all() as { reason: string }[];
      connection.close();
      return rows.map(({ reason }) => reason);
    },
    async drop() {
      fs.rmSync(folder, { recursive: true, force: true });
    },
  };
}

let made = 0;

/** @param server URL of a server where databases may be made */
export async function postgresDatabase(server: string): Promise<FaultDatabase> {
  const name = `ajil_faults_${process.pid}_${made++}`;
  const query = async (url: string, sql: string, values: unknown[] = []) => {
    const client = new Client({ connectionString: url });
    await client.connect();
    try {
      return (await client.query(sql, values)).rows as unknown[];
    } finally {
      await client.end();
    }
  };
  await query(server, `create database ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  const pool = new Pool({ connectionString: url.href, max: 1 });
  // A server that is restarted under us ends idle connections; the next query makes a new one.
  pool.on('error', () => {});
  return {
    client: 'postgres',
    env: { DATABASE_CLIENT: 'postgres', DATABASE_URL: url.href },
    async addWebhook(hook) {
      await pool.query(
        'insert into strapi_webhooks (name, url, headers, events, enabled) values ($1, $2, $3, $4, true)',
        ['faults', hook, '{}', JSON.stringify(EVENTS)],
      );
    },
    deliveries: async (status) => ((await pool.query(select(status))).rows as Row[]).map(toFinal),
    failures: async () =>
      (await pool.query(FAILURES)).rows.map(({ reason }: { reason: string }) => reason),
    async drop() {
      await pool.end();
      await query(server, `drop database ${name} with (force)`);
    },
  };
}

interface Row {
  eventId: string;
  event: string;
  documentId: string;
  body: string;
  sequence: number;
  status: string;
  reason: string | null;
  attempts: number;
  /** A bigint, which is text on PostgreSQL. */
  logged: number | string;
}

function toFinal({ body, logged, ...row }: Row): FinalDelivery {
  const revision = row.event === 'entry.publish' ? JSON.parse(body).entry.lede : '';
  return { ...row, revision, logged: Number(logged) };
}
