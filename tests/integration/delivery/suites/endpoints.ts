import { Webhook } from 'standardwebhooks';

import type { World } from '../delivery-suites';
import { startScriptedReceiver } from '../scripted-receiver';

const ARTICLE = 'api::article.article';

export function describeEndpoints(world: World): void {
  describe('an endpoint', () => {
    const settled = (id: number) =>
      world.desk.until(`endpoint=${id}`, (all) => all.every(({ status }) => status !== 'pending'));
    const verify = (secret: string, { raw, headers }: { raw: string; headers: object }) =>
      new Webhook(secret).verify(raw, headers as Record<string, string>);

    it('without a secret is sent unsigned events, as before', async () => {
      const { desk, receiver } = world;
      await desk.addWebhook(receiver.url, ['entry.publish']);
      await world.publish();
      await receiver.waitFor(({ length }) => length === 1);
      expect(receiver.received[0].headers['webhook-signature']).toBeUndefined();
    });

    it('whose secret is rotated is signed with both until the old one ends', async () => {
      const { desk, receiver } = world;
      const id = await desk.addWebhook(receiver.url, ['entry.publish']);
      const old = await desk.secret(id);
      const current = await desk.secret(id);
      await world.publish();
      await receiver.waitFor(({ length }) => length === 1);
      for (const secret of [old, current]) verify(secret, receiver.received[0]);
      world.set({ rotationMs: -1 });
      const newest = await desk.secret(id);
      await world.publish();
      await receiver.waitFor(({ length }) => length === 2);
      verify(newest, receiver.received[1]);
      expect(() => verify(current, receiver.received[1])).toThrow();
    });

    it('keeps its secret encrypted, and shows it once', async () => {
      const { desk, newsroom } = world;
      const id = await desk.addWebhook('http://127.0.0.1:10/', ['entry.publish']);
      const secret = await desk.secret(id);
      const rows = await newsroom.strapi.db.connection('ajil_endpoints').where({ endpoint: id });
      expect(JSON.stringify(rows)).not.toContain(secret.slice(6));
      expect(JSON.stringify(await desk.endpoint(id))).not.toContain(secret.slice(6));
      expect(await desk.endpoint(id)).toMatchObject({ hasSecret: true });
    });

    it('gets no secret without an encryption key, and nothing is sent with a changed one', async () => {
      const { desk, receiver, newsroom } = world;
      const { config } = newsroom.strapi;
      const key = config.get('admin.secrets.encryptionKey');
      const id = await desk.addWebhook(receiver.url, ['entry.publish']);
      config.set('admin.secrets.encryptionKey', '');
      const refused = await desk.call('POST', `/delivery/endpoints/${id}/secret`);
      config.set('admin.secrets.encryptionKey', key);
      expect(refused).toMatchObject({ status: 400, message: /ENCRYPTION_KEY/ });
      const secret = await desk.secret(id);
      config.set('admin.secrets.encryptionKey', 'another');
      await world.publish();
      const [{ id: delivery }] = await desk.until(
        `endpoint=${id}`,
        ([first]) => (first?.attempts ?? 0) >= 1,
      );
      config.set('admin.secrets.encryptionKey', key);
      await settled(id);
      expect((await desk.show(delivery)).tries[0].reason).toMatch(/ENCRYPTION_KEY/);
      expect(receiver.received).toHaveLength(1);
      verify(secret, receiver.received[0]);
    });

    it('that is paused keeps what happens meanwhile', async () => {
      const { desk, receiver } = world;
      const id = await desk.addWebhook(receiver.url, ['entry.publish']);
      await desk.configure(id, { isPaused: true });
      await world.publish();
      await new Promise((resolve) => setTimeout(resolve, 200));
      expect(receiver.received).toEqual([]);
      await desk.configure(id, { isPaused: false });
      await receiver.waitFor(({ length }) => length === 1);
    });

    it.each([
      ['switched off', (id: number) => world.desk.changeWebhook(id, { isEnabled: false })],
      ['deleted', (id: number) => world.desk.removeWebhook(id)],
    ])('that is %s gets nothing more, and the log says so', async (_name, end) => {
      const { desk, receiver } = world;
      receiver.answer([], 500);
      const id = await desk.addWebhook(receiver.url, ['entry.publish']);
      await world.publish();
      await desk.until(`endpoint=${id}`, ([first]) => (first?.attempts ?? 0) >= 1);
      await end(id);
      const [{ status, reason }] = await settled(id);
      expect([status, reason]).toEqual(['cancelled', expect.stringMatching(/disabled|deleted/)]);
      const before = receiver.received.length;
      await world.publish();
      await new Promise((resolve) => setTimeout(resolve, 200));
      expect(receiver.received).toHaveLength(before);
    });

    it('whose address is changed gets the next try there', async () => {
      const { desk, receiver } = world;
      const other = await startScriptedReceiver();
      receiver.answer([], 500);
      const id = await desk.addWebhook(receiver.url, ['entry.publish']);
      await world.publish();
      await receiver.waitFor(({ length }) => length >= 1);
      await desk.changeWebhook(id, { url: other.url });
      await other.waitFor(({ length }) => length === 1);
      expect(other.received[0].raw).toBe(receiver.received[0].raw);
      await other.close();
    });

    it('on a private network is refused when sending, and nothing arrives', async () => {
      const { desk, receiver } = world;
      world.set({ allowAddresses: [] });
      const id = await desk.addWebhook(receiver.url, ['entry.publish']);
      await world.publish();
      const [{ id: delivery }] = await desk.until(
        `endpoint=${id}`,
        ([first]) => (first?.attempts ?? 0) >= 1,
      );
      expect((await desk.show(delivery)).tries[0].reason).toMatch(/forbidden address/);
      expect(receiver.received).toEqual([]);
    });

    it('with filters gets what passes them, and everything more of a story it knows', async () => {
      const { desk, receiver, newsroom } = world;
      const id = await desk.addWebhook(receiver.url, ['entry.publish', 'entry.unpublish']);
      await desk.configure(id, { filters: { urgencyAtLeast: 'alert', countries: ['LB'] } });
      await world.publish({ headline: 'لبنان: خبر عادي', urgency: 'normal' });
      await world.publish({ headline: 'مصر: خبر عاجل' });
      const documentId = await world.publish({ headline: 'لبنان: خبر عاجل' });
      await settled(id);
      const articles = newsroom.strapi.documents(ARTICLE);
      const data = { headline: 'بلا بلد' };
      await articles.update({ documentId, data, status: 'published' });
      await settled(id);
      await articles.unpublish({ documentId });
      await settled(id);
      expect(receiver.received.map(({ body }) => [body.event, body.entry?.headline])).toEqual([
        ['entry.publish', 'لبنان: خبر عاجل'],
        ['entry.publish', 'بلا بلد'],
        ['entry.unpublish', 'بلا بلد'],
      ]);
    });

    it.each([
      [{ filters: { country: ['LB'] } }, /country/],
      [{ events: ['entry.nothing'] }, /entry\.nothing.*article\.published/],
    ])('refuses settings that mean nothing: %j', async (settings, message) => {
      const { desk, receiver } = world;
      const id = await desk.addWebhook(receiver.url, ['entry.publish']);
      const answer = await desk.call('PUT', `/delivery/endpoints/${id}`, settings);
      expect(answer).toMatchObject({ status: 400, message });
    });
  });
}
