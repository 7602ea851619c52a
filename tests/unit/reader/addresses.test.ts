import {
  articleUrl,
  breakingUrl,
  entityUrl,
  listUrl,
  storyUrl,
  threadUrl,
} from '../../../public/reader/queries.mjs';
import { articleHref, frontHref, readRoute } from '../../../public/reader/route.mjs';

const front = (extra = {}) => ({ view: 'front', entity: null, story: null, page: 1, ...extra });

it.each([
  ['', front()],
  ['#', front()],
  ['#/', front()],
  ['#/nonsense', front()],
  ['#main', front()],
  ['#/?page=3', front({ page: 3 })],
  ['#/?page=0', front()],
  ['#/?page=-1', front()],
  ['#/?page=1e9', front()],
  ['#/?entity=country%3AIQ', front({ entity: 'country:IQ' })],
  ['#/?entity=org%3AUS%2Fpresidency&page=2', front({ entity: 'org:US/presidency', page: 2 })],
  ['#/?story=suez-container-ship', front({ story: 'suez-container-ship' })],
  ['#/?entity=', front()],
  ['#/s/k7m2p9qx', { view: 'article', shortId: 'k7m2p9qx' }],
  ['#/s/', front()],
  ['#/s/../../admin', front()],
])('the address %j is the view %j', (hash, route) => {
  expect(readRoute(hash)).toEqual(route);
});

it.each([
  [front()],
  [front({ page: 4 })],
  [front({ entity: 'org:US/ministry-of-defence' })],
  [front({ story: 'a-b', page: 2 })],
])('a link to %j leads there', (route) => {
  expect(readRoute(frontHref(route))).toEqual(route);
});

it('links to a story by its permalink id', () => {
  expect(readRoute(articleHref('k7m2p9qx'))).toEqual({ view: 'article', shortId: 'k7m2p9qx' });
});

it('asks for the newest stories first, twenty a page', () => {
  const query = queryOf(listUrl({ page: 2 }));
  expect(query.get('sort[0]')).toBe('firstPublishedAt:desc');
  expect(query.get('pagination[page]')).toBe('2');
  expect(query.get('pagination[pageSize]')).toBe('20');
  expect([...query.keys()].filter((key) => key.startsWith('filters'))).toEqual([]);
});

it('filters by entity and by story', () => {
  const query = queryOf(listUrl({ entity: 'country:IQ', story: 'suez' }));
  expect(query.get('filters[entities][key][$eq]')).toBe('country:IQ');
  expect(query.get('filters[story][slug][$eq]')).toBe('suez');
});

it('asks for what is breaking at a moment, the most urgent first', () => {
  const query = queryOf(breakingUrl(new Date('2026-03-10T12:00:00Z')));
  expect(query.get('filters[breakingUntil][$gt]')).toBe('2026-03-10T12:00:00.000Z');
  expect(query.get('sort[0]')).toBe('urgency.rank:asc');
});

it('asks for the text and the correction of a story only where it is read', () => {
  expect(fieldsOf(articleUrl('k7m2p9qx'))).toContain('body');
  expect(fieldsOf(listUrl({}))).not.toContain('body');
  expect(fieldsOf(articleUrl('k7m2p9qx'))).toEqual([
    ...fieldsOf(listUrl({})),
    ...['body', 'correction', 'correctedAt'],
  ]);
});

it('cannot be talked into another parameter by a key', () => {
  const key = 'x&filters[id][$eq]=1#';
  expect(queryOf(entityUrl(key)).get('filters[key][$eq]')).toBe(key);
  expect(queryOf(storyUrl(key)).get('filters[slug][$eq]')).toBe(key);
  expect(queryOf(threadUrl(key)).get('filters[story][slug][$eq]')).toBe(key);
  expect(queryOf(articleUrl(key)).get('filters[shortId][$eq]')).toBe(key);
});

function queryOf(url: string): URLSearchParams {
  return new URL(url, 'http://localhost').searchParams;
}

function fieldsOf(url: string): string[] {
  return [...queryOf(url)]
    .filter(([name]) => /^fields\[\d+\]$/.test(name))
    .map(([, value]) => value);
}
