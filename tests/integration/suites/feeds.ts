import { parseFeed } from '@rowanmanning/feed-parser';
import sharp from 'sharp';

import { addPermissions, loadRole, removePermissions } from '../../../src/access/strapi/role-store';
import type { Newsroom } from '../../support/newsroom';
import { type Refusal, request } from '../../support/http';
import {
  atomProblems,
  jsonFeedProblems,
  newsmlProblems,
  ninjsProblems,
  sitemapProblems,
  textOf,
  xmlProblems,
} from '../../support/standards';
import type { NewsroomOf } from '../newsroom-suites';

const ARTICLE = 'api::article.article';
/** What nobody else's story in these suites has. */
const EMOJI = '🌊\u200f';
const HEADLINE = `وزير الخارجية التركي في بغداد ${EMOJI}`;

interface Article {
  documentId: string;
  shortId: string;
}
interface Item {
  id: string;
  url: string;
  title: string;
  image?: string;
  date_published: string;
  date_modified: string;
  tags: string[];
  _ajil: { sources: string[]; urgency: object | null };
}
interface JsonFeed {
  title: string;
  feed_url: string;
  home_page_url: string;
  items: Item[];
}

const FORMATS: [string, string, (text: string) => string[]][] = [
  ['rss', 'application/rss+xml; charset=utf-8', xmlProblems],
  ['atom', 'application/atom+xml; charset=utf-8', atomProblems],
  ['json', 'application/feed+json; charset=utf-8', jsonFeedProblems],
  ['ninjs', 'application/json; charset=utf-8', ninjsProblems],
  ['newsml-g2', 'application/vnd.iptc.g2.newsmessage+xml; charset=utf-8', newsmlProblems],
  ['news-sitemap', 'application/xml; charset=utf-8', sitemapProblems],
];

