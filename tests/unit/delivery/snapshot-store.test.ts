import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import Database from 'better-sqlite3';

import { registerTables } from '../../../src/delivery/strapi/delivery-tables';
import { openSnapshot, QUERIES, type Snapshot } from '../../../src/delivery/strapi/snapshot-store';

interface Model {
  tableName: string;
  attributes: Record<string, { type: string }>;
  indexes: { name: string; columns: string[] }[];
}

describe('what the runner of SQLite reads', () => {
  let folder: string;
  let connection: Database.Connection;
  let snapshot: Snapshot;

  beforeEach(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'snapshot-'));
    const file = path.join(folder, 'newsroom.db');
    connection = new Database(file);
    connection.exec('pragma journal_mode = wal');
    for (const sql of schema()) connection.exec(sql);
    snapshot = openSnapshot(file);
  });
  afterEach(() => {
    snapshot.close();
    connection.close();
    fs.rmSync(folder, { recursive: true });
  });

  const add = (endpoint: number, part: object = {}) => {
    const row: Record<string, string | number> = {
      ...{ endpoint, event: 1, document: '', lane: 'entry', takedown: 0, priority: 5 },
      ...{ status: 'pending', attempts: 0, next_at: 0, forced: 0, created_at: 0 },
      ...part,
    };
    const names = Object.keys(row);
    const marks = names.map(() => '?').join();
    connection
      .prepare(`insert into ajil_deliveries (${names.join()}) values (${marks})`)
      .run(...Object.values(row));
  };
  const due = (documents: string[] = [], limit = 10) =>
    snapshot.due(1, 1000, documents, limit).map(({ id }) => id);

  it('is what is due, the most urgent first, then what is tried again', () => {
    add(1, { next_at: 900, priority: 0 });
    add(1, { priority: 5 });
    add(1, { priority: 2 });
    add(1, { next_at: 1001 });
    add(1, { status: 'succeeded' });
    add(2);
    expect(due()).toEqual([3, 2, 1]);
    expect(due([], 1)).toEqual([3, 1]);
  });

  it('passes over stories that are in hand, but never over events about none', () => {
    add(1, { document: 'story a' });
    add(1, { document: 'story b' });
    add(1, { document: '' });
    expect(due(['story a', ''])).toEqual([2, 3]);
  });

  it('finds the endpoints for which something is due', () => {
    add(1, { next_at: 5000 });
    add(3, { next_at: 900 });
    for (let count = 0; count < 5; count++) add(8);
    add(9, { status: 'failed' });
    expect(snapshot.dueEndpoints(1000)).toEqual([3, 8]);
  });

  it('is there as soon as it is committed, and not before', () => {
    connection.exec('begin');
    add(1);
    expect(due()).toEqual([]);
    connection.exec('commit');
    expect(due()).toEqual([1]);
  });

  it.each(Object.entries(QUERIES))('goes through indexes alone: %s', (_name, sql) => {
    const bound = sql.replace(/:\w+/g, "'1'");
    const steps = connection.prepare(`explain query plan ${bound}`).all() as { detail: string }[];
    const scans = steps
      .map(({ detail }) => detail)
      .filter((step) => /SCAN (d\b|ajil_|w\b|e\b)/.test(step));
    expect(scans).toEqual([]);
  });

  it('reads the queue in its order, without sorting what waits', () => {
    const bound = QUERIES.due.replace(/:\w+/g, "'1'");
    const steps = connection.prepare(`explain query plan ${bound}`).all() as { detail: string }[];
    const [fresh] = steps.filter(({ detail }) => detail.includes('ajil_deliveries'));
    expect(fresh.detail).toContain('(status=? AND endpoint=? AND next_at=?)');
    // The second half sorts what is due again, which is never much.
    expect(steps.filter(({ detail }) => detail.includes('TEMP B-TREE'))).toHaveLength(1);
  });
});

const PRIMARY_KEY = 'integer primary key autoincrement';

/** The tables as they are declared, and Strapi's own. */
function schema(): string[] {
  const models: Model[] = [];
  registerTables({ get: () => ({ add: (model: Model) => models.push(model) }) } as never);
  return [
    ...models.flatMap(({ tableName, attributes, indexes }) => [
      `create table ${tableName} (${Object.entries(attributes)
        .map(([name, { type }]) => `${name} ${type === 'increments' ? PRIMARY_KEY : type}`)
        .join()})`,
      ...indexes.map(
        ({ name, columns }) => `create index ${name} on ${tableName} (${columns.join()})`,
      ),
    ]),
    'create table strapi_webhooks (id integer primary key, name, url, headers, events, enabled)',
  ];
}
