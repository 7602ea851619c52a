import { keepHubEndpoint } from '../../../../src/delivery/strapi/hub-endpoint-store';
import { makeTables } from '../../../../src/delivery/strapi/table-store';
import { bringForward } from '../../../../src/delivery/strapi/waiting-store';
import { FEED_FORMATS } from '../../../../src/syndication/formats';
import type { World } from '../delivery-suites';

const ARTICLE = 'api::article.article';
/** Ends at a round number of milliseconds in 2033: nothing becomes due by itself. */
const LONG_WINDOW_MS = 1e12;

export function describeHub(world: World): void {
  describe('the WebSub hub', () => {
    const tables = () => makeTables(world.newsroom.strapi);
    const endpoints = async () =>
      (await world.desk.call<Endpoint[]>('GET', '/delivery/endpoints')).data;
    const keep = async (url: string) => {
      await keepHubEndpoint(tables(), url);
      const [hub] = (await endpoints()).filter(({ isHub }) => isHub);
      return hub.id;
    };
    const statuses = async (id: number) =>
      (await world.desk.deliveries(`endpoint=${id}`)).map(({ status }) => status);
    /** As if the window had ended. */
    const endWindow = async (id: number) => {
      const [{ nextAt }] = await world.desk.deliveries(`endpoint=${id}&status=pending`);
      await bringForward(tables(), Date.now(), Number(nextAt) - Date.now());
    };
    const settled = (id: number) =>
      world.desk.until(`endpoint=${id}`, (all) => all.every(({ status }) => status !== 'pending'));

    it('is told once of many changes, in a form, and of every kind of change', async () => {
      const { desk, receiver, newsroom } = world;
      world.set({ hubWindowMs: LONG_WINDOW_MS });
      const id = await keep(receiver.url);
      const documentId = await world.publish();
      const articles = newsroom.strapi.documents(ARTICLE);
      const change = async (data: object) =>
        articles.update({ documentId, data: data as never, status: 'published' });
      await change({ lede: 'أحدث.' });
      await change({ correction: 'صُحّح اسم المدينة.' });
      await articles.unpublish({ documentId });
      await articles.publish({ documentId });
      await articles.delete({ documentId });
      expect(await statuses(id)).toEqual(Array(6).fill('pending'));
      expect(receiver.received).toEqual([]);

      await endWindow(id);
      await settled(id);
      expect(await statuses(id)).toEqual(['succeeded', ...Array(5).fill('superseded')]);
      expect(receiver.received).toHaveLength(1);
      const [{ headers, raw }] = receiver.received;
      expect(headers['content-type']).toBe('application/x-www-form-urlencoded');
      const form = new URLSearchParams(raw);
      expect(form.get('hub.mode')).toBe('publish');
      const base = newsroom.strapi.config.get<string>('server.absoluteUrl').replace(/\/+$/, '');
      expect(form.getAll('hub.url')).toEqual(FEED_FORMATS.map(({ path }) => base + path));
      const [told] = await desk.deliveries(`endpoint=${id}&status=succeeded`);
      expect(told).toMatchObject({ type: 'feed.updated', attempts: 1 });
      expect((await desk.show(told.id)).body).toBe(raw);
      expect((await endpoints()).find((one) => one.id === id)?.name).toBe('محور WebSub');
    });

    it('hears of no draft, and of nothing that was rolled back', async () => {
      const { receiver, newsroom } = world;
      const id = await keep(receiver.url);
      const data = { headline: 'مسودة لم تُنشر' };
      await newsroom.strapi.documents(ARTICLE).create({ data: data as never });
      const undone = newsroom.strapi.db.transaction(async () => {
        await world.publish();
        throw new Error('undone');
      });
      await expect(undone).rejects.toMatchObject({ message: 'undone' });
      expect(await statuses(id)).toEqual([]);
    });

    it('is tried again like every receiver', async () => {
      const { desk, receiver } = world;
      world.set({ hubWindowMs: 1 });
      receiver.answer([503]);
      const id = await keep(receiver.url);
      await world.publish();
      const [told] = await settled(id);
      expect(told).toMatchObject({ status: 'succeeded', attempts: 2 });
      const { tries } = await desk.show(told.id);
      expect(tries.map(({ statusCode }) => statusCode)).toEqual([503, 200]);
    });

    it('is not told at a private address that nobody allowed', async () => {
      const { desk, receiver } = world;
      world.set({ hubWindowMs: 1, allowAddresses: [], schedule: { delaysMs: [], jitter: 0 } });
      const id = await keep(receiver.url);
      await world.publish();
      const [refused] = await settled(id);
      expect(refused.status).toBe('failed');
      expect((await desk.show(refused.id)).tries[0].reason).toMatch(/^forbidden address/);
      expect(receiver.received).toEqual([]);
    });

    it('follows the setting: one, another address, none', async () => {
      const { desk, receiver } = world;
      const id = await keep(receiver.url);
      await desk.changeWebhook(id, { isEnabled: false });
      expect(await keep(receiver.url)).toBe(id);
      const hubs = async () => (await endpoints()).filter(({ isHub }) => isHub);
      expect(await hubs()).toMatchObject([{ id, isEnabled: false }]);
      expect(await keep(`${receiver.url}/other`)).toBe(id);
      expect(await hubs()).toMatchObject([{ url: `${receiver.url}/other`, isEnabled: true }]);
      await keepHubEndpoint(tables(), null);
      expect(await hubs()).toEqual([]);
    });
  });
}

interface Endpoint {
  readonly id: number;
  readonly name: string;
  readonly url: string;
  readonly isHub: boolean;
  readonly isEnabled: boolean;
}
