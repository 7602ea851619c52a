import { capCacheControl } from '../../../src/caching/cache-control';
import { makeChangeLog } from '../../../src/caching/change-log';
import { chooseEncoding } from '../../../src/caching/choose-encoding';
import { changedTags, restTags } from '../../../src/caching/dependencies';
import { makeFlights } from '../../../src/caching/flights';
import { shareableMs } from '../../../src/caching/is-shareable';
import { makeStoredAnswer, sizeOf } from '../../../src/caching/stored-answer';
import { makeTaggedCache } from '../../../src/caching/tagged-cache';

const answer = (tags: string[], bytes = 10) =>
  makeStoredAnswer({
    ...{ status: 200, headers: {}, body: Buffer.alloc(bytes), tags: new Set(tags) },
    ...{ surrogateKeys: tags, expiresAt: 0, holdsUntil: Infinity },
  });

describe('answers by tag', () => {
  it('are forgotten with any of their tags, and only then', () => {
    const cache = makeTaggedCache(1_000_000, sizeOf);
    cache.set('a', answer(['x', 'y']));
    cache.set('b', answer(['y']));
    cache.forget(['x']);
    expect([cache.get('a'), cache.size]).toEqual([undefined, 1]);
    cache.set('b', answer(['z']));
    cache.forget(['y']);
    expect(cache.size).toBe(1);
    cache.forget(['z']);
    expect(cache.size).toBe(0);
  });

  it('never take more memory than they may', () => {
    const cache = makeTaggedCache(100_000, sizeOf);
    for (let i = 0; i < 100; i++) cache.set(`k${i}`, answer(['x'], 5_000));
    expect(cache.bytes()).toBeLessThanOrEqual(100_000);
    expect(cache.get('k99')).toBeDefined();
    expect(cache.get('k0')).toBeUndefined();
    cache.set('huge', answer(['x'], 50_000));
    expect(cache.get('huge')).toBeUndefined();
    cache.forget(['x']);
    expect(cache.size).toBe(0);
  });
});

describe('a computation that many wait for', () => {
  it('is one, and its waiters get its answer', () => {
    const flights = makeFlights<string>();
    expect(['a', 'b', 'c'].map((waiter) => flights.join('k', waiter))).toEqual([
      ...['lead', 'wait', 'wait'],
    ]);
    expect(flights.land('k')).toEqual({ waiters: ['b', 'c'], next: null });
    expect(flights.join('k', 'd')).toBe('lead');
  });

  it('is followed by one more for those who ask after a change', () => {
    const flights = makeFlights<string>();
    for (const waiter of ['a', 'b']) flights.join('k', waiter);
    flights.expire();
    for (const waiter of ['c', 'd']) expect(flights.join('k', waiter)).toBe('wait');
    expect(flights.land('k')).toEqual({ waiters: ['b'], next: 'c' });
    expect(flights.join('k', 'e')).toBe('wait');
    expect(flights.land('k')).toEqual({ waiters: ['d', 'e'], next: null });
  });
});

describe('the log of changes', () => {
  it('knows whether something has changed since a moment', () => {
    const log = makeChangeLog(3);
    log.note(['x']);
    const begun = log.now();
    expect(log.hasChangedSince(begun, new Set(['x']))).toBe(false);
    log.note(['y']);
    expect(log.hasChangedSince(begun, new Set(['x']))).toBe(false);
    expect(log.hasChangedSince(begun, new Set(['x', 'y']))).toBe(true);
    log.note(null);
    expect(log.hasChangedSince(begun, new Set(['x']))).toBe(true);
    // More than it remembers: nobody knows.
    const later = log.now();
    for (let i = 0; i < 4; i++) log.note(['y']);
    expect(log.hasChangedSince(later, new Set(['x']))).toBe(true);
  });
});

