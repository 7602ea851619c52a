import { makeRandom, pick } from '../../../scripts/bench/tag/random';
import { foldedWords, parseText } from '../../../src/search/parse-text';
import { termsOf } from '../../../src/search/index-terms';
import type { SearchAnswer } from '../../../src/search/search-contract';
import { planSearch } from '../../../src/search/search-plan';
import { addMissing, prepareIndex, removeStale } from '../../../src/search/strapi/entry-store';
import { makeSearchIndex } from '../../../src/search/strapi/index-store';
import { signIn } from '../../support/administrator';
import { type Refusal, request } from '../../support/http';
import type { Newsroom } from '../../support/newsroom';
import { isFound, ORACLE_WORDS } from '../../support/search-oracle';
import type { NewsroomOf } from '../newsroom-suites';

const ARTICLE = 'api::article.article';
const PANEL = `/content-manager/collection-types/${ARTICLE}`;

interface Article {
  documentId: string;
  shortId: string;
}

/** A word that no other story of these suites has; folded, it is «مرصاصه». */
const RARE = 'مرصاصة';

export function describeSearch(newsroom: NewsroomOf): void {
  describe('search', () => {
    let headline: Article;
    let lede: Article;
    let body: Article;
    let draft: Article;

    beforeAll(async () => {
      body = await save(newsroom(), 'published', {
        headline: 'باحثون يصفون نبتة في جبال الإمارات',
        lede: 'النبتة نادرة.',
        body: 'سماها الباحثون «المِرْصاصَة» لشكل ثمرها، وقالوا إنها لا تنمو إلا هناك.',
        urgency: 'normal',
        sources: ['reuters'],
      });
      lede = await save(newsroom(), 'published', {
        headline: 'نبتة نادرة في دبي',
        lede: 'قالت رويترز إن المرصاصه نبتت في دبي.',
        urgency: 'normal',
      });
      headline = await save(newsroom(), 'published', {
        headline: `الإمارات تحمي ال${RARE} بقانون`,
        kicker: 'بيئة',
        lede: 'صدر القانون عام ٢٠٢٦.',
        urgency: 'alert',
        language: 'ar',
      });
      draft = await save(newsroom(), 'draft', { headline: `مسودة عن ${RARE}`, lede: 'لم تنشر.' });
    });

    it('finds folded words, headline before lede before body, and no draft', async () => {
      for (const text of [RARE, 'مرصاصه', 'المرصاصة', 'للمرصاصة', 'مِرْصـــاصة']) {
        expect(await find(newsroom(), { q: text })).toEqual(idsOf(headline, lede, body));
      }
      expect(await find(newsroom(), { q: `${RARE} الامارات` })).toEqual(idsOf(headline, body));
      expect(await find(newsroom(), { q: `${RARE} 2026` })).toEqual(idsOf(headline));
      expect(await find(newsroom(), { q: `${RARE} -«في دبي»` })).toEqual(idsOf(headline, body));
      expect(await find(newsroom(), { q: '«تحمي المرصاصة بقانون»' })).toEqual(idsOf(headline));
      expect(await find(newsroom(), { q: '«المرصاصة تحمي»' })).toEqual([]);
      expect(await find(newsroom(), { q: 'مرصا' })).toEqual([]);
      expect(await find(newsroom(), { q: 'مرصا', typing: '1' })).toHaveLength(3);
      expect(await find(newsroom(), { q: `و${RARE}` })).toHaveLength(3);
    });

    it('answers with what a list shows, highlighted in the letters of the story', async () => {
      const { status, body: answer } = await search(newsroom(), { q: RARE, pageSize: '1' });
      expect(status).toBe(200);
      expect(answer.meta.pagination).toEqual({ page: 1, pageSize: 1, pageCount: 3, total: 3 });
      expect(answer.data).toEqual([
        {
          ...{ documentId: headline.documentId, shortId: headline.shortId },
          slug: expect.any(String),
          url: expect.stringMatching(new RegExp(`^https?://.*/s/${headline.shortId}$`)),
          headline: `الإمارات تحمي ال${RARE} بقانون`,
          ...{ kicker: 'بيئة', lede: 'صدر القانون عام ٢٠٢٦.', language: 'ar' },
          urgency: { code: 'alert', nameAr: expect.any(String), nameEn: expect.any(String) },
          publishedAt: expect.stringMatching(/^20.*Z$/),
          breakingUntil: expect.any(String),
          highlights: {
            headline: [
              { text: 'الإمارات تحمي ', match: false },
              { text: `ال${RARE}`, match: true },
              { text: ' بقانون', match: false },
            ],
            lede: [{ text: 'صدر القانون عام ٢٠٢٦.', match: false }],
            body: [],
          },
          score: expect.any(Number),
        },
      ]);
      const last = await search(newsroom(), { q: RARE, pageSize: '1', page: '3' });
      expect(last.body.data[0].highlights.body).toContainEqual({ text: 'المِرْصاصَة', match: true });
    });

    it('filters by country, source, urgency, language and time', async () => {
      const withFilter = (filter: Record<string, string>) =>
        find(newsroom(), { q: RARE, ...filter });
      expect(await withFilter({ country: 'AE' })).toEqual(idsOf(headline, body));
      expect(await withFilter({ country: 'EG' })).toEqual([]);
      expect(await withFilter({ source: 'reuters' })).toContain(body.documentId);
      expect(await withFilter({ source: 'reuters' })).not.toContain(headline.documentId);
      expect(await withFilter({ urgency: 'alert' })).toEqual(idsOf(headline));
      expect(await withFilter({ urgency: 'alert,normal' })).toHaveLength(3);
      expect(await withFilter({ language: 'en' })).toEqual([]);
      expect(await withFilter({ from: '2020-01-01' })).toHaveLength(3);
      expect(await withFilter({ to: '2020-01-01' })).toEqual([]);
    });

    it('follows every write at once: a correction, a withdrawal, a return, a kill', async () => {
      const { documentId } = await save(newsroom(), 'published', {
        headline: 'خبر عن الزعتران',
        lede: 'نص.',
        urgency: 'normal',
      });
      const found = () => find(newsroom(), { q: 'زعتران' });
      expect(await found()).toEqual([documentId]);
      await save(newsroom(), 'draft', { headline: 'خبر عن القيقبان' }, documentId);
      expect(await found()).toEqual([documentId]);
      await save(newsroom(), 'published', { headline: 'خبر عن القيقبان' }, documentId);
      expect(await found()).toEqual([]);
      expect(await find(newsroom(), { q: 'قيقبان' })).toEqual([documentId]);
      const documents = newsroom().strapi.documents(ARTICLE);
      await documents.unpublish({ documentId });
      expect(await find(newsroom(), { q: 'قيقبان' })).toEqual([]);
      await documents.publish({ documentId });
      expect(await find(newsroom(), { q: 'قيقبان' })).toEqual([documentId]);
      await documents.delete({ documentId });
      expect(await find(newsroom(), { q: 'قيقبان' })).toEqual([]);
      expect(await inPanel(newsroom(), 'قيقبان')).toEqual([]);
    });

    it('finds nothing of a write that was taken back', async () => {
      const { strapi } = newsroom();
      const write = strapi.db.transaction(async () => {
        const data = { headline: 'خبر عن السفرجلان', lede: 'نص.', urgency: 'normal' };
        await strapi.documents(ARTICLE).create({ data, status: 'published' } as never);
        throw new Error('taken back');
      });
      await expect(write).rejects.toThrow('taken back');
      expect(await find(newsroom(), { q: 'سفرجلان' })).toEqual([]);
      expect(await inPanel(newsroom(), 'سفرجلان')).toEqual([]);
    });

    it('indexes saves that run side by side in one transaction', async () => {
      const { strapi } = newsroom();
      const index = makeSearchIndex(strapi);
      const own = { headline: 'البنطران', kicker: null, lede: null, body: '' };
      const terms = termsOf(own, { entities: [], sources: [], urgency: null, language: null });
      const ids = [910_000_001, 910_000_002, 910_000_003];
      await strapi.db.transaction(({ trx }) =>
        Promise.all(
          ids.map((articleId) =>
            index.add(trx, 'published', [
              { articleId, documentId: `side-${articleId}`, time: 5_000, stamp: 0, terms },
            ]),
          ),
        ),
      );
      const clauses = planSearch(parseText('بنطران', false), false);
      const wanted = { clauses, facets: [], from: 5_000, to: 5_000 };
      const found = await index.find('published', wanted, 'headline', 10);
      expect(found.map(({ articleId }) => articleId).sort()).toEqual(ids);
      await strapi.db.transaction(({ trx }) => index.remove(trx, 'published', ids));
      expect(await index.count('published', wanted)).toBe(0);
    });

    it('finds drafts for editors in the list of the panel, with their other filters', async () => {
      const all = idsOf(headline, lede, body, draft).sort();
      expect((await inPanel(newsroom(), 'المرصاصه')).sort()).toEqual(all);
      expect((await inPanel(newsroom(), 'مرصا')).sort()).toEqual(all);
      expect(await inPanel(newsroom(), 'مسوده مرصاصه')).toEqual(idsOf(draft));
      expect(await inPanel(newsroom(), draft.shortId)).toEqual(idsOf(draft));
      const filter = '&filters[$and][0][headline][$contains]=دبي';
      expect(await inPanel(newsroom(), 'مرصاصة', filter)).toEqual(idsOf(lede));
    });

    it('does not let readers search drafts', async () => {
      const open = await request<{ data: Article[] }>(newsroom(), `/api/articles?_q=${RARE}`);
      expect(open.body.data.map(({ documentId }) => documentId).sort()).toEqual(
        idsOf(headline, lede, body).sort(),
      );
      const closed = await request(newsroom(), `/api/articles?_q=${RARE}&status=draft`);
      expect(closed.status).toBe(400);
    });

    it('repairs itself after writes that went past the documents, and a lost index', async () => {
      const { strapi } = newsroom();
      const query = strapi.db.query(ARTICLE);
      const where = { documentId: lede.documentId, publishedAt: { $notNull: true } };
      const row = await query.findOne({ where });
      await query.update({ where: { id: row.id }, data: { headline: 'نبتة الشمرذان في دبي' } });
      expect(await find(newsroom(), { q: 'شمرذان' })).toEqual([]);
      expect(await removeStale(strapi)).toBeGreaterThan(0);
      await addMissing(strapi, 2 ** 31 - 1, 1000);
      expect(await find(newsroom(), { q: 'شمرذان' })).toEqual(idsOf(lede));
      await strapi.db.connection('ajil_search_state').update({ version: 0 });
      await prepareIndex(strapi);
      expect(await find(newsroom(), { q: 'شمرذان' })).toEqual([]);
      for (let below: number | undefined = 2 ** 31 - 1; below !== undefined;) {
        below = (await addMissing(strapi, below, 7))?.next;
      }
      expect(await find(newsroom(), { q: 'شمرذان' })).toEqual(idsOf(lede));
      expect(await removeStale(strapi)).toBe(0);
    });

    it.each([
      ['marks only', 'ًٌٍ'],
      ['nothing', ''],
      ['only what is excluded', '-بغداد'],
    ])('refuses %s with a clear 400', async (_, text) => {
      const { status, body: refusal } = await search(newsroom(), { q: text });
      expect(status).toBe(400);
      expect((refusal as unknown as Refusal).error.message).toMatch(
        /^q? ?.*[\u0621-\u064a].* • q: /,
      );
    });

    it.each([
      ['10 KB of Latin letters', 'news '.repeat(2048)],
      ['10 KB of Arabic, which are 30 KB of address', 'خبر '.repeat(1464)],
    ])('refuses %s with a clear 400, to programs and to readers', async (_, text) => {
      const { status, body: refusal } = await search(newsroom(), { q: text });
      expect(status).toBe(400);
      expect((refusal as unknown as Refusal).error).toMatchObject({
        message: expect.stringMatching(/[\u0621-\u064a].* • q: /),
        details: { errors: [{ path: ['q'], code: 'q-too-long' }] },
      });
      const page = await fetch(`${newsroom().url}/search?${new URLSearchParams({ q: text })}`);
      expect(page.status).toBe(400);
      expect(page.headers.get('content-type')).toMatch(/^text\/html/);
      const shown = await page.text();
      expect(shown).toContain('أقصى ما يُبحث عنه 200 حرف');
      expect(shown.length).toBeLessThan(10_000);
    });

    it('has an answer to whatever strangers send', async () => {
      const hostile = [
        ...['q=%00%D8%A8', 'q=%22NOT%20(a*', "q=';drop table articles;--", 'q=%ED%A0%80', 'q=%FF'],
        ...[
          'q=a&source=%00',
          'q=a&page=%00',
          'q=%',
          'q=a&from=%ff',
          'q=-',
          'q=*',
          'q=a*:b',
          'q=(("',
        ],
        ...['q=AND', 'q=a%20NEAR/2%20b', 'q=a%20%7C%20b%20%26', 'q=%EF%BF%BE', 'q=^a', 'q={a}:b'],
        ...['q[$ne]=a', 'q[]=a&q[]=b', 'q=a&country[toString]=b', 'q=a&from[]=1', 'q=a&page=1e3'],
        ...['q=a&source[__proto__][x]=1', `q=${encodeURIComponent("a' <-> !(b:*)\\")}`, 'q=a&q=b'],
        ...['q=%F0%9F%8C%8A', 'q=a%E2%80%AE', `q=a&language=${'x'.repeat(5000)}`, 'q=::', 'q=a&x'],
      ];
      for (const query of hostile) {
        for (const path of ['/api/search', '/search']) {
          const { status } = await request(newsroom(), `${path}?${query}`);
          expect([path, query, [200, 400].includes(status)]).toEqual([path, query, true]);
        }
      }
    });

    it('finds just what reading every story word by word finds', async () => {
      const { strapi } = newsroom();
      const random = makeRandom(newsroom().client === 'postgres' ? 5 : 6);
      const text = (most: number) =>
        Array.from({ length: Math.floor(random() * most) }, () => pick(ORACLE_WORDS, random));
      const stories = Array.from({ length: 150 }, (_, at) => {
        const [top, kicker, intro, rest] = [5, 3, 6, 12].map((most) => text(most).join(' '));
        const own = { headline: top, kicker, lede: intro, body: rest };
        return {
          articleId: 900_000_000 + at,
          texts: [top, kicker, intro, rest].map(foldedWords),
          terms: termsOf(own, { entities: [at % 3], sources: [], urgency: null, language: 'ar' }),
        };
      });
      const index = makeSearchIndex(strapi);
      const entries = stories.map(({ articleId, terms }, at) => {
        return { articleId, documentId: `oracle-${at}`, time: 1_000 + at, stamp: 0, terms };
      });
      await strapi.db.transaction(({ trx }) => index.add(trx, 'published', entries));
      let sum = 0;
      for (let round = 0; round < 150; round++) {
        const query = Array.from({ length: 1 + Math.floor(random() * 3) }, () => {
          const words = text(3).join(' ') || pick(ORACLE_WORDS, random);
          return (random() < 0.15 ? '-' : '') + (random() < 0.4 ? `"${words}"` : words);
        }).join(' ');
        const clauses = parseText(query, random() < 0.3);
        if (clauses.every(({ isExcluded }) => isExcluded)) continue;
        const isLoose = random() < 0.5;
        const plan = planSearch(clauses, isLoose);
        const wanted = { clauses: plan, facets: [['e:0', 'e:2']], from: 0, to: 2_000 };
        const found = await index.find('published', wanted, 'all', 1000);
        const expected = stories
          .filter((story, at) => at % 3 !== 1 && isFound(story, clauses, isLoose))
          .map(({ articleId }) => articleId)
          .reverse();
        expect([query, found.map(({ articleId }) => articleId)]).toEqual([query, expected]);
        expect(await index.count('published', wanted)).toBe(expected.length);
        sum += expected.length;
      }
      expect(sum).toBeGreaterThan(200);
      await strapi.db.transaction(({ trx }) =>
        index.remove(
          trx,
          'published',
          stories.map(({ articleId }) => articleId),
        ),
      );
    });
  });
}

