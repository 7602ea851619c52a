import { signInAs } from '../../../support/administrator';
import { request } from '../../../support/http';
import type { World } from '../delivery-suites';

const ARTICLE = 'api::article.article';

export function describeDesk(world: World): void {
  describe('the desk', () => {
    const settled = (id: number) =>
      world.desk.until(`endpoint=${id}`, (all) => all.every(({ status }) => status !== 'pending'));

    it.each([
      ['GET', '/delivery/deliveries'],
      ['GET', '/delivery/endpoints'],
      ['POST', '/delivery/replay'],
      ['POST', '/delivery/endpoints/1/secret'],
    ])('is closed to strangers and API tokens: %s %s', async (method, path) => {
      const { newsroom } = world;
      const body = method === 'POST' ? {} : undefined;
      expect((await request(newsroom, path, { method, body })).status).toBe(401);
      const { token } = newsroom;
      expect((await request(newsroom, path, { method, body, token })).status).toBe(401);
    });

    it('has permissions of its own for the roles of the panel, named in both languages', async () => {
      const { data } = await world.desk.call<{ sections: { settings: Action[] } }>(
        'GET',
        '/admin/permissions',
      );
      const ours = data.sections.settings.filter(({ action }) => /delivery/.test(action));
      expect(ours.map(({ action }) => action).sort()).toEqual([
        ...['api::delivery.manage', 'api::delivery.read', 'api::delivery.replay'],
      ]);
      for (const { displayName, subCategory } of ours) {
        for (const name of [displayName, subCategory]) {
          expect(name).toMatch(/^\p{Script=Arabic}[\p{Script=Arabic} ]+ • [A-Za-z ]+$/u);
        }
      }
    });

    it('lets a role do what its permissions say, and nothing else', async () => {
      const { desk, receiver } = world;
      const id = await desk.addWebhook(receiver.url, ['entry.publish']);
      const session = await signInAs(world.newsroom, 'قارئ السجل', ['api::delivery.read']);
      const statuses = [];
      for (const [method, path] of [
        ['GET', '/delivery/deliveries'],
        ['GET', `/delivery/endpoints/${id}`],
        ['POST', '/delivery/replay'],
        ['PUT', `/delivery/endpoints/${id}`],
        ['POST', `/delivery/endpoints/${id}/secret`],
      ]) {
        const body = method === 'GET' ? undefined : { status: 'failed' };
        const answer = await request(world.newsroom, path, { method, body, token: session });
        statuses.push(answer.status);
      }
      expect(statuses).toEqual([200, 200, 403, 403, 403]);
    });

    it('shows whole addresses to those who manage endpoints, and to readers no key in them', async () => {
      const { desk, receiver, newsroom } = world;
      const url = receiver.url.replace('//', '//layla:sirr@') + '/k4Zq9xT?token=mahzur';
      receiver.answer([{ status: 200, body: 'Cannot POST /hook/k4Zq9xT?token=mahzur' }]);
      const id = await desk.addWebhook(url, ['entry.publish']);
      await world.publish();
      const [delivery] = await settled(id);
      const session = await signInAs(newsroom, 'قارئ العناوين', ['api::delivery.read']);
      const masked = `${receiver.url}/…?token=…`;
      const seenBy = async (token?: string) => {
        const get = async <T>(path: string) => {
          if (token === undefined) return (await desk.call<T>('GET', path)).data;
          return (await request<{ data: T }>(newsroom, path, { token })).body.data;
        };
        const list = await get<{ id: number; url: string }[]>('/delivery/endpoints');
        const { url: one } = await get<{ url: string }>(`/delivery/endpoints/${id}`);
        const { tries } = await get<{ tries: { answer: string }[] }>(
          `/delivery/deliveries/${delivery.id}`,
        );
        return [list.find((each) => each.id === id)?.url, one, ...tries.map((each) => each.answer)];
      };
      expect(await seenBy()).toEqual([url, url, 'Cannot POST /hook/k4Zq9xT?token=mahzur']);
      expect(await seenBy(session)).toEqual([masked, masked, 'Cannot POST /hook/…?token=…']);
    });

    it('lists, filters and shows deliveries with their tries and the exact body', async () => {
      const { desk, receiver } = world;
      receiver.answer([{ status: 500, body: 'لا' }]);
      const id = await desk.addWebhook(receiver.url, ['entry.publish', 'entry.create']);
      const documentId = await world.publish();
      await settled(id);
      const list = await desk.deliveries(`endpoint=${id}&documentId=${documentId}`);
      expect(list.map(({ type }) => type)).toEqual(['entry.publish', 'entry.create']);
      expect(await desk.deliveries(`endpoint=${id}&type=entry.create`)).toHaveLength(1);
      expect(await desk.deliveries(`endpoint=${id}&status=failed,pending`)).toEqual([]);
      expect(await desk.deliveries(`endpoint=${id}&since=2100-01-01`)).toEqual([]);
      const shown = await Promise.all(list.map((one) => desk.show(one.id)));
      const tries = shown.flatMap((one) => one.tries);
      expect(tries.map(({ answer }) => answer).sort()).toEqual(['', '', 'لا']);
      const bodies = new Set(receiver.received.map(({ raw }) => raw));
      for (const { body } of shown) expect(bodies.has(body ?? '')).toBe(true);
    });

    it('refuses a filter that means nothing, naming it', async () => {
      const answer = await world.desk.call('GET', '/delivery/deliveries?status=lost');
      expect(answer).toMatchObject({ status: 400, message: /lost.*pending/ });
      expect((await world.desk.call('GET', '/delivery/deliveries/999999')).status).toBe(404);
    });

    it('sends one again with the same id and bytes, and never an overtaken revision', async () => {
      const { desk, receiver, newsroom } = world;
      const id = await desk.addWebhook(receiver.url, ['entry.publish']);
      const documentId = await world.publish();
      await settled(id);
      const [first] = await desk.deliveries(`endpoint=${id}`);
      await desk.call('POST', `/delivery/deliveries/${first.id}/replay`);
      await receiver.waitFor(({ length }) => length === 2);
      const [one, two] = receiver.received;
      expect([two.raw, two.headers['webhook-id']]).toEqual([one.raw, one.headers['webhook-id']]);
      await settled(id);

      const data = { lede: 'أحدث.' };
      await newsroom.strapi.documents(ARTICLE).update({ documentId, data, status: 'published' });
      await receiver.waitFor(({ length }) => length === 3);
      await settled(id);
      const again = await desk.replay({ endpoint: id });
      expect(again.skipped).toEqual([{ id: first.id, reason: 'superseded' }]);
      await receiver.waitFor(({ length }) => length === 4);
      expect(receiver.received[3].body.entry?.lede).toBe('أحدث.');

      await settled(id);
      await desk.call('POST', `/delivery/deliveries/${first.id}/replay`, { force: true });
      await receiver.waitFor(({ length }) => length === 5);
      expect(receiver.received[4].raw).toBe(one.raw);
    });

    it('sends a range and all that failed since again', async () => {
      const { desk, receiver } = world;
      world.set({ schedule: { delaysMs: [], jitter: 0 } });
      const id = await desk.addWebhook(receiver.url, ['entry.publish']);
      receiver.answer([], 500);
      await world.publish();
      await world.publish();
      await settled(id);
      await new Promise((resolve) => setTimeout(resolve, 5));
      const middle = Date.now();
      await world.publish();
      await settled(id);
      receiver.answer([], 200);
      const since = await desk.replay({ endpoint: id, status: 'failed', since: middle });
      expect(since.replayed).toHaveLength(1);
      const before = await desk.replay({ endpoint: id, status: 'failed', until: middle });
      expect(before.replayed).toHaveLength(2);
      const all = await settled(id);
      expect(all.map(({ status }) => status)).toEqual(['succeeded', 'succeeded', 'succeeded']);
    });

    it('shows the health of an endpoint', async () => {
      const { desk, receiver } = world;
      receiver.answer([500]);
      const id = await desk.addWebhook(receiver.url, ['entry.publish']);
      await world.publish();
      await settled(id);
      expect(await desk.endpoint(id)).toMatchObject({
        failures: 0,
        counts: { succeeded: 1 },
        lastSuccessAt: expect.any(Number),
        lastFailureAt: expect.any(Number),
        latest: [{ outcome: 'succeeded' }, { outcome: 'retry' }],
      });
    });

    it('gives its metrics to whoever has the token', async () => {
      const { newsroom } = world;
      const without = await request(newsroom, '/metrics');
      expect(without.status).toBe(404);
      expect((await request(newsroom, '/metrics', { token: newsroom.token })).status).toBe(404);
      const { status, body } = await request<string>(newsroom, '/metrics', { token: 'sesame' });
      expect(status).toBe(200);
      expect(body).toMatch(
        /ajil_webhook_attempts_total\{endpoint="\d+",outcome="succeeded"\} [1-9]/,
      );
      expect(body).toMatch(/ajil_webhook_delivery_seconds_count [1-9]/);
    });
  });
}

interface Action {
  action: string;
  displayName: string;
  subCategory: string;
}
