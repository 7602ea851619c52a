import { addWebhook, signIn } from '../../support/administrator';
import { addColleague } from '../../support/colleagues';
import { request } from '../../support/http';
import type {
  DeliveryTrouble,
  NewsHour,
  OnAir,
  OpenCandidates,
  WaitingDrafts,
} from '../../../src/desk/overview-contract';
import { startScriptedReceiver } from '../delivery/scripted-receiver';
import type { NewsroomOf } from '../newsroom-suites';

const ARTICLES = '/content-manager/collection-types/api::article.article';
const OVERVIEW = '/ajil/desk/overview';

export function describeOverview(newsroom: NewsroomOf): void {
  describe('the widgets of the home page', () => {
    let administrator: string;
    let correspondent: string;

    beforeAll(async () => {
      administrator = await signIn(newsroom());
      const person = { firstname: 'سامي', lastname: 'عيسى', email: 'overview@desk.example' };
      const role = 'ajil-correspondent';
      correspondent = (await addColleague(newsroom(), administrator, role, person)).token;
    });

    const ask = async <T>(name: string, token = administrator) => {
      const path = `${OVERVIEW}/${name}`;
      const { status, body } = await request<{ data: T }>(newsroom(), path, { token });
      return { status, data: body.data };
    };
    const publish = async (story: object) => {
      const body = { kicker: '', lede: 'نص', body: 'نص.', dateline: '', caption: '', ...story };
      const answer = await request(newsroom(), '/ajil/desk/articles', {
        method: 'POST',
        token: administrator,
        body,
      });
      expect(answer.status).toBe(200);
    };
    const draft = async (headline: string, token: string) => {
      const body = { headline };
      await request(newsroom(), ARTICLES, { method: 'POST', token, body });
    };

    it('list what is on air, and count it in its hour', async () => {
      const breaking = async () => {
        const { data } = await ask<NewsHour[]>('hours');
        expect(data).toHaveLength(24);
        return data.reduce((sum, hour) => sum + hour.breaking, 0);
      };
      const before = { breaking: await breaking(), onAir: (await ask<OnAir>('on-air')).data };
      await publish({ headline: 'عاجل على الهواء', urgency: 'alert', sources: ['reuters'] });
      const { stories, total } = (await ask<OnAir>('on-air')).data;
      expect(total).toBe(before.onAir.total + 1);
      expect(stories.length).toBe(Math.min(total, 5));
      const ends = stories.map(({ breakingUntil }) => Date.parse(breakingUntil));
      expect(ends).toEqual([...ends].sort((a, b) => a - b));
      expect(Math.min(...ends)).toBeGreaterThan(Date.now());
      expect(await breaking()).toBe(before.breaking + 1);
    });

    it('list drafts that were never published, each role its own', async () => {
      await draft('مسودة المحررة', administrator);
      await draft('مسودة المراسل', correspondent);
      const headlines = async (token: string) =>
        (await ask<WaitingDrafts>('drafts', token)).data.drafts.map(({ headline }) => headline);
      const all = await headlines(administrator);
      expect(all.slice(0, 2)).toEqual(['مسودة المراسل', 'مسودة المحررة']);
      expect(all).not.toContain('عاجل على الهواء');
      expect(await headlines(correspondent)).toEqual(['مسودة المراسل']);
    });

    it('list names that nobody knows', async () => {
      const before = (await ask<OpenCandidates>('candidates')).data;
      const lede = 'وقالت حركة السنبلة الخضراء في بيان إن الحصة لا تكفي.';
      const story = { headline: 'اعتراض على الحصة', lede, urgency: 'alert', sources: ['reuters'] };
      await publish(story);
      const { names, total } = (await ask<OpenCandidates>('candidates')).data;
      expect(total).toBe(before.total + 1);
      expect(names.length).toBe(Math.min(total, 8));
    });

    it('count deliveries in trouble, and name their endpoints', async () => {
      const receiver = await startScriptedReceiver();
      receiver.answer([], 503);
      const id = await addWebhook(newsroom(), receiver.url, ['entry.publish']);
      await publish({ headline: 'خبر لا يصل', urgency: 'alert', sources: ['reuters'] });
      await receiver.waitFor(({ length }) => length > 0);
      const trouble = await until(
        async () => (await ask<DeliveryTrouble>('trouble')).data,
        ({ endpoints }) => endpoints.some((endpoint) => endpoint.id === id),
      );
      expect(trouble.endpoints).toContainEqual({
        ...{ id, name: 'شريك', isEnabled: true },
        failures: expect.any(Number),
      });
      expect(trouble.retrying).toBeGreaterThan(0);
      const path = `/admin/webhooks/${id}`;
      await request(newsroom(), path, { method: 'DELETE', token: administrator });
      await receiver.close();
    });

    it('show nobody what their role may not see', async () => {
      for (const name of ['candidates', 'trouble']) {
        expect([name, (await ask(name, correspondent)).status]).toEqual([name, 403]);
      }
      for (const name of ['on-air', 'drafts', 'candidates', 'hours', 'trouble']) {
        const { status } = await request(newsroom(), `${OVERVIEW}/${name}`);
        expect([name, status]).toEqual([name, 401]);
      }
    });

    it('do not count the stories of others for whoever sees only their own', async () => {
      const { data } = await ask<NewsHour[]>('hours', correspondent);
      expect(data.every(({ stories }) => stories === 0)).toBe(true);
      expect((await ask<OnAir>('on-air', correspondent)).data.total).toBe(0);
    });
  });
}

const PATIENCE_MS = 10_000;
const POLL_MS = 50;

/** Asks until the answer is as wanted, or nobody waits any longer. */
async function until<T>(load: () => Promise<T>, isWanted: (answer: T) => boolean): Promise<T> {
  const deadline = Date.now() + PATIENCE_MS;
  for (;;) {
    const answer = await load();
    if (isWanted(answer) || Date.now() > deadline) return answer;
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}
