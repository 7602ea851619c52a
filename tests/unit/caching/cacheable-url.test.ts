import { readVariant } from '../../../src/caching/asked-answer';
import { readCacheableUrl } from '../../../src/caching/cacheable-url';

const read = (url: string) =>
  readCacheableUrl(url, { restPrefix: '/api', graphqlPath: '/graphql' });

describe('an address', () => {
  it.each([
    ['/api/articles', 'rest-list'],
    ['/api/articles/abc?populate=*', 'rest-one'],
    ['/api/search?q=x', 'page'],
    ['/feeds/rss?country=IQ', 'page'],
    ['/', 'page'],
    ['/s/abc', 'page'],
    ['/live/after?seq=1', 'page'],
    ['/live/now', 'page'],
    ['/graphql?query={articles{headline}}', 'graphql'],
    ['/graphql?extensions={"persistedQuery":{}}', 'graphql'],
  ])('%s is kept as %s', (url, kind) => expect(read(url)?.kind).toBe(kind));

  it.each([
    '/admin',
    '/live',
    '/api/users',
    '/api/articles/abc/more',
    '/graphql',
    '/graphql?query={articles(status:DRAFT){headline}}',
    '/api/articles?status=draft',
    '/api/articles?%73tatus=draft',
    '/api/articles?status[0]=draft',
    '/api/articles?access_token=x',
    '/api/articles?preview=1',
    '//evil.example/api/articles',
    `/api/articles?q=${'x'.repeat(5000)}`,
  ])('%s is not kept', (url) => expect(read(url)).toBeNull());

  it.each([
    ['/api/articles?a=1&b=2', '/api/articles?b=2&a=1'],
    ['/api/articles', '/api/articles?status=published&pagination[page]=1'],
    ['/api/articles?a[b]=%D8%A7', '/api/articles?a%5Bb%5D=ا'],
  ])('%s means the same as %s', (a, b) => expect(read(a)?.key).toBe(read(b)?.key));

  it.each([
    ['/api/articles?sort[]=a&sort[]=b', '/api/articles?sort[]=b&sort[]=a'],
    ['/api/articles?pagination[start]=0', '/api/articles?pagination[start]=0&pagination[page]=1'],
    ['/feeds/rss', '/feeds/rss?status=published'],
    ['/api/articles?a=1%26b=2', '/api/articles?a=1&b=2'],
  ])('%s does not mean the same as %s', (a, b) => expect(read(a)?.key).not.toBe(read(b)?.key));
});

describe('who asks', () => {
  it.each([
    { authorization: 'Bearer x' },
    { cookie: 'a=1; jwtToken=x' },
    { cookie: 'strapi_up_refresh=x' },
    { range: 'bytes=0-' },
    { 'strapi-response-format': 'v4' },
    { 'strapi-encode-source-maps': 'true' },
    { origin: `https://${'x'.repeat(2000)}.example` },
  ])('%j is nobody whose answer is shared', (headers) =>
    expect(readVariant(headers, 'page')).toBeNull(),
  );

  it('gets the answer for his site and form', () => {
    const plain = readVariant({ host: 'a' }, 'page');
    expect(plain).not.toBeNull();
    expect(readVariant({ host: 'a', cookie: '_ga=1', accept: 'text/xml' }, 'page')).toBe(plain);
    for (const headers of [
      { host: 'b' },
      { host: 'a', origin: 'b' },
      { host: 'a', accept: 'text/html' },
    ]) {
      expect(readVariant(headers, 'page')).not.toBe(plain);
    }
  });
});
