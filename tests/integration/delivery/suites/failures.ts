import type { ServerResponse } from 'node:http';

import type { World } from '../delivery-suites';
import type { Answer } from '../scripted-receiver';

export function describeFailures(world: World): void {
  describe('a receiver that fails', () => {
    const succeeded = (id: number) =>
      world.desk.until(`endpoint=${id}`, ([first]) => first?.status === 'succeeded');

    it('gets the same id and bytes again, with a fresh timestamp, until it has them', async () => {
      const { desk, receiver } = world;
      world.set({ schedule: { delaysMs: [1100, 50], jitter: 0 } });
      receiver.answer([500, 503]);
      const id = await desk.addWebhook(receiver.url, ['entry.publish']);
      await world.publish();
      const [{ id: delivery }] = await succeeded(id);
      const [one, two, three] = receiver.received;
      expect([two.raw, three.raw]).toEqual([one.raw, one.raw]);
      expect([two, three].map(({ headers }) => headers['webhook-id'])).toEqual(
        [one, one].map(({ headers }) => headers['webhook-id']),
      );
      expect(Number(two.headers['webhook-timestamp'])).toBeGreaterThan(
        Number(one.headers['webhook-timestamp']),
      );
      const { tries } = await desk.show(delivery);
      expect(tries.map(({ number, statusCode }) => [number, statusCode])).toEqual([
        [1, 500],
        [2, 503],
        [3, 200],
      ]);
    });

    const broken: [string, Answer, RegExp][] = [
      ['cuts the connection', 'reset', /ECONNRESET|socket hang up/],
      ['never answers', 'hang', /longer than 400 ms/],
      ['answers 400', 400, /HTTP 400/],
      ['answers 404', 404, /HTTP 404/],
      ['answers 422', 422, /HTTP 422/],
      ['answers 408', 408, /HTTP 408/],
      ['answers 425', 425, /HTTP 425/],
      [
        'sends its headers a byte a second',
        (response: ServerResponse) => response.socket?.write('HTTP/1.1 200 OK\r\nX-Slow: '),
        /longer than 400 ms/,
      ],
    ];

    it.each(broken)(
      'because it %s is asked again, and the log says why',
      async (_n, answer, why) => {
        const { desk, receiver } = world;
        world.set({ totalTimeoutMs: 400 });
        receiver.answer([answer]);
        const id = await desk.addWebhook(receiver.url, ['entry.publish']);
        await world.publish();
        const [{ id: delivery }] = await succeeded(id);
        const { tries } = await desk.show(delivery);
        expect(tries.map(({ outcome }) => outcome)).toEqual(['retry', 'succeeded']);
        expect(tries[0].reason).toMatch(why);
        expect(receiver.received).toHaveLength(2);
      },
    );

    const odd: [string, Answer][] = [
      [
        'answers 200 with a body that never ends',
        (response: ServerResponse) => {
          response.writeHead(200);
          const write = () => {
            while (!response.destroyed && response.write(Buffer.alloc(64 * 1024)));
          };
          response.on('drain', write);
          write();
        },
      ],
      [
        'answers 200 with a body of one byte a second',
        (response: ServerResponse) => response.writeHead(200).write('a'),
      ],
      [
        'answers 200 with a gzip bomb',
        { status: 200, headers: { 'content-encoding': 'gzip' }, body: Buffer.alloc(200_000, 31) },
      ],
      [
        'answers 200 with NUL and broken UTF-8',
        { status: 200, body: Buffer.from([0, 255, 0, 65]) },
      ],
    ];

    it.each(odd)('only oddly, because it %s, has succeeded', async (_name, answer) => {
      const { desk, receiver } = world;
      world.set({ totalTimeoutMs: 700 });
      receiver.answer([answer]);
      const id = await desk.addWebhook(receiver.url, ['entry.publish']);
      await world.publish();
      const [{ id: delivery }] = await succeeded(id);
      const { tries } = await desk.show(delivery);
      expect(tries).toHaveLength(1);
      expect(tries[0].answer.length).toBeLessThanOrEqual(4096);
      expect(receiver.received).toHaveLength(1);
    });

    it('is not followed to where it redirects', async () => {
      const { desk, receiver } = world;
      const location = receiver.url.replace('/hook', '/elsewhere');
      receiver.answer([{ status: 302, headers: { location } }]);
      const id = await desk.addWebhook(receiver.url, ['entry.publish']);
      await world.publish();
      const [{ id: delivery }] = await succeeded(id);
      expect(receiver.received.map(({ path }) => path)).toEqual(['/hook', '/hook']);
      expect((await desk.show(delivery)).tries[0].reason).toMatch(/redirects are not followed/);
    });

    it('is refused: nothing listens there, then it does', async () => {
      const { desk, receiver } = world;
      const id = await desk.addWebhook('http://127.0.0.1:10/hook', ['entry.publish']);
      await world.publish();
      await desk.until(`endpoint=${id}`, ([first]) => (first?.attempts ?? 0) >= 1);
      await desk.changeWebhook(id, { url: receiver.url });
      const [{ id: delivery }] = await succeeded(id);
      expect((await desk.show(delivery)).tries[0].reason).toMatch(/ECONNREFUSED/);
    });

    it('too often has failed for good, and can be sent again by hand', async () => {
      const { desk, receiver } = world;
      world.set({ schedule: { delaysMs: [20, 20], jitter: 0 } });
      receiver.answer([], 500);
      const id = await desk.addWebhook(receiver.url, ['entry.publish']);
      await world.publish();
      const [{ attempts }] = await desk.until(
        `endpoint=${id}`,
        ([first]) => first?.status === 'failed',
      );
      expect(attempts).toBe(3);
      receiver.answer([], 200);
      const { replayed } = await desk.replay({ endpoint: id, status: 'failed' });
      expect(replayed).toHaveLength(1);
      await succeeded(id);
      expect(new Set(receiver.received.map(({ raw }) => raw)).size).toBe(1);
      expect(new Set(receiver.received.map(({ headers }) => headers['webhook-id'])).size).toBe(1);
    });

    it.each([
      ['429 and seconds', { status: 429, headers: { 'retry-after': '1' } }],
      ['503 and seconds', { status: 503, headers: { 'retry-after': '1' } }],
    ])('with %s slows everything that is sent to it', async (_name, answer) => {
      const { desk, receiver } = world;
      receiver.answer([answer]);
      const id = await desk.addWebhook(receiver.url, ['entry.publish']);
      await world.publish();
      await desk.until(`endpoint=${id}`, ([first]) => first?.attempts === 1);
      await world.publish();
      await desk.until(`endpoint=${id}`, (all) =>
        all.every(({ status }) => status === 'succeeded'),
      );
      const [asked, ...later] = receiver.received.map(({ at }) => at);
      expect(later).toHaveLength(2);
      expect(Math.min(...later) - asked).toBeGreaterThanOrEqual(980);
    });

    it('with 410 is switched off, where people see it, and what waits is cancelled', async () => {
      const { desk, receiver } = world;
      receiver.answer([500, 410]);
      const id = await desk.addWebhook(receiver.url, ['entry.publish']);
      await world.publish();
      await desk.until(`endpoint=${id}`, ([first]) => first?.status === 'failed');
      const { data } = await desk.call<{ isEnabled: boolean }>('GET', `/admin/webhooks/${id}`);
      expect(data.isEnabled).toBe(false);
      expect(await desk.endpoint(id)).toMatchObject({ isEnabled: false, disabledReason: 'gone' });
      await world.publish();
      await new Promise((resolve) => setTimeout(resolve, 200));
      expect(receiver.received).toHaveLength(2);
    });

    it('for days is switched off; one that answers now and then is not', async () => {
      const { desk, receiver } = world;
      const health = { breakAfter: 2, firstPauseMs: 10, longestPauseMs: 20, disableAfterMs: 300 };
      world.set({ health });
      const id = await desk.addWebhook(receiver.url, ['entry.publish']);
      receiver.answer([500, 500, 200, 500, 500, 200, 500, 500, 200]);
      for (let count = 0; count < 3; count++) {
        await world.publish();
        await desk.until(`endpoint=${id}`, ([first]) => first?.status === 'succeeded');
      }
      expect(await desk.endpoint(id)).toMatchObject({ isEnabled: true });
      receiver.answer([], 500);
      await world.publish();
      await desk.until(`endpoint=${id}`, ([first]) => first?.status !== 'pending');
      expect(await desk.endpoint(id)).toMatchObject({ isEnabled: false, disabledReason: 'dead' });
    });

    it('rests after failures in a row, and is then probed by one delivery at a time', async () => {
      const { desk, receiver } = world;
      const pauseMs = 1000;
      const health = {
        ...{ breakAfter: 3, firstPauseMs: pauseMs, longestPauseMs: pauseMs, disableAfterMs: 1e9 },
      };
      // As many tries as it takes: every probe may be of the same delivery.
      world.set({ health, schedule: { delaysMs: Array(100).fill(10), jitter: 0 } });
      receiver.answer([], 500);
      const id = await desk.addWebhook(receiver.url, ['entry.publish']);
      const started = Date.now();
      for (let count = 0; count < 12; count++) await world.publish();
      await new Promise((resolve) => setTimeout(resolve, 300));
      // A pause is up to a fifth shorter.
      const probes = Math.floor((Date.now() - started) / (pauseMs * 0.8));
      // Three that failed, and the ones that were in flight beside the third.
      expect(receiver.received.length).toBeLessThanOrEqual(3 + 4 + probes);
      receiver.answer([], 200);
      await desk.until(`endpoint=${id}`, (all) =>
        all.every(({ status }) => status === 'succeeded'),
      );
    });
  });
}