async function search(newsroom: Newsroom, query: Record<string, string>) {
  return request<SearchAnswer>(newsroom, `/api/search?${new URLSearchParams(query)}`);
}

/** Document ids, best first. */
async function find(newsroom: Newsroom, query: Record<string, string>): Promise<string[]> {
  const { status, body } = await search(newsroom, query);
  expect([status, JSON.stringify(body).slice(0, 300)]).toEqual([200, expect.any(String)]);
  return body.data.map(({ documentId }) => documentId);
}

/** What an editor's list shows. */
async function inPanel(newsroom: Newsroom, text: string, filter = ''): Promise<string[]> {
  const path = `${PANEL}?page=1&pageSize=50&_q=${encodeURIComponent(text)}${encodeURI(filter)}`;
  const { body } = await request<{ results: Article[]; pagination: { total: number } }>(
    newsroom,
    path,
    { token: await signIn(newsroom) },
  );
  expect(body.pagination.total).toBe(body.results.length);
  return body.results.map(({ documentId }) => documentId);
}

function idsOf(...articles: Article[]): string[] {
  return articles.map(({ documentId }) => documentId);
}

async function save(
  newsroom: Newsroom,
  status: 'draft' | 'published',
  data: object,
  documentId?: string,
): Promise<Article> {
  const path = documentId === undefined ? '/api/articles' : `/api/articles/${documentId}`;
  const { status: code, body } = await request<{ data: Article }>(
    newsroom,
    `${path}?status=${status}`,
    { method: documentId === undefined ? 'POST' : 'PUT', body: { data }, token: newsroom.token },
  );
  expect([200, 201]).toContain(code);
  return body.data;
}
