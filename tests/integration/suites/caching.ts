import http from 'node:http';

import type { NewsroomOf } from '../newsroom-suites';

const ARTICLE = 'api::article.article';
const LIST =
  '/api/articles?sort=firstPublishedAt:desc&populate[entities]=true&populate[sources]=true';

/** What strangers ask is answered from memory, and what has changed is not. */
export function describeCaching(newsroom: NewsroomOf): void {
  describe('the response cache', () => {
    const documents = () => newsroom().strapi.documents(ARTICLE);
    const ask = async (path: string, headers: Record<string, string> = {}, method = 'GET') => {
      const response = await fetch(newsroom().url + path, { method, headers, redirect: 'manual' });
      const { headers: got, status } = response;
      return { status, text: await response.text(), headers: got, cache: got.get('x-cache') };
    };
    const publish = async (headline: string) => {
      const { documentId } = await documents().create({ data: { headline, lede: 'نص الخبر.' } });
      await documents().publish({ documentId });
      return documentId;
    };
    let kept: string;

    beforeAll(async () => {
      kept = await publish('خبر يبقى في الذاكرة');
    });

    it('answers the same question from memory, in whatever order it is asked', async () => {
      const first = await ask(LIST);
      expect(first).toMatchObject({ status: 200, cache: 'miss' });
      const second = await ask(
        '/api/articles?populate[sources]=true&populate[entities]=true&status=published&sort=firstPublishedAt:desc',
      );
      expect(second).toMatchObject({ status: 200, cache: 'hit', text: first.text });
      expect(second.headers.get('cache-control')).toMatch(/^public, .*s-maxage=\d+.*stale-while/);
      expect(second.headers.get('surrogate-key')?.split(' ')).toEqual(
        expect.arrayContaining(['articles', kept]),
      );
    });

    it('sends the headers that the whole chain sends', async () => {
      await ask(LIST);
      const hit = await ask(LIST);
      // A range is never answered from memory.
      const whole = await ask(LIST, { range: 'bytes=0-' });
      expect([hit.cache, whole.cache]).toEqual(['hit', null]);
      const ignored = /^(?:date|connection|keep-alive|content-length|content-encoding)$/;
      whole.headers.forEach((value, name) => {
        if (ignored.test(name)) return;
        const got = hit.headers.get(name);
        if (name === 'vary') expect(got).toContain(value);
        else expect([name, got]).toEqual([name, value]);
      });
    });

    it('computes once for many who ask at the same moment', async () => {
      const path = `${LIST}&pagination[pageSize]=7`;
      const answers = await Promise.all(Array.from({ length: 20 }, () => ask(path)));
      expect(answers.filter(({ cache }) => cache === 'miss')).toHaveLength(1);
      expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    });

    it('keeps nothing that was asked for with a token, by somebody signed in, or as a draft', async () => {
      const { token } = newsroom();
      const path = `/api/articles/${kept}`;
      const asSomebody: Record<string, string>[] = [
        { authorization: `Bearer ${token}` },
        { cookie: 'jwtToken=x' },
      ];
      for (const headers of asSomebody) {
        for (let i = 0; i < 2; i++) expect((await ask(path, headers)).cache).toBeNull();
      }
      for (const query of ['status=draft', '%73tatus=draft', 'status[]=draft', 'token=x']) {
        for (let i = 0; i < 2; i++) expect((await ask(`${path}?${query}`)).cache).toBeNull();
      }
      expect((await ask(path, { cookie: '_ga=1' })).cache).toBe('miss');
      expect((await ask(path)).cache).toBe('hit');
    });

    it('keeps no answer in a form that only one has asked for', async () => {
      const path = `/api/articles/${kept}?populate=story`;
      for (const name of ['strapi-response-format', 'strapi-encode-source-maps']) {
        const value = name.endsWith('format') ? 'v4' : 'true';
        for (let i = 0; i < 2; i++) expect((await ask(path, { [name]: value })).cache).toBeNull();
      }
      expect((await ask(path)).text).not.toContain('"attributes"');
    });

    it('shows a publication, an update and a withdrawal to whoever asks next', async () => {
      await ask(LIST);
      const documentId = await publish('خبر جديد يُرى فورا');
      const path = `/api/articles/${documentId}`;
      expect((await ask(LIST)).text).toContain('خبر جديد يُرى فورا');
      expect((await ask(path)).text).toContain('نص الخبر.');
      await documents().update({
        documentId,
        status: 'published',
        data: { lede: 'نص آخر.' },
      });
      expect((await ask(path)).text).toContain('نص آخر.');
      await documents().unpublish({ documentId });
      expect((await ask(path)).status).toBe(404);
      expect((await ask(LIST)).text).not.toContain('خبر جديد يُرى فورا');
    });

    it('lets a single story stay while others change, and go when its source does', async () => {
      const { strapi } = newsroom();
      const source = await strapi.documents('api::source.source').create({
        data: {
          key: 'cached-agency',
          nameAr: 'وكالة الذاكرة',
          nameEn: 'Memory Agency',
          kind: 'agency',
        },
      });
      const { documentId } = await documents().create({
        data: { headline: 'خبر له مصدر', lede: 'نص.', sources: [source.documentId] },
      });
      await documents().publish({ documentId });
      const path = `/api/articles/${documentId}?populate=sources`;
      await ask(path);
      await publish('خبر لا شأن له');
      expect((await ask(path)).cache).toBe('hit');
      await strapi.documents('api::source.source').update({
        documentId: source.documentId,
        data: { nameEn: 'Renamed Agency' },
      });
      expect((await ask(path)).text).toContain('Renamed Agency');
      await documents().delete({ documentId });
      await strapi.documents('api::source.source').delete({ documentId: source.documentId });
    });

    it('keeps where a permalink leads to, and leads to a changed slug at once', async () => {
      const documentId = await publish('خبر له رابط قصير');
      const { shortId, slug } = (await documents().findOne({ documentId, status: 'published' }))!;
      const short = `/s/${shortId}`;
      const first = await ask(short, { accept: '*/*' });
      expect([first.status, first.headers.get('location')]).toEqual([302, `${short}/${slug}`]);
      expect(first.headers.get('cache-control')).toMatch(/^public, max-age=\d+, s-maxage=\d+/);
      const second = await ask(short);
      expect(second).toMatchObject({ status: 302, cache: 'hit', text: first.text });
      expect(second.headers.get('location')).toBe(`${short}/${slug}`);
      expect(second.headers.get('surrogate-key')?.split(' ')).toContain(`article:${documentId}`);
      const old = await ask(`${short}/an-old-slug`);
      expect([old.status, old.headers.get('location')]).toEqual([302, `${short}/${slug}`]);
      await publish('خبر آخر لا يعني الرابط القصير');
      expect((await ask(short)).cache).toBe('hit');

      // Rows are written here: the documents leave the slug of a published article as it is.
      await newsroom()
        .strapi.db.query(ARTICLE)
        .updateMany({
          where: { documentId },
          data: { slug: 'changed-slug' },
        });
      const changed = await ask(short);
      expect(changed.cache).toBe('miss');
      expect(changed.headers.get('location')).toBe(`${short}/changed-slug`);
      expect((await ask(`${short}/an-old-slug`)).headers.get('location')).toBe(
        `${short}/changed-slug`,
      );
      expect((await ask(`${short}/changed-slug`)).status).toBe(200);
      await documents().delete({ documentId });
      expect((await ask(short)).status).toBe(410);
    });

    it('answers 304 to who has it, compresses, and tells HEAD the same', async () => {
      const { headers } = await ask(LIST);
      const etag = headers.get('etag') ?? '';
      expect(etag).toMatch(/^"[^"]+"$/);
      const again = await ask(LIST, { 'if-none-match': etag });
      expect(again).toMatchObject({ status: 304, text: '' });
      const head = await ask(LIST, {}, 'HEAD');
      expect(head).toMatchObject({ status: 200, text: '', cache: 'hit' });
      let coding: string | undefined;
      while (coding !== 'br') {
        coding = await new Promise((resolve, reject) => {
          http
            .get(newsroom().url + LIST, { headers: { 'accept-encoding': 'br' } }, (response) => {
              response.resume();
              response.on('end', () => resolve(response.headers['content-encoding']));
            })
            .on('error', reject);
        });
      }
      const compressed = await ask(LIST, { 'accept-encoding': 'br' });
      expect(compressed.headers.get('etag')).not.toBe(etag);
      expect(compressed.text).toBe((await ask(LIST, { 'accept-encoding': 'identity' })).text);
      expect((await ask(LIST, { 'if-none-match': etag })).status).toBe(304);
    });

    it('keeps GraphQL that is asked by GET, but no failed query', async () => {
      const headers = { 'apollo-require-preflight': '1' };
      const query = (text: string) => `/graphql?query=${encodeURIComponent(text)}`;
      const good = query('{ articles { headline } }');
      await ask(good, headers);
      expect(await ask(good, headers)).toMatchObject({ status: 200, cache: 'hit' });
      expect((await ask(good)).cache).toBeNull();
      const bad = query('{ articles { weather } }');
      for (let i = 0; i < 2; i++) expect((await ask(bad, headers)).cache).toBeNull();
    });

    it('keeps feeds, and nothing for longer than a story is breaking', async () => {
      await ask('/feeds/rss');
      expect((await ask('/feeds/rss')).cache).toBe('hit');
      const soon = new Date(Date.now() + 20_000);
      const where = { documentId: kept, publishedAt: { $notNull: true } };
      const articles = newsroom().strapi.db.query(ARTICLE);
      await articles.updateMany({ where, data: { breakingUntil: soon } });
      for (const path of ['/feeds/rss', LIST]) {
        const { cache, headers } = await ask(path);
        expect(cache).toBe('miss');
        const [, seconds] = /s-maxage=(\d+)/.exec(headers.get('cache-control') ?? '') ?? [];
        expect(Number(seconds)).toBeLessThan(20);
        expect(headers.get('cache-control')).toContain('stale-while-revalidate=0');
      }
      await articles.updateMany({ where, data: { breakingUntil: null } });
    });

    it('forgets everything when strangers may read less', async () => {
      const { strapi } = newsroom();
      await ask('/api/stories');
      expect((await ask('/api/stories')).cache).toBe('hit');
      const permissions = strapi.db.query('plugin::users-permissions.permission');
      const action = 'api::story.story.find';
      const { id, role } = await permissions.findOne({
        where: { action, role: { type: 'public' } },
        populate: { role: true },
      });
      await permissions.delete({ where: { id } });
      expect((await ask('/api/stories')).status).toBe(403);
      await permissions.create({ data: { action, role: role.id } });
      expect((await ask('/api/stories')).status).toBe(200);
    });
  });
}
