import { Client } from 'pg';

import { signIn } from '../support/administrator';
import { makePostgresDatabase, POSTGRES_URL, type TestDatabase } from '../support/databases';
import { bootNewsroom, type Newsroom } from '../support/newsroom';
import { startNewsroomChild } from '../support/newsroom-child';
import { type Desk, makeDesk } from './delivery/desk';
import { type ScriptedReceiver, startScriptedReceiver } from './delivery/scripted-receiver';

jest.setTimeout(180_000);

// Where no server answers, `npm test` says so and these are counted as skipped; .ci/run demands one.
const describeIfPostgres = POSTGRES_URL === undefined ? describe.skip : describe;

describeIfPostgres('two processes on PostgreSQL', () => {
  let database: TestDatabase;
  let newsroom: Newsroom;
  let receiver: ScriptedReceiver;
  let desk: Desk;
  let endpoint = 0;

  beforeAll(async () => {
    database = await makePostgresDatabase();
    newsroom = await bootNewsroom(database, { ROLE: 'web' });
    receiver = await startScriptedReceiver();
    const session = await signIn(newsroom);
    desk = makeDesk(
      () => newsroom,
      () => session,
    );
    endpoint = await desk.addWebhook(receiver.url, ['entry.publish']);
  });

  afterAll(async () => {
    await newsroom?.close();
    delete process.env.ROLE;
    await receiver?.close();
    await database?.drop();
  });

  const publish = async (headline: string) => {
    const data = { headline, lede: 'نص.', urgency: 'alert' } as never;
    await newsroom.strapi.documents('api::article.article').create({ data, status: 'published' });
  };
  const statuses = async () =>
    (await desk.deliveries(`endpoint=${endpoint}`)).map(({ status, attempts }) => [
      status,
      attempts,
    ]);

  it('the web node records and never sends, and the worker sends what both were told of', async () => {
    await publish('سُجّل قبل العامل');
    await new Promise((resolve) => setTimeout(resolve, 2500));
    expect(receiver.received).toEqual([]);
    expect(await statuses()).toEqual([['pending', 0]]);

    const worker = await startNewsroomChild({ ROLE: 'worker' });
    try {
      await receiver.waitFor(({ length }) => length === 1, 30_000);
      await publish('سُجّل والعامل يعمل');
      await receiver.waitFor(({ length }) => length === 2, 30_000);
      await desk.until(`endpoint=${endpoint}`, (all) =>
        all.every(({ status }) => status === 'succeeded'),
      );
      expect(await statuses()).toEqual(Array(2).fill(['succeeded', 1]));
      const { replayed } = await desk.replay({ endpoint });
      expect(replayed).toHaveLength(2);
      await receiver.waitFor(({ length }) => length === 4, 30_000);
    } finally {
      await worker.stop();
    }
    await publish('سُجّل بعد العامل');
    await new Promise((resolve) => setTimeout(resolve, 2500));
    expect(receiver.received).toHaveLength(4);
  });

  it('a role that there is not is refused at the start, with the roles that there are', async () => {
    const child = await startNewsroomChild({ ROLE: 'wroker' });
    expect(child.process.exitCode).toBe(1);
    expect(child.output()).toMatch(
      /ROLE: «wroker» ليس دورا؛ .* • "wroker" is not a role; known: web, worker, both\n/,
    );
    expect(child.output()).not.toContain('    at ');
  });

  it('a node that is stopped while it starts leaves no connection behind', async () => {
    const name = new URL(database.env.DATABASE_URL).pathname.slice(1);
    const client = new Client({ connectionString: POSTGRES_URL });
    await client.connect();
    const connections = async () => {
      const sql = `select count(*)::int as n from pg_stat_activity where datname = $1`;
      return (await client.query<{ n: number }>(sql, [name])).rows[0].n;
    };
    await newsroom.close();
    newsroom = await bootNewsroom(database, { ROLE: 'both' });
    await newsroom.close();
    expect(await connections()).toBe(0);
    await new Promise((resolve) => setTimeout(resolve, 3000));
    expect(await connections()).toBe(0);
    await client.end();
    newsroom = await bootNewsroom(database, { ROLE: 'web' });
  });
});
