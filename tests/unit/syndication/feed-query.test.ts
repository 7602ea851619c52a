import { type FeedQuery, feedUrl, readFeedQuery } from '../../../src/syndication/feed-query';

const ALL: FeedQuery = {
  country: [],
  organisation: [],
  urgency: [],
  source: [],
  language: [],
  limit: null,
};

it.each<[string, Record<string, unknown>, Partial<FeedQuery>]>([
  ['nothing', {}, {}],
  ['a country, in either case', { country: 'iq' }, { country: ['country:IQ'] }],
  ['an organisation', { organisation: 'org:un' }, { organisation: ['org:un'] }],
  ['an organisation without its kind', { organisation: 'un' }, { organisation: ['org:un'] }],
  [
    'an office of a state',
    { organisation: 'US/ministry-of-defence' },
    { organisation: ['org:US/ministry-of-defence'] },
  ],
  ['several values', { urgency: 'flash,alert' }, { urgency: ['flash', 'alert'] }],
  ['a parameter that is repeated', { source: ['reuters', 'ina'] }, { source: ['reuters', 'ina'] }],
  ['a value that is repeated', { language: 'ar,ar' }, { language: ['ar'] }],
  ['a limit', { limit: '200' }, { limit: 200 }],
])('reads %s', (_name, query, expected) => {
  expect(readFeedQuery(query, 200)).toEqual({ ...ALL, ...expected });
});

it.each<[Record<string, unknown>, string]>([
  [{ contry: 'IQ' }, 'parameter-unknown'],
  [{ country: 'Iraq' }, 'country-invalid'],
  [{ country: '' }, 'country-invalid'],
  [{ country: { $ne: 'IQ' } }, 'country-invalid'],
  [{ organisation: 'org:../x' }, 'organisation-invalid'],
  [{ urgency: 'عاجل' }, 'urgency-invalid'],
  [{ source: "x' or 1=1" }, 'source-invalid'],
  [{ language: 'arabic' }, 'language-invalid'],
  [{ country: 'AA,BB,CC,DD,EE,FF,GG,HH,II,JJ,KK' }, 'country-too-many'],
  [{ limit: '0' }, 'limit-invalid'],
  [{ limit: '201' }, 'limit-invalid'],
  [{ limit: '1.5' }, 'limit-invalid'],
  [{ limit: ['1', '2'] }, 'limit-invalid'],
])('refuses %j in both languages', (query, code) => {
  const problems = readFeedQuery(query, 200);
  expect(problems).toMatchObject([{ code, field: Object.keys(query)[0] }]);
  const [{ messageAr, messageEn }] = problems as { messageAr: string; messageEn: string }[];
  expect(messageAr).toMatch(/\p{Script=Arabic}/u);
  expect(messageEn).not.toMatch(/^\p{Script=Arabic}/u);
});

it('has one address for one list, however it was asked for', () => {
  const urls = [
    { urgency: 'alert,flash', country: 'iq', limit: '5' },
    { limit: '5', country: 'IQ', urgency: ['flash', 'alert'] },
  ].map((query) => feedUrl('https://n.org', '/feeds/rss', readFeedQuery(query, 9) as FeedQuery));
  expect(urls[0]).toBe('https://n.org/feeds/rss?country=IQ&urgency=alert,flash&limit=5');
  expect(urls[1]).toBe(urls[0]);
});
