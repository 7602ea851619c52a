import fs from 'node:fs';
import path from 'node:path';

import Database from 'better-sqlite3';
import { Client } from 'pg';

import type { FinalDelivery } from './account';

/** The database that outlives the newsrooms of one run. */
export interface FaultDatabase {
  readonly env: Readonly<Record<string, string>>;
  /** Adds a webhook as Strapi's settings would. */
  addWebhook(url: string): Promise<void>;
  deliveries(): Promise<FinalDelivery[]>;
  drop(): Promise<void>;
}

const EVENTS = ['entry.publish', 'entry.unpublish'];
const SELECT = `select e.event_id as "eventId", e.type as event, e.document_id as "documentId",
  e.body, e.id as sequence, d.status from ajil_deliveries d join ajil_events e on e.id = d.event
  order by e.id`;

export function sqliteDatabase(folder: string): FaultDatabase {
  const file = path.join(folder, 'newsroom.db');
  const open = () => new Database(file, { timeout: 10_000 });
  return {
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
    async deliveries() {
      const connection = open();
      const rows = connection.prepare(SELECT).all() as Row[];
      connection.close();
      return rows.map(toFinal);
    },
    async drop() {
      fs.rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** @param server URL of a server where databases may be made */
export async function postgresDatabase(server: string): Promise<FaultDatabase> {
  const name = `ajil_faults_${process.pid}_${Date.now()}`;
  await query(server, `create database ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return {
    env: { DATABASE_CLIENT: 'postgres', DATABASE_URL: url.href },
    async addWebhook(hook) {
      await query(
        url.href,
        'insert into strapi_webhooks (name, url, headers, events, enabled) values ($1, $2, $3, $4, true)',
        ['faults', hook, '{}', JSON.stringify(EVENTS)],
      );
    },
    deliveries: async () => ((await query(url.href, SELECT)) as Row[]).map(toFinal),
    drop: async () => {
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
}

function toFinal({ body, ...row }: Row): FinalDelivery {
  const revision = row.event === 'entry.publish' ? JSON.parse(body).entry.lede : '';
  return { ...row, revision };
}

async function query(url: string, sql: string, values: unknown[] = []): Promise<unknown[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql, values)).rows;
  } finally {
    await client.end();
  }
}
