import { rateOf } from '../../../src/limits/rate-of';
import { DEFAULT_RATES, RATE_NAMES, readRates } from '../../../src/limits/rates';

it.each([
  ['GET', '/api/articles', false, 'read'],
  ['HEAD', '/api/articles/x', false, 'read'],
  ['GET', '/feeds/rss', false, 'read'],
  ['GET', '/s/abc', false, 'read'],
  ['GET', '/live', false, 'read'],
  ['GET', '/api/search', false, 'search'],
  ['GET', '/API/Search/', false, 'search'],
  ['GET', '/graphql', false, 'graphql'],
  ['POST', '/graphql/', false, 'graphql'],
  ['POST', '/api/articles', false, 'write'],
  ['POST', '/api/articles', true, 'token'],
  ['GET', '/api/search', true, 'token'],
  ['POST', '/graphql', true, 'token'],
  ['POST', '/upload', true, 'upload'],
  ['POST', '/api/upload', false, 'upload'],
  ['POST', '/admin/login', false, 'login'],
  ['POST', '/Admin/Login/', false, 'login'],
  ['POST', '/api/auth/local', false, 'login'],
  ['POST', '/api/auth/local', true, 'login'],
  ['POST', '/api/auth/forgot-password', false, 'login'],
  ['OPTIONS', '/api/articles', false, null],
  ['GET', '/', false, null],
  ['GET', '/_health', false, null],
  ['GET', '/metrics', false, null],
  ['GET', '/uploads/a.jpg', false, null],
  ['GET', '/admin/users/me', true, null],
  ['GET', '/content-manager/collection-types/api::article.article', true, null],
  ['GET', '/apidocs', false, null],
] as const)('counts %s %s (token: %s) as %s', (method, path, hasToken, rate) => {
  expect(rateOf({ method, path, hasToken })).toBe(rate);
});

it('keeps the defaults of what is not named', () => {
  expect(readRates('')).toEqual(DEFAULT_RATES);
  expect(readRates('search=5/10, login=3/900,')).toEqual({
    ...DEFAULT_RATES,
    search: { times: 5, seconds: 10 },
    login: { times: 3, seconds: 900 },
  });
});

it.each([
  'reed=1/1',
  'read=0/60',
  'read=5/0',
  'read=5/90000',
  'read=5',
  'read=-1/5',
  'read=1/5/5',
  '5/5',
])('says in both languages what is wrong with %s', (text) => {
  expect(() => readRates(text)).toThrow(new RegExp(`RATE_LIMITS="${text}".*المطلوب.*expected`));
});

it('lets a guesser try least of all', () => {
  const perSecond = (name: (typeof RATE_NAMES)[number]) =>
    DEFAULT_RATES[name].times / DEFAULT_RATES[name].seconds;
  for (const name of RATE_NAMES) expect(perSecond('login')).toBeLessThanOrEqual(perSecond(name));
});
