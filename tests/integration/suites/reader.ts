import type { NewsroomOf } from '../newsroom-suites';
import { request } from '../../support/http';

interface Article {
  readonly documentId: string;
  readonly shortId: string;
  readonly slug: string;
}

export function describeReader(newsroom: NewsroomOf): void {
  describe('the pages for readers', () => {
    let story: Article;

    const save = async (status: string, data: object, documentId?: string) => {
      const path = documentId === undefined ? '/api/articles' : `/api/articles/${documentId}`;
      const answer = await request<{ data: Article }>(newsroom(), `${path}?status=${status}`, {
        method: documentId === undefined ? 'POST' : 'PUT',
        token: newsroom().token,
        body: { data },
      });
      expect(answer.status).toBeLessThan(300);
      return answer.body.data;
    };
    const open = async (path: string, headers: Record<string, string> = {}) => {
      const response = await fetch(newsroom().url + path, { headers, redirect: 'manual' });
      return { status: response.status, headers: response.headers, text: await response.text() };
    };
    const pathOf = ({ shortId, slug }: Article) => `/s/${shortId}/${slug}`;

    beforeAll(async () => {
      story = await save('published', {
        headline: 'جزر القمر <b>تفتح</b> ميناءها أمام سفن موريشيوس',
        lede: 'قالت سلطات جزر القمر إن الميناء استقبل أول سفينة قادمة من موريشيوس.',
        correction: 'ذكرت نسخة سابقة سفينتين، والصحيح سفينة واحدة.',
        urgency: 'alert',
        sources: ['reuters'],
      });
    });

    it('begin with the newest stories and what is breaking', async () => {
      const { status, headers, text } = await open('/');
      expect(status).toBe(200);
      expect(headers.get('content-type')).toBe('text/html; charset=utf-8');
      expect(headers.get('content-security-policy')).toContain("script-src 'self';");
      const b = '<bdi dir="ltr">b</bdi>';
      expect(text).toContain(`جزر القمر &lt;${b}&gt;تفتح&lt;/${b}&gt; ميناءها أمام سفن موريشيوس`);
      expect(text).not.toContain('<b>');
      expect(text).toContain(`href="${pathOf(story)}"`);
      expect(text.slice(text.indexOf('id="breaking"'), text.indexOf('<main'))).toContain(
        'جزر القمر',
      );
    });

    it('lay Latin names out by themselves, and feeds and data have the text as it is', async () => {
      const headline = 'حواسيب (Copilot+) بلغة C++ في جزر القمر';
      const own = await save('published', { headline, lede: 'الحرارة -5°C.', urgency: 'normal' });
      const { text } = await open(pathOf(own));
      const shown =
        'حواسيب (<bdi dir="ltr">Copilot+</bdi>) بلغة <bdi dir="ltr">C++</bdi> في جزر القمر';
      expect(text).toContain(`<h1>${shown}</h1>`);
      expect(text).toContain('الحرارة <bdi dir="ltr">-5°C</bdi>.');
      expect(text).toContain(`<meta property="og:title" content="${headline}" />`);
      expect(text).toContain(`"headline":"${headline}"`);
      expect((await open('/')).text).toContain(shown);
      for (const path of [
        '/feeds/rss',
        '/feeds/json',
        `/api/search?q=${encodeURIComponent('C++')}`,
      ]) {
        expect((await open(path)).text).toContain(headline);
      }
      expect((await open('/search?q=copilot')).text).toContain(
        'حواسيب (<bdi dir="ltr"><mark>Copilot</mark>+</bdi>) بلغة',
      );
      await newsroom()
        .strapi.documents('api::article.article')
        .delete({ documentId: own.documentId });
    });

    it('are not sent again to who has them', async () => {
      const { headers } = await open(pathOf(story));
      const etag = headers.get('etag') ?? '';
      expect(etag).toMatch(/^".+"$/);
      const again = await open(pathOf(story), { 'if-none-match': etag });
      expect([again.status, again.text]).toEqual([304, '']);
    });

    it('show a story at the address that its permalink leads to', async () => {
      const short = await open(`/s/${story.shortId}`);
      expect([short.status, short.headers.get('location')]).toEqual([302, pathOf(story)]);
      const old = await open(`/s/${story.shortId}/an-old-headline`);
      expect([old.status, old.headers.get('location')]).toEqual([302, pathOf(story)]);
      const { status, text } = await open(pathOf(story));
      expect(status).toBe(200);
      expect(text).toContain('ذكرت نسخة سابقة سفينتين، والصحيح سفينة واحدة.');
      expect(text).toContain('href="/country/KM"');
      const base = newsroom().strapi.config.get<string>('server.absoluteUrl');
      expect(text).toContain(`<link rel="canonical" href="${base}${pathOf(story)}" />`);
      expect(text).toContain('application/ld+json');
    });

    it('have one address, which the page, its data, the sitemap and search tell alike', async () => {
      const base = newsroom().strapi.config.get<string>('server.absoluteUrl');
      const address = base + pathOf(story);
      const { text } = await open(pathOf(story));
      expect(text).toContain(`<link rel="canonical" href="${address}" />`);
      expect(text).toContain(`<meta property="og:url" content="${address}" />`);
      const [, json = ''] =
        /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(text) ?? [];
      expect(JSON.parse(json)).toMatchObject({ url: address, mainEntityOfPage: address });
      const sitemap = (await open('/feeds/news-sitemap')).text;
      const named = [...sitemap.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, found]) => found);
      expect(named).toContain(address);
      // None of them redirects.
      for (const found of named.slice(0, 5)) {
        expect((await open(found!.slice(base.length))).status).toBe(200);
      }
      const found = await open(`/search?q=${encodeURIComponent('ميناءها')}`);
      expect(found.text).toContain(`href="${pathOf(story)}"`);
      // Feeds keep to the permalink, which a new headline does not move; it leads to the page.
      const feed = JSON.parse((await open('/feeds/json?limit=200')).text) as {
        items: { url: string }[];
      };
      expect(feed.items.map(({ url }) => url)).toContain(`${base}/s/${story.shortId}`);
    });

    it('have a picture to share, drawn once, and none for what is not published', async () => {
      const path = `/share/${story.shortId}.png`;
      const response = await fetch(newsroom().url + path);
      expect([response.status, response.headers.get('content-type')]).toEqual([200, 'image/png']);
      const png = Buffer.from(await response.arrayBuffer());
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
      const etag = response.headers.get('etag') ?? '';
      expect(response.headers.get('cache-control')).toMatch(/^public, max-age=300, s-maxage=300/);
      expect(response.headers.get('surrogate-key')).toBe(`article:${story.documentId}`);
      const again = await open(path, { 'if-none-match': etag });
      expect([again.status, again.text]).toEqual([304, '']);
      for (const name of ['etag', 'cache-control', 'surrogate-key']) {
        expect(again.headers.get(name)).toBe(response.headers.get(name));
      }
      expect((await open('/share/zzzzzzzz.png')).status).toBe(404);
    });

    it('have another picture to share when the headline has changed', async () => {
      const changed = await save('published', { headline: 'عنوان أول', lede: 'نص الخبر.' });
      const path = `/share/${changed.shortId}.png`;
      const etag = (await open(path)).headers.get('etag') ?? '';
      await save('published', { headline: 'عنوان ثان' }, changed.documentId);
      const again = await open(path, { 'if-none-match': etag });
      expect([again.status, again.headers.get('etag') === etag]).toEqual([200, false]);
      await request(newsroom(), `/api/articles/${changed.documentId}`, {
        ...{ method: 'DELETE', token: newsroom().token },
      });
      expect((await open(path, { 'if-none-match': etag })).status).toBe(410);
    });

    it('find stories, mark what was searched for, and show a stranger’s markup as text', async () => {
      const { status, text } = await open(`/search?q=${encodeURIComponent('ميناءها')}&utm=x`);
      expect(status).toBe(200);
      expect(text).toContain('<mark>ميناءها</mark>');
      expect(text).toContain(`href="${pathOf(story)}"`);
      const evil = await open(`/search?q=${encodeURIComponent('"><script>alert(1)</script>')}`);
      expect([evil.status, evil.text.includes('<script>alert')]).toEqual([200, false]);
      const long = await open(`/search?q=${'a'.repeat(3000)}`);
      expect([long.status, long.text.includes('role="alert"')]).toEqual([400, true]);
      expect(long.headers.get('content-type')).toBe('text/html; charset=utf-8');
      expect(long.headers.get('content-security-policy')).toContain("script-src 'self';");
      const beyond = await open(`/search?q=${encodeURIComponent('ميناءها')}&page=9`);
      expect([beyond.status, beyond.text.includes('<h1>لم نجد')]).toEqual([404, true]);
      expect((await open('/search')).status).toBe(200);
    });

    it('are told to search engines', async () => {
      const { status, text } = await open('/robots.txt');
      expect([status, /^Sitemap: http\S+\/feeds\/news-sitemap$/m.test(text)]).toEqual([200, true]);
    });

    it('list the stories about a country, with its feeds', async () => {
      const { status, text } = await open('/country/km');
      expect(status).toBe(200);
      expect(text).toContain('<h1>أخبار جزر القمر</h1>');
      expect(text).toContain('ميناءها');
      expect(text).toContain('href="/feeds/rss?country=KM"');
      const other = await open('/country/LA');
      expect(other.status).toBe(200);
      expect(other.text.slice(other.text.indexOf('id="list"'))).not.toContain('ميناءها');
    });

    it.each(['/country/..%2fadmin', '/s/%ff', '/search?q=%00'])(
      'say in a page that %s is not understood',
      async (path) => {
        const { status, headers, text } = await open(path, { accept: 'text/html' });
        expect(status).toBe(400);
        expect(headers.get('content-type')).toBe('text/html; charset=utf-8');
        expect(text).toContain('<h1>لم نفهم هذا الطلب</h1>');
      },
    );

    it.each([
      '/country/QQ',
      '/organisation/no-such-thing',
      '/s/zzzzzzzz',
      '/s/zzzzzzzz/slug',
      '/?page=0',
      '/?page=100',
      '/?page[a]=1',
    ])('say in a page that %s does not exist', async (path) => {
      const { status, headers, text } = await open(path, { accept: 'text/html' });
      expect(status).toBe(404);
      expect(headers.get('content-type')).toBe('text/html; charset=utf-8');
      expect(text).toContain('<h1>لم نجد هذه الصفحة</h1>');
    });

    it('answer an unknown address to people with a page, and to programs with JSON', async () => {
      const person = await open('/no/such/page', { accept: 'text/html,*/*;q=0.8' });
      expect([person.status, person.text.includes('<h1>')]).toEqual([404, true]);
      for (const path of ['/no/such/page', '/api/no-such-thing']) {
        const accept = path.startsWith('/api') ? 'text/html' : 'application/json';
        const program = await open(path, { accept });
        expect(program.headers.get('content-type')).toMatch(/^application\/json/);
      }
    });

    it('say of a killed story that it was withdrawn, and of an unpublished one nothing', async () => {
      const unpublish = await save('published', { headline: 'خبر يُلغى نشره', lede: 'نص الخبر.' });
      const kill = await save('published', { headline: 'خبر يُسحب بعد نشره', lede: 'نص الخبر.' });
      const draft = await save('draft', { headline: 'مسودة تُحذف' });
      await newsroom().strapi.documents('api::article.article').unpublish({
        documentId: unpublish.documentId,
      });
      for (const { documentId } of [kill, draft]) {
        const path = `/api/articles/${documentId}`;
        await request(newsroom(), path, { method: 'DELETE', token: newsroom().token });
      }
      const gone = await open(`/s/${kill.shortId}`);
      expect([gone.status, gone.text.includes('سُحب هذا الخبر')]).toEqual([410, true]);
      expect(gone.text).not.toContain('خبر يُسحب بعد نشره');
      // Nothing brings it back; the other may come back with any article that changes.
      expect(gone.headers.get('surrogate-key')).toBe(`killed:${kill.shortId}`);
      const missing = await open(`/s/${unpublish.shortId}`);
      expect(missing.headers.get('surrogate-key')).toBe('articles');
      expect((await open('/country/QQ')).headers.get('surrogate-key')).toBe('entities');
      expect((await open(pathOf(kill))).status).toBe(410);
      expect((await open(`/s/${unpublish.shortId}`)).status).toBe(404);
      expect((await open(`/s/${draft.shortId}`)).status).toBe(404);
    });
  });
}
