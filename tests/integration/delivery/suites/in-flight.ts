import { Webhook } from 'standardwebhooks';

import type { World } from '../delivery-suites';
import { publishDuring, settled } from '../open-request';
import { startScriptedReceiver } from '../scripted-receiver';

/** What people do to an endpoint while a request to it is open. */
export function describeInFlight(world: World): void {
  describe('while a request is open, an endpoint', () => {
    it.each([
      ['switched off', (id: number) => world.desk.changeWebhook(id, { isEnabled: false })],
      ['deleted', (id: number) => world.desk.removeWebhook(id)],
    ])('can be %s: what arrived counts as such, and nothing follows', async (_name, end) => {
      const id = await publishDuring(world, end, { status: 200 });
      const [{ status }] = await settled(world, id);
      expect(status).toBe('succeeded');
      await world.publish();
      await new Promise((resolve) => setTimeout(resolve, 200));
      expect(world.receiver.received).toHaveLength(1);
    });

    it.each([
      ['switched off', (id: number) => world.desk.changeWebhook(id, { isEnabled: false })],
      ['deleted', (id: number) => world.desk.removeWebhook(id)],
    ])('can be %s: what failed is not tried again', async (_name, end) => {
      const id = await publishDuring(world, end, { status: 500 });
      const [{ status }] = await settled(world, id);
      expect(status).toBe('cancelled');
      expect(world.receiver.received).toHaveLength(1);
    });

    it('can move: what failed at the old address arrives at the new one', async () => {
      const other = await startScriptedReceiver();
      const id = await publishDuring(
        world,
        (endpoint) => world.desk.changeWebhook(endpoint, { url: other.url }),
        { status: 500 },
      );
      await settled(world, id);
      expect(other.received.map(({ raw }) => raw)).toEqual([world.receiver.received[0].raw]);
      await other.close();
    });

    it('can say at its old address that it is gone, and stays on at its new one', async () => {
      const other = await startScriptedReceiver();
      const id = await publishDuring(
        world,
        (endpoint) => world.desk.changeWebhook(endpoint, { url: other.url }),
        { status: 410 },
      );
      await settled(world, id);
      expect(await world.desk.endpoint(id)).toMatchObject({ isEnabled: true });
      await world.publish();
      await other.waitFor(({ length }) => length >= 1);
      await other.close();
    });

    it('can get a new secret: the next try carries both signatures', async () => {
      const secrets: string[] = [];
      const id = await publishDuring(
        world,
        async (endpoint) => {
          secrets.push(await world.desk.secret(endpoint), await world.desk.secret(endpoint));
        },
        { status: 500 },
      );
      await settled(world, id);
      const [first, second] = world.receiver.received;
      expect(first.headers['webhook-signature']).toBeUndefined();
      for (const secret of secrets) {
        new Webhook(secret).verify(second.raw, second.headers as Record<string, string>);
      }
    });

    it('can be paused: the next try waits until it goes on', async () => {
      const { desk, receiver } = world;
      const id = await publishDuring(
        world,
        (endpoint) => desk.configure(endpoint, { isPaused: true }),
        { status: 500 },
      );
      await new Promise((resolve) => setTimeout(resolve, 300));
      expect(receiver.received).toHaveLength(1);
      await desk.configure(id, { isPaused: false });
      await settled(world, id);
      expect(receiver.received).toHaveLength(2);
    });
  });
}