export function describeFeeds(newsroom: NewsroomOf): void {
  describe('syndication', () => {
    let story: Article;
    let draft: Article;

    beforeAll(async () => {
      const image = await uploadPicture(newsroom());
      await save(newsroom(), 'published', {
        headline: 'Fiji signs a treaty',
        lede: 'Fiji signed.',
        urgency: 'normal',
      });
      // The newest one, with everything that a story can have.
      story = await save(newsroom(), 'published', {
        headline: `${HEADLINE}\u0007\u000c`,
        lede: 'وصل وزير الخارجية التركي إلى بغداد <b>اليوم</b>، وفق رويترز.',
        body: 'التقى الوزير نظيره العراقي.\n## المياه\nبحثا مياه دجلة & الفرات.',
        urgency: 'alert',
        sources: ['reuters'],
        dateline: 'بغداد',
        cover: { image, caption: 'مطار بغداد', credit: 'تصوير' },
      });
      draft = await save(newsroom(), 'draft', { headline: `مسودة ${EMOJI}`, lede: 'نص.' });
    });

    describe.each(FORMATS)('the feed /feeds/%s', (format, contentType, problems) => {
      const path = `/feeds/${format}`;

      it('is valid by rules that are not ours, with whatever the newsroom holds', async () => {
        const { status, headers, text } = await read(newsroom(), path);
        expect(status).toBe(200);
        expect(headers.get('content-type')).toBe(contentType);
        expect(problems(text)).toEqual([]);
      });

      it('carries what is published, letter for letter, and no draft', async () => {
        const { text } = await read(newsroom(), path);
        const escaped = JSON.stringify(HEADLINE).slice(1, -1);
        expect(text.includes(HEADLINE) || text.includes(escaped)).toBe(true);
        expect(text).not.toContain('مسودة');
        expect(text).toContain(`/s/${story.shortId}`);
        expect(text).not.toContain(draft.shortId);
      });

      it('names its address, and may be kept by shared caches for a short while', async () => {
        const { headers } = await read(newsroom(), `${path}?limit=3&language=ar`);
        expect(headers.get('link')).toMatch(
          new RegExp(`<http[^>]*${path}\\?language=ar&limit=3>; rel="self"`),
        );
        expect(headers.get('cache-control')).toMatch(
          /^public, max-age=\d+, s-maxage=\d+, stale-while-revalidate=\d+$/,
        );
        expect(Date.parse(headers.get('last-modified') ?? '')).not.toBeNaN();
      });

      it('is not sent again to who has it', async () => {
        const first = await read(newsroom(), path);
        const etag = first.headers.get('etag') ?? '';
        expect(etag).toMatch(/^"[^"]+"$/);
        const again = await read(newsroom(), path, { 'if-none-match': etag });
        expect(again).toMatchObject({ status: 304, text: '' });
        expect(again.headers.get('etag')).toBe(etag);
        const head = await fetch(newsroom().url + path, { method: 'HEAD' });
        expect([head.status, head.headers.get('etag')]).toEqual([200, etag]);
        const other = await read(newsroom(), path, { 'if-none-match': '"other"' });
        expect(other.status).toBe(200);
      });

      it('costs as many queries for one story as for all', async () => {
        const queries = async (limit: number) =>
          countQueries(newsroom(), () => read(newsroom(), `${path}?limit=${limit}`));
        const one = await queries(1);
        expect(await queries(100)).toBe(one);
        expect(one).toBeGreaterThan(0);
        expect(one).toBeLessThanOrEqual(12);
      });
    });

    describe('a feed reader', () => {
      it('finds picture, dates, tags and text in RSS', async () => {
        const { text } = await read(newsroom(), '/feeds/rss?country=TR&source=reuters&limit=1');
        const [item] = parseFeed(text).items;
        expect(item.title).toBe(HEADLINE);
        // The parser decodes HTML once more than XML says, so libxml2 is asked for the text.
        const content = textOf(text, '//*[local-name()="encoded"]');
        expect(content).toContain('<h2>المياه</h2><p>بحثا مياه دجلة &amp; الفرات.</p>');
        expect(content).toContain('&lt;b&gt;اليوم&lt;/b&gt;');
        expect(item.categories.map(({ label, term }) => label ?? term)).toContain('تركيا');
        expect(item.media[0]).toMatchObject({ mimeType: 'image/png' });
        expect(Number(item.media[0].length)).toBeGreaterThan(50);
      });

      it('sees a correction as an update of the same story, at its original date', async () => {
        const before = await find(newsroom(), story);
        await save(newsroom(), 'published', { lede: 'وصل الوزير مساء الإثنين.' }, story.documentId);
        const after = await find(newsroom(), story);
        expect(after?.id).toBe(before?.id);
        expect(after?.date_published).toBe(before?.date_published);
        expect(Date.parse(after!.date_modified)).toBeGreaterThan(Date.parse(before!.date_modified));
      });

      it('no longer sees a story that was withdrawn, whatever date it sends', async () => {
        const { documentId } = await save(newsroom(), 'published', {
          headline: 'خبر يسحب بعد قليل',
          lede: 'نص.',
        });
        const first = await read(newsroom(), '/feeds/json');
        expect(first.text).toContain('خبر يسحب بعد قليل');
        await newsroom().strapi.documents(ARTICLE).unpublish({ documentId });
        const headers = {
          'if-none-match': first.headers.get('etag') ?? '',
          'if-modified-since': first.headers.get('last-modified') ?? '',
        };
        for (const sent of [headers, { 'if-modified-since': headers['if-modified-since'] }]) {
          const again = await read(newsroom(), '/feeds/json', sent);
          expect(again.status).toBe(200);
          expect(again.text).not.toContain('خبر يسحب بعد قليل');
        }
      });
    });

    describe('a filter', () => {
      const finds = async (query: string) => {
        const { items } = await json(newsroom(), `/feeds/json?limit=200&${query}`);
        return items.some(({ url }) => url.endsWith(`/s/${story.shortId}`));
      };

      it.each([
        ['country=TR', 'country=FJ'],
        ['country=tr', 'country=JP'],
        ['country=FJ,IQ', 'country=FJ,JP'],
        ['organisation=org:TR/ministry-of-foreign-affairs', 'organisation=org:un'],
        ['urgency=alert', 'urgency=low'],
        ['urgency=low,alert', 'urgency=low,normal'],
        ['source=reuters', 'source=afp'],
        ['language=ar', 'language=en'],
        [
          'country=IQ&organisation=TR/ministry-of-foreign-affairs&urgency=alert&source=reuters',
          'country=FJ&organisation=TR/ministry-of-foreign-affairs&urgency=alert&source=reuters',
        ],
      ])('finds by %s and not by %s', async (matching, other) => {
        expect(await finds(matching)).toBe(true);
        expect(await finds(other)).toBe(false);
      });

      it('is said in the title', async () => {
        const { title } = await json(newsroom(), '/feeds/json?country=IQ&urgency=alert');
        expect(title).toBe('عاجل — العراق — عاجل');
      });

      it('counts the limit in stories', async () => {
        const { items } = await json(newsroom(), '/feeds/json?country=IQ,TR&limit=1');
        expect(items).toHaveLength(1);
      });

      it.each([
        ['country=XX', 'country-unknown'],
        ['country=Iraq', 'country-invalid'],
        ['organisation=org:no-such', 'organisation-unknown'],
        ['urgency=panic', 'urgency-unknown'],
        ['source=no-such', 'source-unknown'],
        ['language=xx', 'language-unknown'],
        ['limit=201', 'limit-invalid'],
        ['contry=IQ', 'parameter-unknown'],
        ['country[$ne]=IQ', 'country-invalid'],
      ])('%s is refused in both languages', async (query, code) => {
        const { status, headers, body } = await request<Refusal>(newsroom(), `/feeds/rss?${query}`);
        expect(status).toBe(400);
        expect(body.error.details?.errors).toMatchObject([{ code }]);
        expect(body.error.message).toMatch(/\p{Script=Arabic}.* • .*[a-z]{3}/u);
        expect(headers.get('cache-control') ?? '').not.toMatch(/public/);
      });
    });

    describe('the news sitemap', () => {
      it('leaves out what is older than two days', async () => {
        const { documentId, shortId } = await save(newsroom(), 'published', {
          headline: 'خبر من أول أمس',
          lede: 'نص.',
        });
        const sitemap = async () => (await read(newsroom(), '/feeds/news-sitemap')).text;
        expect(await sitemap()).toContain(shortId);
        await newsroom()
          .strapi.db.query(ARTICLE)
          .updateMany({
            where: { documentId },
            data: { firstPublishedAt: new Date(Date.now() - 48 * 60 * 60_000 - 1000) },
          });
        expect(await sitemap()).not.toContain(shortId);
        expect((await read(newsroom(), '/feeds/rss?limit=200')).text).toContain(shortId);
      });
    });

    describe('what the public role may not read', () => {
      const withoutPermission = async (action: string, check: () => Promise<void>) => {
        const { strapi } = newsroom();
        const role = (await loadRole(strapi, 'public'))!;
        await removePermissions(strapi, role, [action]);
        try {
          await check();
        } finally {
          await addPermissions(strapi, role, [action]);
        }
      };

      it('is in no feed', () =>
        withoutPermission('api::source.source.find', async () => {
          const item = await find(newsroom(), story);
          expect(item?._ajil.sources).toEqual([]);
          expect(item?.tags).toContain('تركيا');
          const { status, body } = await request(newsroom(), '/feeds/json?source=reuters');
          expect([status, body.error.details?.errors?.[0].code]).toEqual([400, 'source-unknown']);
        }));

      it('closes the feeds when it is the articles, with a token too', () =>
        withoutPermission('api::article.article.find', async () => {
          for (const path of ['/feeds/rss', `/oembed?url=${await permalink(newsroom(), story)}`]) {
            const { status } = await request(newsroom(), path, { token: newsroom().token });
            expect(status).toBe(403);
          }
        }));
    });

    describe('oEmbed', () => {
      const oembed = async ({ shortId }: Article, more = '') => {
        const url = encodeURIComponent(await permalink(newsroom(), { shortId }));
        return read(newsroom(), `/oembed?url=${url}${more}`);
      };

      it('gives a published story as JSON and as XML', async () => {
        const answer = await oembed(story);
        expect(answer.status).toBe(200);
        expect(answer.headers.get('content-type')).toBe('application/json; charset=utf-8');
        expect(JSON.parse(answer.text)).toMatchObject({ type: 'rich', provider_name: 'عاجل' });
        const xml = await oembed(story, '&format=xml');
        expect(xml.headers.get('content-type')).toBe('text/xml; charset=utf-8');
        expect(xmlProblems(xml.text)).toEqual([]);
        const etag = answer.headers.get('etag') ?? '';
        expect(etag).not.toBe('');
      });

      it('gives no draft, no other format and nothing without an address', async () => {
        expect((await oembed(draft)).status).toBe(404);
        expect((await oembed(story, '&format=yaml')).status).toBe(501);
        expect((await read(newsroom(), '/oembed')).status).toBe(400);
        const elsewhere = await read(newsroom(), '/oembed?url=https%3A%2F%2Fexample.org%2Fs%2Fa');
        expect(elsewhere.status).toBe(404);
      });
    });
  });
}

