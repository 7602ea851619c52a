import { createRequire } from 'node:module';

import { DEFAULT_HEALTH_RULES } from '../../src/delivery';
import { claimDue } from '../../src/delivery/strapi/claim-due';
import {
  deleteClaims,
  deleteLapsedClaims,
  loadDueEndpoints,
  renewClaims,
} from '../../src/delivery/strapi/claim-store';
import { registerTables } from '../../src/delivery/strapi/delivery-tables';
import type { InHand } from '../../src/delivery/strapi/sender';
import type { DeliverySettings } from '../../src/delivery/strapi/settings';
import type { Tables } from '../../src/delivery/strapi/table-store';
import { makePostgresDatabase, POSTGRES_URL, type TestDatabase } from '../support/databases';

jest.setTimeout(30_000);

// Where no server answers, `npm test` says so and these are counted as skipped; .ci/run demands one.
const describeIfPostgres = POSTGRES_URL === undefined ? describe.skip : describe;
/** Strapi's query builder; no dependency of ours. */
const makeKnex = createRequire(require.resolve('@strapi/database'))('knex');

interface Model {
  tableName: string;
  attributes: Record<string, { type: string }>;
}

const NOTHING_IN_HAND: InHand = {
  deliveriesOf: () => new Set(),
  documentsOf: () => new Set(),
  slotsOf: () => 0,
  roomAhead: () => 0,
};
const SETTINGS = { concurrency: 4, health: DEFAULT_HEALTH_RULES } as DeliverySettings;
const CLAIM_MS = 10_000;
const NOW = 1_000_000;

