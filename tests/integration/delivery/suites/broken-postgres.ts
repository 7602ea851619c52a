import { Client } from 'pg';

import { request } from '../../../support/http';
import type { World } from '../delivery-suites';
import { expectOneTry, publishDuring, settled } from '../open-request';

/** A server that breaks connections, as it does when it is restarted. */
export function describeBrokenPostgres(world: World): void {
  describe('a PostgreSQL server', () => {
    // What the engine says of it is expected.
    beforeEach(() => {
      jest.spyOn(world.newsroom.strapi.log, 'error').mockImplementation((() => {}) as never);
    });
    afterEach(() => jest.restoreAllMocks());

    /** Breaks connections of the newsroom as a restart of the server does. */
    async function breakConnections(which = 'true'): Promise<number> {
      const client = new Client({ connectionString: process.env.DATABASE_URL });
      await client.connect();
      const { rowCount } = await client.query(
        `select pg_terminate_backend(pid) from pg_stat_activity
         where datname = current_database() and pid <> pg_backend_pid() and ${which}`,
      );
      await client.end();
      return rowCount ?? 0;
    }

    it('that breaks all connections while a request is open loses no answer', async () => {
      const id = await publishDuring(world, async () => {
        expect(await breakConnections()).toBeGreaterThan(2);
      });
      await expectOneTry(world, id);
    });

    it('that breaks all connections while stories are published loses none that was acknowledged', async () => {
      const { desk, receiver, newsroom } = world;
      const id = await desk.addWebhook(receiver.url, ['entry.publish']);
      const data = { headline: 'عاجل', lede: 'نص.', urgency: 'alert' };
      const publish = () =>
        request<{ data?: { documentId: string } }>(newsroom, '/api/articles?status=published', {
          method: 'POST',
          token: newsroom.token,
          body: { data },
        });
      const publishing = Array.from({ length: 15 }, async (_, index) => {
        await new Promise((resolve) => setTimeout(resolve, index * 40));
        return publish();
      });
      await new Promise((resolve) => setTimeout(resolve, 250));
      await breakConnections();
      const answers = await Promise.all(publishing);
      const acknowledged = answers.flatMap(({ body }) => body.data?.documentId ?? []);
      const committed = (await settled(world, id)).map(({ documentId }) => documentId);
      const received = receiver.received.map(({ body }) => body.entry?.documentId);
      expect(committed).toEqual(expect.arrayContaining(acknowledged));
      expect(new Set(received)).toEqual(new Set(committed));
      expect(acknowledged.length).toBeGreaterThan(0);
    });

    it('that drops only the connection that listens is asked by the clock', async () => {
      const { desk, receiver } = world;
      const id = await desk.addWebhook(receiver.url, ['entry.publish']);
      expect(await breakConnections("query ilike 'listen%'")).toBe(1);
      await world.publish();
      await receiver.waitFor(({ length }) => length === 1, 5000);
      await settled(world, id);
      expect(receiver.received).toHaveLength(1);
    });
  });
}
