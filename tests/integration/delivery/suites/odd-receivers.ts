import fs from 'node:fs';
import https from 'node:https';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

import { Webhook } from 'standardwebhooks';

import type { World } from '../delivery-suites';
import type { Answer } from '../scripted-receiver';

const CERTIFICATES = path.join(__dirname, '../../../unit/delivery/certificates');
const HOUR = 60 * 60_000;

export function describeOddReceivers(world: World): void {
  describe('a receiver that', () => {
    const tried = (id: number, times: number) =>
      world.desk.until(`endpoint=${id}`, ([first]) => (first?.attempts ?? 0) >= times);

    /** One event that is answered so. @returns the wait after the first try, and the endpoint's, in ms */
    async function waitsAfter(answer: Answer): Promise<{ delivery: number; endpoint: number }> {
      const { desk, receiver } = world;
      receiver.answer([answer]);
      const id = await desk.addWebhook(receiver.url, ['entry.publish']);
      await world.publish();
      const [{ id: delivery }] = await tried(id, 1);
      const { tries } = await desk.show(delivery);
      const { blockedUntil } = await desk.endpoint(id);
      const [{ startedAt, retryAt }] = tries;
      return {
        delivery: (retryAt ?? 0) - startedAt,
        endpoint: blockedUntil === null ? 0 : Number(blockedUntil) - startedAt,
      };
    }
    const after = (retryAfter: string) => ({
      status: 503,
      headers: { 'retry-after': retryAfter },
    });

    const honoured: [string, () => string, number][] = [
      ['seconds', () => '120', 120_000],
      ['a date', () => new Date(Date.now() + 2 * HOUR).toUTCString(), 2 * HOUR],
      ['an absurd number of seconds', () => '99999999999999999999', 24 * HOUR],
      ['an absurd date', () => 'Fri, 31 Dec 9999 23:59:59 GMT', 24 * HOUR],
    ];
    it.each(honoured)(
      'asks for a pause by %s gets it, a day at most',
      async (_n, value, wanted) => {
        const waits = await waitsAfter(after(value()));
        for (const wait of Object.values(waits)) {
          expect(wait).toBeGreaterThan(wanted - 5000);
          expect(wait).toBeLessThan(wanted + 5000);
        }
      },
    );

    it.each(['-120', 'Thu, 01 Jan 1970 00:00:00 GMT', 'soon', '1e9', ''])(
      'asks for a pause that means nothing gets our own: "%s"',
      async (value) => {
        const { delivery, endpoint } = await waitsAfter(after(value));
        expect(delivery).toBeLessThan(5000);
        expect(endpoint).toBe(0);
      },
    );

    it('redirects to the metadata of a cloud is asked again, and nobody else', async () => {
      const { desk, receiver } = world;
      const location = 'http://169.254.169.254/latest/meta-data/';
      receiver.answer([{ status: 302, headers: { location } }]);
      const id = await desk.addWebhook(receiver.url, ['entry.publish']);
      await world.publish();
      const [{ id: delivery }] = await desk.until(
        `endpoint=${id}`,
        ([first]) => first?.status === 'succeeded',
      );
      const { tries } = await desk.show(delivery);
      expect(tries.map(({ statusCode }) => statusCode)).toEqual([302, 200]);
      expect(receiver.received.map(({ path: asked }) => asked)).toEqual(['/hook', '/hook']);
    });

    it('wants to switch protocols holds up nothing', async () => {
      const { desk, receiver } = world;
      receiver.answer([
        (response) =>
          response.socket?.write(
            'HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: Upgrade\r\n\r\n',
          ),
      ]);
      const id = await desk.addWebhook(receiver.url, ['entry.publish']);
      await world.publish();
      await desk.until(`endpoint=${id}`, ([first]) => first?.status === 'succeeded');
    });

    it('has a certificate that nobody vouches for gets nothing, and the log says why', async () => {
      const { desk } = world;
      let requests = 0;
      const read = (name: string) => fs.readFileSync(path.join(CERTIFICATES, name));
      const server = https.createServer(
        { key: read('server.key'), cert: read('self-signed.pem') },
        (_request, response) => {
          requests += 1;
          response.end();
        },
      );
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
      const { port } = server.address() as AddressInfo;
      const id = await desk.addWebhook(`https://127.0.0.1:${port}/hook`, ['entry.publish']);
      await world.publish();
      const [{ id: delivery }] = await tried(id, 1);
      expect((await desk.show(delivery)).tries[0].reason).toMatch(/self-signed certificate/);
      expect(requests).toBe(0);
      server.close().closeAllConnections();
    });

    it.each([-10, 10])(
      'has a clock that is %i minutes off refuses us, and has the event once it is right',
      async (minutes) => {
        const { desk, receiver } = world;
        let offMs = minutes * 60_000;
        const id = await desk.addWebhook(receiver.url, ['entry.publish']);
        const secret = await desk.secret(id);
        const verify: Answer = (response) => {
          const [{ headers, raw }] = receiver.received.slice(-1);
          const sentMs = Number(headers['webhook-timestamp']) * 1000;
          // The tolerance of Standard Webhooks, as its libraries have it.
          const isFresh = Math.abs(Date.now() + offMs - sentMs) < 5 * 60_000;
          response.writeHead(isFresh ? 200 : 400).end();
          if (isFresh) new Webhook(secret).verify(raw, headers as Record<string, string>);
        };
        receiver.answer([], verify);
        await world.publish();
        await tried(id, 2);
        offMs = 0;
        const [{ id: delivery }] = await desk.until(
          `endpoint=${id}`,
          ([first]) => first?.status === 'succeeded',
        );
        const { tries } = await desk.show(delivery);
        expect(tries[0]).toMatchObject({ outcome: 'retry', statusCode: 400 });
        expect(new Set(receiver.received.map(({ raw }) => raw)).size).toBe(1);
      },
    );
  });
}