describe('what an answer depends on', () => {
  const list = { kind: 'rest-list', collection: 'articles', key: '/api/articles?' } as const;
  const one = { kind: 'rest-one', collection: 'articles', key: '/api/articles/a?' } as const;
  const part = (asked: string) => ({
    ...one,
    key: `/api/articles/a?${new URLSearchParams(asked).toString()}`,
  });
  const isHit = (tags: ReadonlySet<string>, changed: string[] | null) =>
    changed === null || changed.some((tag) => tags.has(tag));

  it.each([
    ['a list', restTags(list, ['a']), 'article', 'other', true],
    ['a list', restTags(list, ['a']), 'entity', 'e', true],
    ['one article', restTags(one, ['a', 'e']), 'article', 'other', false],
    ['one article', restTags(one, ['a', 'e']), 'entity', 'e', true],
    ['entities', restTags({ ...list, collection: 'entities' }, []), 'article', 'a', false],
    ['one article', restTags(one, ['a', 'e']), 'entity', null, true],
    ['one that is not there', restTags(one, []), 'article', 'a', true],
    [
      'its countries',
      restTags(part('populate[entities][populate]=country'), ['a', 'e']),
      'entity',
      'other',
      false,
    ],
    [
      'its first entity',
      restTags(part('populate[entities][limit]=1'), ['a', 'e']),
      'entity',
      'other',
      true,
    ],
    [
      'its last entity',
      restTags(part('populate[entities][sort]=key'), ['a', 'e']),
      'entity',
      'other',
      true,
    ],
    [
      'how many entities',
      restTags(part('populate[entities][count]=true'), ['a']),
      'entity',
      'e',
      true,
    ],
  ] as const)('%s with %s hears of %s %s: %s', (_name, tags, model, documentId, expected) =>
    expect(isHit(tags, changedTags({ model, documentId }))).toBe(expected),
  );
});

describe('an answer of the chain', () => {
  it.each([
    [200, {}, 60_000],
    [404, {}, 1_000],
    [500, {}, 0],
    [403, {}, 0],
    [302, {}, 0],
    [302, { 'cache-control': 'public, max-age=30, s-maxage=30' }, 30_000],
    [301, { 'cache-control': 'public, s-maxage=30' }, 0],
    [200, { 'set-cookie': 'a=1' }, 0],
    [200, { 'cache-control': 'private' }, 0],
    [200, { vary: 'Origin, Accept-Encoding' }, 60_000],
    [200, { vary: 'Cookie' }, 0],
    [200, { 'cache-control': 'public, max-age=1, s-maxage=2' }, 2_000],
    [200, { 'cache-control': 'public, s-maxage=300' }, 60_000],
  ])('%i with %j is shared for %i ms', (status, headers, expected) =>
    expect(shareableMs({ status, headers }, 60_000)).toBe(expected),
  );
});

describe('Cache-Control', () => {
  const text = 'public, max-age=5, s-maxage=30, stale-while-revalidate=60';
  it.each([
    [Infinity, text],
    [100_000, text],
    [40_000, 'public, max-age=5, s-maxage=30, stale-while-revalidate=10'],
    [3_900, 'public, max-age=3, s-maxage=3, stale-while-revalidate=0'],
    [-5, 'public, max-age=0, s-maxage=0, stale-while-revalidate=0'],
  ])('of an answer that holds %d ms', (holdsMs, expected) =>
    expect(capCacheControl(text, holdsMs)).toBe(expected),
  );
});

describe('the encoding', () => {
  const all = () => true;
  it.each([
    [undefined, 'identity'],
    ['gzip, deflate, br', 'br'],
    ['gzip;q=0.5', 'gzip'],
    ['br;q=0, gzip', 'gzip'],
    ['br;q=0.0', 'identity'],
    ['*', 'identity'],
  ])('for %s is %s', (accepted, expected) => expect(chooseEncoding(accepted, all)).toBe(expected));

  it('is one that is there', () =>
    expect(chooseEncoding('br, gzip', (name) => name === 'gzip')).toBe('gzip'));
});
