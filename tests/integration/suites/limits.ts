import { request, type Refusal } from '../../support/http';
import { rawRequest } from '../../support/raw-request';
import type { NewsroomOf } from '../newsroom-suites';

const BOTH_LANGUAGES = /[\u0600-\u06ff].* • [a-z]/;
const MEBIBYTE = 1024 * 1024;
/** Nothing is kept of an answer in parts, so the limits see every such request. */
const UNCACHED = { range: 'bytes=0-' };

export function describeLimits(newsroom: NewsroomOf): void {
  /** The limits as they are in production, but for `rates`, while `work` runs. */
  const withRates = async (rates: string, work: () => Promise<void>) => {
    const { config } = newsroom().strapi;
    const usual: object = config.get('newsroom.limits');
    config.set('newsroom.limits', { rates, allowAddresses: [] });
    try {
      await work();
    } finally {
      config.set('newsroom.limits', usual);
    }
  };
  const statuses = async (times: number, ask: () => Promise<{ status: number }>) => {
    const seen: number[] = [];
    for (let i = 0; i < times; i += 1) seen.push((await ask()).status);
    return seen;
  };

  describe('an address that asks too often', () => {
    it('is told so in both languages, and when to come again', async () => {
      await withRates('read=2/60', async () => {
        const ask = () =>
          request(newsroom(), '/api/urgency-levels?pagination[pageSize]=1', { headers: UNCACHED });
        const first = await ask();
        expect(first.status).toBe(200);
        expect(first.headers.get('ratelimit-policy')).toBe('2;w=60');
        expect(first.headers.get('ratelimit-limit')).toBe('2');
        expect(first.headers.get('ratelimit-remaining')).toBe('1');
        expect(Number(first.headers.get('ratelimit-reset'))).toBeGreaterThan(0);
        expect(first.headers.get('retry-after')).toBeNull();
        await ask();
        const refused = await ask();
        expect(refused.status).toBe(429);
        expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
        expect(refused.body.error).toMatchObject({
          status: 429,
          name: 'RateLimitError',
          message: expect.stringMatching(BOTH_LANGUAGES),
          details: { code: 'too-many-requests' },
        });
      });
    });

    it('is told in the way of GraphQL there', async () => {
      await withRates('graphql=1/60', async () => {
        const ask = () =>
          request<object>(newsroom(), '/graphql', {
            method: 'POST',
            body: { query: '{ __typename }' },
          });
        expect(await statuses(2, ask)).toEqual([200, 429]);
        expect((await ask()).body).toMatchObject({
          errors: [
            {
              message: expect.stringMatching(BOTH_LANGUAGES),
              extensions: { code: 'TOO_MANY_REQUESTS' },
            },
          ],
        });
      });
    });

    it('may still do the other things, and what watches over the newsroom is never refused', async () => {
      await withRates('read=1/60', async () => {
        const read = () => request(newsroom(), '/feeds/json?limit=1', { headers: UNCACHED });
        expect(await statuses(2, read)).toEqual([200, 429]);
        const withToken = () => request(newsroom(), '/api/sources', { token: newsroom().token });
        expect(await statuses(2, withToken)).toEqual([200, 200]);
        expect(await statuses(3, () => request(newsroom(), '/_health'))).toEqual([204, 204, 204]);
      });
    });

    it('is not what a foreign header says it is', async () => {
      await withRates('read=1/60', async () => {
        let from = 0;
        const ask = () => {
          const headers = { ...UNCACHED, 'x-forwarded-for': `203.0.113.${(from += 1)}` };
          return fetch(`${newsroom().url}/api/sources?pagination[pageSize]=1`, { headers });
        };
        expect(await statuses(2, ask)).toEqual([200, 429]);
      });
    });

    it('cannot guess passwords for long, however many accounts it tries', async () => {
      await withRates('login=2/60', async () => {
        let who = 0;
        const guess = (path: string, name: string) => () =>
          request(newsroom(), path, {
            method: 'POST',
            body: { [name]: `guess${(who += 1)}@newsroom.example`, password: 'Kalima-Khata-1' },
          });
        const panel = guess('/admin/login', 'email');
        const readers = guess('/api/auth/local', 'identifier');
        expect(await statuses(2, readers)).toEqual([403, 403]);
        expect((await panel()).status).toBe(429);
        const refused = await readers();
        expect(refused.status).toBe(429);
        expect(refused.body.error.message).toMatch(BOTH_LANGUAGES);
      });
    });

    it('counts failed sign-ins of all nodes together on PostgreSQL', async () => {
      if (newsroom().client !== 'postgres') return;
      const rows = await newsroom().strapi.db.connection('ajil_login_failures');
      expect(rows).toMatchObject([{ key: 'login:127.0.0.1', points: 2 }]);
    });
  });

  describe('a request that is too large', () => {
    it.each([
      ['/api/articles', { data: { headline: 'خ'.repeat(2 * MEBIBYTE) } }, '2 MiB'],
      ['/graphql', { query: `{ ${' '.repeat(MEBIBYTE)} __typename }` }, '1 MiB'],
    ])('is refused at %s in both languages', async (path, body, limit) => {
      newsroom().strapi.log.silent = true;
      const answer = await request<Partial<Refusal> & { errors?: { message: string }[] }>(
        newsroom(),
        path,
        { method: 'POST', body, token: newsroom().token },
      );
      newsroom().strapi.log.silent = false;
      expect(answer.status).toBe(413);
      const message = answer.body.error?.message ?? answer.body.errors?.[0]?.message;
      expect(message).toMatch(BOTH_LANGUAGES);
      expect(message).toContain(limit);
    });

    it('is refused where a picture is larger than pictures may be', async () => {
      const limit = newsroom().strapi.config.get<number>('plugin::upload.sizeLimit');
      const form = new FormData();
      form.set('files', new Blob([new Uint8Array(limit + 1)], { type: 'image/jpeg' }), 'a.jpg');
      const answer = await fetch(`${newsroom().url}/api/upload`, {
        method: 'POST',
        body: form,
        headers: { authorization: `Bearer ${newsroom().token}` },
      });
      expect(answer.status).toBe(413);
      expect(((await answer.json()) as Refusal).error.message).toMatch(BOTH_LANGUAGES);
    });

    it.each([
      ['a long query', `filters[headline][$eq]=${'a'.repeat(9000)}`, 414],
      ['many parameters', Array(201).fill('fields=slug').join('&'), 400],
      ['a deep filter', `filters${'[$and][0]'.repeat(7)}[slug]=a`, 400],
    ])('is refused for %s', async (_name, query, status) => {
      const answer = await request(newsroom(), `/api/articles?${query}`);
      expect(answer.status).toBe(status);
      expect(answer.body.error.message).toMatch(BOTH_LANGUAGES);
    });
  });

  describe('a request that no address can answer', () => {
    it.each(['/api/articles/%00', '/%ff', '/s/%ED%A0%80', '/reader/%2e%2e%2fpackage.json'])(
      'is refused at %s, as a page for readers',
      async (path) => {
        // fetch would tidy the path up.
        const ask = async (accept: string) =>
          rawRequest(
            newsroom(),
            `GET ${path} HTTP/1.1\r\nHost: a\r\nConnection: close\r\nAccept: ${accept}\r\n\r\n`,
          );
        const program = await ask('*/*');
        expect(program).toMatch(/^HTTP\/1\.1 400 /);
        expect(program).toMatch(BOTH_LANGUAGES);
        if (path.startsWith('/api/')) return;
        const reader = await ask('text/html');
        expect(reader).toMatch(/^HTTP\/1\.1 400 /);
        expect(reader).toContain('<html lang="ar" dir="rtl">');
      },
    );

    it('is refused where a text has a NUL character', async () => {
      const answer = await request(newsroom(), '/api/articles', {
        method: 'POST',
        token: newsroom().token,
        body: { data: { headline: 'خبر\0', lede: 'نص.', urgency: 'normal' } },
      });
      expect(answer.status).toBe(400);
      expect(answer.body.error).toMatchObject({
        message: expect.stringMatching(BOTH_LANGUAGES),
        details: { code: 'nul-in-body' },
      });
    });

    it.each([
      ['an address longer than the parser takes', `GET /?q=${'a'.repeat(200_000)} HTTP/1.1`, 431],
      ['a first line that is none', 'خبر عاجل', 400],
      ['a header without a name', 'GET / HTTP/1.1\r\n: x', 400],
    ])('is refused in both languages for %s', async (_name, head, status) => {
      const answer = await rawRequest(newsroom(), `${head}\r\nHost: a\r\n\r\n`);
      expect(answer).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
      const { error } = JSON.parse(answer.slice(answer.indexOf('\r\n\r\n'))) as Refusal;
      expect(error).toMatchObject({ status, message: expect.stringMatching(BOTH_LANGUAGES) });
    });

    it('does not end up in the middle of an answer to another', async () => {
      const both = 'GET /_health HTTP/1.1\r\nHost: a\r\n\r\nخبر\r\n\r\n';
      const answer = await rawRequest(newsroom(), both);
      expect(answer.match(/HTTP\/1\.1 /g)?.length).toBeLessThanOrEqual(2);
      expect(answer).toMatch(/^HTTP\/1\.1 (?:204 No Content|400 Bad Request)\r\n/);
    });
  });

  describe('a page of another site', () => {
    const from = (path: string, init: RequestInit = {}) =>
      fetch(newsroom().url + path, {
        ...init,
        headers: { origin: 'https://reader.example', ...init.headers },
      });

    it.each(['/api/articles', '/feeds/rss', '/ajil-ticker.js'])(
      'may read %s, without cookies',
      async (path) => {
        const { headers } = await from(path);
        expect(headers.get('access-control-allow-origin')).toBe('https://reader.example');
        expect(headers.get('access-control-allow-credentials')).toBeNull();
        expect(headers.get('access-control-expose-headers')).toMatch(/RateLimit-Remaining/);
      },
    );

    it('may send GraphQL by GET', async () => {
      const answer = await from('/graphql', {
        method: 'OPTIONS',
        headers: {
          'access-control-request-method': 'GET',
          'access-control-request-headers': 'apollo-require-preflight',
        },
      });
      expect(answer.status).toBe(204);
      expect(answer.headers.get('access-control-allow-headers')).toMatch(
        /apollo-require-preflight/i,
      );
    });

    it.each(['/admin/init', '/content-manager/content-types', '/upload/files', '/'])(
      'may not read %s',
      async (path) => {
        const { headers } = await from(path);
        expect(headers.get('access-control-allow-origin')).toBeNull();
      },
    );

    it('reads why it was refused', async () => {
      await withRates('read=1/60', async () => {
        await from('/api/sources', { headers: UNCACHED });
        const refused = await from('/api/sources', { headers: UNCACHED });
        expect(refused.status).toBe(429);
        expect(refused.headers.get('access-control-allow-origin')).toBe('https://reader.example');
      });
    });
  });
}