/** Two nodes are two names on one database: what they know of each other is in the claims. */
describeIfPostgres('the claims of several nodes', () => {
  let database: TestDatabase;
  let knex: ReturnType<typeof makeKnex>;
  let tables: Tables;

  beforeAll(async () => {
    database = await makePostgresDatabase();
    knex = makeKnex({ client: 'pg', connection: database.env.DATABASE_URL });
    tables = {
      client: 'postgres',
      sqliteFile: () => null,
      schema: () => undefined,
      of: (name, trx) => (trx ?? knex)(name),
      raw: (sql, bindings) => knex.raw(sql, bindings),
      nameOf: (name) => name,
      transaction: (work) => knex.transaction(work),
    };
    for (const { tableName, attributes } of models()) {
      await knex.raw(`create table ${tableName} (${columnsOf(attributes)})`);
    }
    await knex.raw('create unique index on ajil_claims (delivery)');
    await knex.raw(
      'create table strapi_webhooks (id serial primary key, name text, url text, headers jsonb, events jsonb, enabled boolean)',
    );
    await knex('ajil_events').insert({ id: 1, event_id: 'evt_1', type: 'entry.publish' });
  });
  afterAll(async () => {
    await knex?.destroy();
    await database?.drop();
  });
  beforeEach(async () => {
    for (const name of ['ajil_deliveries', 'ajil_claims', 'ajil_endpoints', 'strapi_webhooks']) {
      await knex.raw(`truncate ${name} restart identity`);
    }
    for (let id = 1; id <= 2; id++) {
      await knex('strapi_webhooks').insert({ name: 'شريك', url: 'http://x/', enabled: true });
    }
  });

  const add = (endpoint: number, documents: readonly string[]) =>
    knex('ajil_deliveries').insert(
      documents.map((document) => ({
        ...{ endpoint, document, event: 1, lane: 'entry', takedown: false, priority: 5 },
        ...{ status: 'pending', attempts: 0, next_at: 0, forced: false, created_at: 0 },
      })),
    );
  const claim = async (node: string, claimMs = CLAIM_MS, inHand = NOTHING_IN_HAND) => {
    const tools = { tables, settings: () => SETTINGS, now: () => NOW };
    const chosen = await claimDue(tools, node, [1, 2], inHand, claimMs);
    return chosen.map(({ sendable }) => sendable.id).sort((a, b) => a - b);
  };

  it('give a delivery to one of them, however many ask at once', async () => {
    await add(1, ['a', 'b', 'c']);
    await add(2, ['a', 'b', 'c']);
    const claimed = await Promise.all(['one', 'two', 'three', 'four'].map((node) => claim(node)));
    expect(claimed.flat().sort()).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it('hold the limit of an endpoint over all nodes', async () => {
    await add(1, ['a', 'b', 'c', 'd', 'e', 'f']);
    expect(await claim('one')).toEqual([1, 2, 3, 4]);
    expect(await claim('two')).toEqual([]);
    await deleteClaims(tables, 'one', [1, 2]);
    await knex('ajil_deliveries').whereIn('id', [1, 2]).update({ status: 'succeeded' });
    expect(await claim('two')).toEqual([5, 6]);
  });

  it('are made ahead at an endpoint that is well and that no other node sends to', async () => {
    await add(1, ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']);
    await add(2, ['a', 'b', 'c', 'd', 'e', 'f']);
    await knex('ajil_endpoints').insert({ endpoint: 2, failures: 1 });
    const roomAhead = () => 2;
    expect(await claim('one', CLAIM_MS, { ...NOTHING_IN_HAND, roomAhead })).toEqual(
      [1, 2, 3, 4, 5, 6].concat([9, 10, 11, 12]),
    );
    await deleteClaims(tables, 'one', [1, 2, 3, 4, 5]);
    await knex('ajil_deliveries').whereIn('id', [1, 2, 3, 4, 5]).update({ status: 'succeeded' });
    await add(1, ['i', 'j', 'k', 'l', 'm']);
    expect(await claim('two', CLAIM_MS, { ...NOTHING_IN_HAND, roomAhead })).toEqual([7, 8, 15]);
  });

  it('keep a story to the node that is sending it', async () => {
    await add(1, ['a']);
    expect(await claim('one')).toEqual([1]);
    await add(1, ['a', 'b']);
    expect(await claim('two')).toEqual([3]);
  });

  it('lapse when a node says nothing any more, and hold while it does', async () => {
    await add(2, ['b']);
    await claim('alive', 0);
    await renewClaims(tables, 'alive', CLAIM_MS);
    await add(1, ['a']);
    await claim('dead', 0);
    expect(await claim('heir')).toEqual([2]);
  });

  it('of nodes that have died are cleared away', async () => {
    await add(1, ['a']);
    await add(2, ['b']);
    await claim('dead', 0);
    await deleteLapsedClaims(tables);
    expect(await knex('ajil_claims')).toEqual([]);
  });

  it('look past what waits, however much it is', async () => {
    await add(1, Array(40).fill('a'));
    await add(1, ['b', 'c', 'd']);
    expect(await claim('one')).toEqual([1, 41, 42, 43]);
  });

  it('are made for nothing that is not due, and nothing of an endpoint that is off', async () => {
    await add(1, ['a']);
    await add(2, ['b']);
    await knex('ajil_deliveries')
      .where({ endpoint: 2 })
      .update({ next_at: NOW + 1 });
    await knex('strapi_webhooks').where({ id: 1 }).update({ enabled: false });
    expect(await loadDueEndpoints(tables, NOW)).toEqual([1]);
    expect(await claim('one')).toEqual([]);
    const rows = await knex('ajil_deliveries').orderBy('id').pluck('status');
    expect(rows).toEqual(['cancelled', 'pending']);
  });
});

/** The tables as they are declared. */
function models(): Model[] {
  const found: Model[] = [];
  registerTables({ get: () => ({ add: (model: Model) => found.push(model) }) } as never);
  return found;
}

const TYPES: Readonly<Record<string, string>> = {
  increments: 'serial primary key',
  float: 'double precision',
  string: 'varchar(255)',
};

function columnsOf(attributes: Model['attributes']): string {
  return Object.entries(attributes)
    .map(([name, { type }]) => `${name} ${TYPES[type] ?? type}`)
    .join();
}
