import { Client } from 'pg';

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

    /** Each broken connection of the pool fails one request before it is made again. */
    async function untilAllConnectionsAnswer(): Promise<void> {
      const ask = async () => (await world.desk.call('GET', '/delivery/endpoints')).status;
      const askAll = () => Promise.all(Array.from({ length: 10 }, ask));
      while ((await askAll()).some((status) => status !== 200)) {
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    }

    it('that breaks all connections while a request is open loses no answer', async () => {
      // Strapi reads the entry of its own event in a promise that nobody waits for, and Jest would
      // fail the test for its rejection: src/resilience cannot be tried inside of Jest.
      const told = new Promise<void>((done) => {
        world.newsroom.strapi.eventHub.once('entry.publish', async () => done());
      });
      const id = await publishDuring(world, async () => {
        await told;
        expect(await breakConnections()).toBeGreaterThan(2);
      });
      await untilAllConnectionsAnswer();
      await expectOneTry(world, id);
    });

    it('that drops only the connection that listens is asked by the clock', async () => {
      const { desk, receiver } = world;
      const id = await desk.addWebhook(receiver.url, ['entry.publish']);
      // The one before it may have to be made again first.
      while ((await breakConnections("query ilike 'listen%'")) === 0) {
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      await world.publish();
      await receiver.waitFor(({ length }) => length === 1, 5000);
      await settled(world, id);
      expect(receiver.received).toHaveLength(1);
    });
  });
}
