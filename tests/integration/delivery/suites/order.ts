import { startScriptedReceiver } from '../scripted-receiver';
import type { World } from '../delivery-suites';

const ARTICLE = 'api::article.article';
const EVENTS = ['entry.publish', 'entry.unpublish', 'entry.delete'];

export function describeOrder(world: World): void {
  describe('the order of a story', () => {
    const articles = () => world.newsroom.strapi.documents(ARTICLE);
    const settled = (id: number) =>
      world.desk.until(`endpoint=${id}`, (all) => all.every(({ status }) => status !== 'pending'));

    it.each([1, 2, 3, 4])(
      'survives publish, correct and unpublish in a moment with a flapping receiver (%i)',
      async (round) => {
        const { desk, receiver } = world;
        const flapping = [500, 'reset' as const, 200, 503, 200, 500, 200];
        receiver.answer([...flapping.slice(round), ...flapping]);
        const id = await desk.addWebhook(receiver.url, EVENTS);
        const documentId = await world.publish();
        await articles().update({ documentId, data: { lede: 'مصحح.' }, status: 'published' });
        await articles().unpublish({ documentId });
        const all = await settled(id);
        const acknowledged = receiver.received.filter(({ answered }) => answered === 200);
        const sequences = acknowledged.map(({ headers }) => Number(headers['x-ajil-sequence']));
        expect(sequences).toEqual([...sequences].sort((a, b) => a - b));
        expect(acknowledged.at(-1)?.body.event).toBe('entry.unpublish');
        expect(receiver.mostAtOnce()).toBe(1);
        expect(all.every(({ status }) => /succeeded|superseded/.test(status))).toBe(true);
      },
    );

    it('lets a takedown pass a publish that the receiver cannot take', async () => {
      const { desk, receiver } = world;
      world.set({ schedule: { delaysMs: [60_000], jitter: 0 } });
      receiver.answer([500]);
      const id = await desk.addWebhook(receiver.url, EVENTS);
      const documentId = await world.publish();
      await desk.until(`endpoint=${id}`, ([first]) => first?.attempts === 1);
      await articles().unpublish({ documentId });
      await settled(id);
      expect(receiver.received.map(({ body }) => body.event)).toEqual([
        'entry.publish',
        'entry.unpublish',
      ]);
      const [, publish] = await desk.deliveries(`endpoint=${id}`);
      expect(publish).toMatchObject({ status: 'superseded', reason: /superseded by delivery \d+/ });
    });

    it('replaces a failed revision by the newer one', async () => {
      const { desk, receiver } = world;
      world.set({ schedule: { delaysMs: [60_000], jitter: 0 } });
      receiver.answer([500]);
      const id = await desk.addWebhook(receiver.url, EVENTS);
      const documentId = await world.publish();
      await desk.until(`endpoint=${id}`, ([first]) => first?.attempts === 1);
      await articles().update({ documentId, data: { lede: 'مصحح.' }, status: 'published' });
      const all = await settled(id);
      expect(all.map(({ status }) => status)).toEqual(['succeeded', 'superseded']);
      expect(receiver.received.at(-1)?.body.entry?.lede).toBe('مصحح.');
    });

    it('sends takedowns first, then by urgency', async () => {
      const { desk, receiver } = world;
      const id = await desk.addWebhook(receiver.url, EVENTS);
      const old = await world.publish({ headline: 'قديم' });
      await settled(id);
      await desk.configure(id, { isPaused: true });
      world.set({ concurrency: 1 });
      await world.publish({ headline: 'عادي', urgency: 'normal' });
      await world.publish({ headline: 'عاجل', urgency: 'alert' });
      await world.publish({ headline: 'خبر عاجل', urgency: 'flash' });
      await articles().unpublish({ documentId: old });
      await desk.configure(id, { isPaused: false });
      await settled(id);
      const headlines = receiver.received.map(({ body }) => body.entry?.headline);
      expect(headlines).toEqual(['قديم', 'قديم', 'خبر عاجل', 'عاجل', 'عادي']);
    });

    it('at one receiver is not held up by another that hangs', async () => {
      const { desk, receiver } = world;
      const hanging = await startScriptedReceiver();
      hanging.answer([], 'hang');
      await desk.addWebhook(hanging.url, EVENTS);
      await desk.addWebhook(receiver.url, EVENTS);
      for (let count = 0; count < 20; count++) await world.publish();
      await receiver.waitFor(({ length }) => length === 20, 2000);
      expect(hanging.received.length).toBeLessThanOrEqual(4);
      await hanging.close();
    });
  });
}
