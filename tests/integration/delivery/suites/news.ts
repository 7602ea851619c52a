import { NEWS_EVENTS } from '../../../../src/delivery/event';
import type { World } from '../delivery-suites';

const ARTICLE = 'api::article.article';

export function describeNews(world: World): void {
  describe('news events', () => {
    const subscribe = async () => {
      const id = await world.desk.addWebhook(world.receiver.url, []);
      await world.desk.configure(id, { events: NEWS_EVENTS });
      return id;
    };
    const articles = () => world.newsroom.strapi.documents(ARTICLE);
    const settled = (id: number) =>
      world.desk.until(`endpoint=${id}`, (all) => all.every(({ status }) => status !== 'pending'));
    const events = () => world.receiver.received.map(({ body }) => body.event);

    it('tell of a story’s life', async () => {
      const id = await subscribe();
      const documentId = await world.publish();
      await settled(id);
      await articles().update({ documentId, data: { lede: 'جديد.' }, status: 'published' });
      await settled(id);
      await articles().update({ documentId, data: { lede: 'مسودة فقط.' } });
      await articles().unpublish({ documentId });
      await settled(id);
      await articles().publish({ documentId });
      await settled(id);
      await articles().delete({ documentId });
      await settled(id);
      expect(events()).toEqual([
        ...['article.published', 'article.updated', 'article.unpublished'],
        ...['article.published', 'article.killed'],
      ]);
    });

    it('tell of a correction once, with its note, on every path that publishes', async () => {
      const id = await subscribe();
      const documentId = await world.publish();
      await settled(id);
      const correction = 'القتلى ثلاثة لا أربعة.';
      await articles().update({ documentId, data: { correction } });
      expect(await settled(id)).toHaveLength(1);
      await articles().publish({ documentId });
      await settled(id);
      await articles().publish({ documentId });
      await settled(id);
      await articles().update({ documentId, data: { lede: 'أوضح.' }, status: 'published' });
      await settled(id);
      const newer = { correction: 'القتلى اثنان.' };
      await articles().update({ documentId, data: newer, status: 'published' });
      await settled(id);
      const told = world.receiver.received.map(({ body }) => [body.event, body.entry?.correction]);
      expect(told).toEqual([
        ['article.published', null],
        ['article.corrected', correction],
        ['article.updated', correction],
        ['article.updated', correction],
        ['article.corrected', newer.correction],
      ]);
      const dates = world.receiver.received.map(({ body }) => body.entry?.correctedAt);
      expect(dates.map((date) => dates.indexOf(date))).toEqual([0, 1, 1, 1, 4]);
    });

    it('of a kill name the story, and do not spread its text again', async () => {
      const id = await subscribe();
      const documentId = await world.publish({ headline: 'خبر خاطئ', lede: 'نص خاطئ.' });
      await settled(id);
      await articles().delete({ documentId });
      await settled(id);
      const [, { raw, body }] = world.receiver.received;
      expect(body.entry).toMatchObject({ documentId, headline: 'خبر خاطئ' });
      expect(raw).not.toContain('نص خاطئ');
    });

    it('are not sent for a draft that is deleted', async () => {
      const id = await subscribe();
      const { documentId } = await articles().create({ data: { headline: 'مسودة' } });
      await articles().delete({ documentId });
      expect(await settled(id)).toEqual([]);
    });

    it('tell once when a story stops being breaking, and anew when its level is given anew', async () => {
      const { newsroom } = world;
      const id = await subscribe();
      const documentId = await world.publish();
      await settled(id);
      const end = () =>
        newsroom.strapi.db.query(ARTICLE).updateMany({
          where: { documentId },
          data: { breakingUntil: new Date(Date.now() - 10) },
        });
      await end();
      await world.receiver.waitFor(({ length }) => length === 2);
      await new Promise((resolve) => setTimeout(resolve, 200));
      expect(events()).toEqual(['article.published', 'urgency.expired']);
      expect(world.receiver.received[1].body.entry).toMatchObject({ documentId });
      await articles().update({ documentId, data: { urgency: 'flash' }, status: 'published' });
      await settled(id);
      await end();
      await world.receiver.waitFor(({ length }) => length === 4);
      expect(events().slice(2)).toEqual(['article.updated', 'urgency.expired']);
    });
  });
}