async function read(
  { url }: Newsroom,
  path: string,
  headers: Record<string, string> = {},
): Promise<{ status: number; headers: Headers; text: string }> {
  const response = await fetch(url + path, { headers });
  return { status: response.status, headers: response.headers, text: await response.text() };
}

async function json(newsroom: Newsroom, path: string): Promise<JsonFeed> {
  return JSON.parse((await read(newsroom, path)).text) as JsonFeed;
}

async function find(newsroom: Newsroom, { shortId }: Article): Promise<Item | undefined> {
  const { items } = await json(newsroom, '/feeds/json?limit=200');
  return items.find(({ url }) => url.endsWith(`/s/${shortId}`));
}

/** The newsroom knows its address from the settings, not from the port that the tests gave it. */
async function permalink(newsroom: Newsroom, { shortId }: { shortId: string }): Promise<string> {
  const base = newsroom.strapi.config.get<string>('server.absoluteUrl');
  return `${base}/s/${shortId}`;
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

async function uploadPicture({ url, token }: Newsroom): Promise<number> {
  const picture = await sharp({
    create: { width: 48, height: 32, channels: 3, background: '#135' },
  })
    .png()
    .toBuffer();
  const form = new FormData();
  form.append('files', new Blob([new Uint8Array(picture)], { type: 'image/png' }), 'feed.png');
  const response = await fetch(`${url}/api/upload`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}` },
    body: form,
  });
  expect(response.status).toBe(201);
  const [{ id }] = (await response.json()) as { id: number }[];
  return id;
}

async function countQueries({ strapi }: Newsroom, act: () => Promise<unknown>): Promise<number> {
  let count = 0;
  const listener = ({ sql }: { sql: string }) => {
    // The runner of webhooks looks at its own tables in the background.
    if (/^\s*select/i.test(sql) && !/ajil_|strapi_webhooks|advisory/.test(sql)) count++;
  };
  strapi.db.connection.on('query', listener);
  try {
    await act();
  } finally {
    strapi.db.connection.off('query', listener);
  }
  return count;
}
