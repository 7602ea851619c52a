import { request } from '../../../support/http';
import type { World } from '../delivery-suites';

const ARTICLE = 'api::article.article';
const MANAGER = `/content-manager/collection-types/${ARTICLE}`;

export function describeTransactions(world: World): void {
  describe('an event and its publish', () => {
    const articles = () => world.newsroom.strapi.documents(ARTICLE);
    const drafts = async (count: number) => {
      const ids: string[] = [];
      for (let index = 0; index < count; index++) {
        const data = { headline: `خبر ${index}`, lede: 'نص.', urgency: 'normal' };
        ids.push((await articles().create({ data })).documentId);
      }
      return ids;
    };

    it('fail together: a publish that is rolled back sends nothing', async () => {
      const { desk, receiver } = world;
      await desk.addWebhook(receiver.url, ['entry.publish']);
      const [documentId] = await drafts(1);
      const failing = world.newsroom.strapi.db.transaction(async () => {
        await articles().publish({ documentId });
        throw new Error('no');
      });
      await expect(failing).rejects.toThrow('no');
      await new Promise((resolve) => setTimeout(resolve, 300));
      expect(receiver.received).toEqual([]);
      expect(await desk.deliveries(`documentId=${documentId}`)).toEqual([]);
    });

    it.each([true, false])(
      'stand and fall in bulk: 40 in one transaction, rolled back: %s',
      async (isRolledBack) => {
        const { desk, receiver } = world;
        const id = await desk.addWebhook(receiver.url, ['entry.publish']);
        const ids = await drafts(40);
        await world.newsroom.strapi.db
          .transaction(async () => {
            for (const documentId of ids) await articles().publish({ documentId });
            if (isRolledBack) throw new Error('no');
          })
          .catch(() => undefined);
        const wanted = isRolledBack ? 0 : 40;
        await receiver.waitFor(({ length }) => length >= wanted);
        await new Promise((resolve) => setTimeout(resolve, 200));
        expect(receiver.received).toHaveLength(wanted);
        expect(await desk.deliveries(`endpoint=${id}`)).toHaveLength(wanted);
      },
      30_000,
    );

    it('come together from the panel’s bulk publish', async () => {
      const { desk, receiver } = world;
      await desk.addWebhook(receiver.url, ['entry.publish']);
      const documentIds = await drafts(5);
      const { status } = await desk.call('POST', `${MANAGER}/actions/bulkPublish`, { documentIds });
      expect(status).toBe(200);
      await receiver.waitFor(({ length }) => length === 5);
      const got = receiver.received.map(({ body }) => body.entry?.documentId);
      expect(new Set(got)).toEqual(new Set(documentIds));
    });

    it('come in one order from publishes of one story at the same time', async () => {
      const { desk, receiver, newsroom } = world;
      await desk.addWebhook(receiver.url, ['entry.publish']);
      const documentId = await world.publish();
      const ledes = Array.from({ length: 6 }, (_, index) => `نص ${index}.`);
      const answers = await Promise.all(
        ledes.map((lede) =>
          request(newsroom, `/api/articles/${documentId}?status=published`, {
            method: 'PUT',
            token: newsroom.token,
            body: { data: { lede } },
          }),
        ),
      );
      expect(answers.map(({ status }) => status)).toEqual(ledes.map(() => 200));
      await receiver.waitFor(({ length }) => length === 7);
      const sequences = receiver.received.map(({ headers }) => Number(headers['x-ajil-sequence']));
      expect(sequences).toEqual([...sequences].sort((a, b) => a - b));
      const row = await articles().findOne({ documentId, status: 'published' });
      expect(receiver.received.at(-1)?.body.entry?.lede).toBe(row?.lede);
    });
  });
}
