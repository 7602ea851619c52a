import { request } from '../../../support/http';
import type { World } from '../delivery-suites';

/** Every one of these is somewhere in what an endpoint is registered with. */
const HIDDEN = ['URL-USER', 'URL-PASSWORD', 'QUERY-TOKEN', 'PATH-TOKEN', 'HEADER-TOKEN'];

export function describeObservability(world: World): void {
  describe('the log and the metrics', () => {
    /** Lines of the log while `work` runs, of all levels, none of them printed. */
    async function logged(work: () => Promise<void>): Promise<string[]> {
      const { log } = world.newsroom.strapi;
      const { level } = log;
      const lines: string[] = [];
      const listen = (info: { message?: unknown }) => lines.push(String(info.message));
      const silence = (silent: boolean) =>
        log.transports.forEach((transport) => (transport.silent = silent));
      silence(true);
      log.level = 'debug';
      log.on('data', listen);
      try {
        await work();
      } finally {
        log.off('data', listen);
        log.level = level;
        silence(false);
      }
      return lines;
    }

    it('tell of every try, and hold nothing secret of an endpoint', async () => {
      const { desk, newsroom, receiver } = world;
      const { port } = new URL(receiver.url);
      const url = `http://URL-USER:URL-PASSWORD@127.0.0.1:${port}/PATH-TOKEN?t=QUERY-TOKEN`;
      const headers = { Authorization: 'Bearer HEADER-TOKEN' };
      // Twice, because a kept-alive connection that breaks is asked once more within the same try.
      receiver.answer([{ status: 500, body: 'HEADER-TOKEN' }, 'reset', 'reset'], 200);
      const secrets: string[] = [];
      let id = 0;
      const lines = await logged(async () => {
        id = await desk.addWebhook(url, ['entry.publish'], headers);
        secrets.push(await desk.secret(id), await desk.secret(id));
        await desk.configure(id, { isThin: true });
        await world.publish();
        await desk.until(`endpoint=${id}`, ([first]) => first?.status === 'succeeded');
        await desk.replay({ endpoint: id });
        await receiver.waitFor(({ length }) => length === 5);
        await desk.until(`endpoint=${id}`, ([first]) => first?.status === 'succeeded');
        await desk.changeWebhook(id, {
          url: `http://URL-USER:URL-PASSWORD@127.0.0.1:10/PATH-TOKEN`,
        });
        await desk.call('POST', `/admin/webhooks/${id}/trigger`);
        receiver.answer([], 410);
        await desk.changeWebhook(id, { url });
        await world.publish();
        await receiver.waitFor(({ length }) => length === 6);
        await desk.until(`endpoint=${id}&status=pending`, ({ length }) => length === 0);
      });
      const webhookLines = lines.filter((line) => /^(?:webhook|أُوقفت)/.test(line));
      const prefix = `endpoint=${id} host=127.0.0.1:${port} delivery=`;
      const told = webhookLines.map((line) => line.replace(/ (?:delivery|event)=\S+/g, ''));
      const short = prefix.replace(' delivery=', '');
      expect(told).toEqual([
        `webhook secret made endpoint=${id}`,
        `webhook secret made endpoint=${id}`,
        `webhook configured endpoint=${id} changed=isThin`,
        expect.stringMatching(
          new RegExp(`^webhook retry ${short} type=entry.publish try=1 ms=\\d+ status=500 reason=`),
        ),
        expect.stringMatching(
          new RegExp(`^webhook retry ${short} type=entry.publish try=2 ms=\\d+ reason=.* next=20`),
        ),
        expect.stringMatching(
          new RegExp(`^webhook succeeded ${short} type=entry.publish try=3 ms=\\d+ status=200$`),
        ),
        'webhook replay sent=1 skipped=0',
        expect.stringMatching(/^webhook succeeded .* try=1 ms=\d+ status=200$/),
        expect.stringMatching(/^webhook gone .* try=1 ms=\d+ status=410$/),
        `أُوقفت نقطة وصول • a webhook was switched off endpoint=${id} reason="HTTP 410"`,
      ]);
      expect(webhookLines[3]).toMatch(/ delivery=\d+ event=evt_[0-9a-f-]{36} /);
      const { body } = await request<string>(newsroom, '/metrics', { token: 'sesame' });
      expect(body).toContain(`endpoint="${id}",outcome="gone"`);
      const everything = [...lines, body].join('\n');
      for (const hidden of [...HIDDEN, ...secrets.map((secret) => secret.slice(6))]) {
        expect(everything).not.toContain(hidden);
      }
    });

    it('cannot be read by the public role, whatever it is allowed', async () => {
      const { newsroom } = world;
      for (const token of [undefined, '', 'sesam', newsroom.token]) {
        expect((await request(newsroom, '/metrics', { token })).status).toBe(404);
      }
      world.set({ metricsToken: '' });
      for (const token of ['', 'sesame']) {
        expect((await request(newsroom, '/metrics', { token })).status).toBe(404);
      }
    });
  });
}
