import { Webhook } from 'standardwebhooks';

import { finishQueries } from '../../../../src/resilience/strapi/query-store';
import type { World } from '../delivery-suites';

const ARTICLE = 'api::article.article';
const SOURCE = 'api::source.source';
const PATIENCE_MS = 10_000;
const ENTRY_EVENTS = [
  ...['entry.create', 'entry.update', 'entry.publish', 'entry.unpublish', 'entry.delete'],
  'entry.draft-discard',
];

export function describeContents(world: World): void {
  describe('what a receiver gets', () => {
    /** What Strapi has told its hub of during a write, as its own runner would have sent it. */
    let told: string[] = [];

    /**
     * Strapi reads the entry of an event after the commit, so between two writes it has to come to
     * read what was true after the first; and what was not sent yet, the second would supersede.
     */
    const settle = async () => {
      await finishQueries(world.newsroom.strapi);
      await world.receiver.waitFor(({ length }) => length >= told.length);
    };

    /** Strapi’s own events, which its runner would have sent. */
    async function strapisOwn(count: number, work: () => Promise<unknown>): Promise<string[]> {
      const bodies: string[] = (told = []);
      const stop = world.newsroom.strapi.eventHub.subscribe(async (event, info) => {
        if (ENTRY_EVENTS.includes(event)) {
          bodies.push(JSON.stringify({ event, createdAt: '', ...(info as object) }));
        }
      });
      await work();
      const deadline = Date.now() + PATIENCE_MS;
      while (bodies.length < count && Date.now() < deadline) {
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
      await settle();
      stop();
      return bodies;
    }
    const withoutDate = (raw: string) => raw.replace(/"createdAt":"[^"]+"/, '"createdAt":""');

    /** The order of a populated entry’s fields depends on which of its queries ends first. */
    const inOneOrder = (bodies: string[]) =>
      bodies
        .map((body) => JSON.parse(body))
        .sort((a, b) => a.event.localeCompare(b.event) || a.entry.id - b.entry.id);

    const data = { headline: 'عاجل: توقف الملاحة 🚢', lede: 'نص.', urgency: 'alert' };
    const writes: [string, number, () => Promise<unknown>][] = [
      ['a draft that is created', 1, () => articles().create({ data })],
      [
        'an article that is created and published',
        2,
        () => articles().create({ data, status: 'published' }),
      ],
      ['a draft that is changed', 2, async () => change(await draft())],
      [
        'a published article that is changed',
        4,
        async () => change(await published(), 'published'),
      ],
      ['a draft that is published', 2, async () => articles().publish(await draft())],
      ['an article that is withdrawn', 3, async () => articles().unpublish(await published())],
      ['a published article that is deleted', 4, async () => articles().delete(await published())],
      ['a draft that is deleted', 2, async () => articles().delete(await draft())],
      [
        'an article that is copied',
        2,
        async () => articles().clone({ ...(await draft()), data: { headline: 'نسخة' } }),
      ],
      ['a draft that is discarded', 3, async () => articles().discardDraft(await published())],
      [
        'a source, which has no drafts',
        3,
        async () => {
          const sources = world.newsroom.strapi.documents(SOURCE);
          const key = `wakala-${Date.now()}`;
          const source = { key, nameAr: 'وكالة', nameEn: 'Agency', kind: 'agency' as const };
          const { documentId } = await sources.create({ data: source });
          await settle();
          await sources.update({ documentId, data: { nameEn: 'The agency' } });
          await settle();
          await sources.delete({ documentId });
        },
      ],
    ];
    const articles = () => world.newsroom.strapi.documents(ARTICLE);
    const make = async (status?: 'published') => {
      const { documentId } = await articles().create({ data, status });
      await settle();
      return { documentId };
    };
    const draft = () => make();
    const published = () => make('published');
    const change = ({ documentId }: { documentId: string }, status?: 'published') =>
      articles().update({ documentId, data: { lede: 'نص آخر.' }, status });

    it.each(writes)(
      'of %s says exactly what Strapi’s own would say',
      async (_name, count, write) => {
        const { desk, receiver } = world;
        await desk.addWebhook(receiver.url, ENTRY_EVENTS, { 'X-Partner': 'one' });
        const expected = await strapisOwn(count, write);
        await receiver.waitFor(({ length }) => length >= expected.length);
        expect(expected).toHaveLength(count);
        const got = receiver.received.map(({ raw }) => withoutDate(raw));
        expect(inOneOrder(got)).toEqual(inOneOrder(expected));
        for (const { body } of receiver.received) {
          expect(Object.keys(body)).toEqual(['event', 'createdAt', 'model', 'uid', 'entry']);
        }
        for (const { headers, body } of receiver.received) {
          expect(headers['x-strapi-event']).toBe(body.event);
          expect(headers['x-partner']).toBe('one');
          expect(headers['content-type']).toBe('application/json');
          expect(headers['webhook-id']).toMatch(/^evt_[0-9a-f-]{36}$/);
        }
        const ids = receiver.received.map(({ headers }) => headers['webhook-id']);
        expect(new Set(ids).size).toBe(ids.length);
      },
    );

    it.each([
      ['vowel signs and tatweel', 'قَالَ مُحَمَّدٌ: «عــاجل» ٣٫٥٪'],
      ['bidi marks', 'قال \u2067«نص»\u2069 ثم \u200f123\u200e'],
      ['emoji and joined ones', '👩‍👩‍👧‍👦 🇵🇸 عاجل'],
      ['line separators', 'سطر\u2028سطر\u2029سطر'],
      ['a text of 1 MB', 'كلمة '.repeat(115_000)],
    ])('keeps %s, and the signature holds', async (_name, lede) => {
      const { desk, receiver } = world;
      const id = await desk.addWebhook(receiver.url, ['entry.publish']);
      const secret = await desk.secret(id);
      await world.publish({ lede });
      await receiver.waitFor(({ length }) => length === 1);
      const [{ raw, headers, body }] = receiver.received;
      expect(body.entry?.lede).toBe(lede);
      new Webhook(secret).verify(raw, headers as Record<string, string>);
    });

    it('is a thin event when it is above the cap, and when the endpoint asks for it', async () => {
      const { desk, receiver } = world;
      const id = await desk.addWebhook(receiver.url, ['entry.publish']);
      world.set({ payloadCapBytes: 3000 });
      const documentId = await world.publish({ lede: 'كلمة '.repeat(1000) });
      await receiver.waitFor(({ length }) => length === 1);
      await desk.configure(id, { isThin: true });
      await world.publish();
      await receiver.waitFor(({ length }) => length === 2);
      const [capped, thin] = receiver.received;
      expect(capped.body).toMatchObject({ thin: true, entry: { documentId } });
      expect(capped.body.url).toMatch(new RegExp(`/api/articles/${documentId}$`));
      expect(Object.keys(thin.body.entry ?? {})).toEqual(['id', 'documentId', 'locale']);
    });

    it('comes once, and nothing more from Strapi’s own runner', async () => {
      const { desk, receiver } = world;
      await desk.addWebhook(receiver.url, ['entry.publish']);
      await world.publish();
      await receiver.waitFor(({ length }) => length === 1);
      await new Promise((resolve) => setTimeout(resolve, 400));
      expect(receiver.received).toHaveLength(1);
    });

    it('of other parts of Strapi comes too, as media do', async () => {
      const { desk, receiver } = world;
      await desk.addWebhook(receiver.url, ['media.create']);
      await world.newsroom.strapi.eventHub.emit('media.create', {
        media: { id: 5, name: 'أ.png' },
      });
      await receiver.waitFor(({ length }) => length === 1);
      expect(receiver.received[0].body).toMatchObject({
        event: 'media.create',
        media: { id: 5, name: 'أ.png' },
      });
    });

    it('at the Trigger button is a signed test, and the button shows the answer', async () => {
      const { desk, receiver } = world;
      const id = await desk.addWebhook(receiver.url, ['entry.publish']);
      const secret = await desk.secret(id);
      receiver.answer([{ status: 500, body: 'عطل' }]);
      const first = await desk.call<object>('POST', `/admin/webhooks/${id}/trigger`);
      expect(first.data).toEqual({ statusCode: 500, message: 'عطل' });
      const second = await desk.call<object>('POST', `/admin/webhooks/${id}/trigger`);
      expect(second.data).toEqual({ statusCode: 200 });
      const [{ raw, headers, body }] = receiver.received;
      expect(body.event).toBe('trigger-test');
      new Webhook(secret).verify(raw, headers as Record<string, string>);
    });
  });
}
