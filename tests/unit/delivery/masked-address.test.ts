import { maskAddress, maskAddressIn } from '../../../src/delivery/masked-address';

describe('an address for people who may not manage the endpoint', () => {
  it.each([
    ['is whole when it is words', 'https://partner.example/hooks/news', undefined],
    ['keeps the port', 'http://partner.example:8080/', undefined],
    ['keeps versions and names of files', 'https://p.example/api/v2/breaking-news.php', undefined],
    [
      'loses user and password',
      'https://layla:sirr@partner.example/news',
      'https://partner.example/news',
    ],
    [
      'loses values of the query',
      'https://partner.example/in?token=news&day=1',
      'https://partner.example/in?token=…&day=…',
    ],
    [
      'loses a query that is all value',
      'https://partner.example/in?k4Zq9',
      'https://partner.example/in?…',
    ],
    [
      'loses what is after the hash',
      'https://partner.example/in#key',
      'https://partner.example/in',
    ],
    [
      'loses numbers of customers',
      'https://partner.example/services/T0ABCDE12/B0XYZ/news',
      'https://partner.example/services/…/…/news',
    ],
    [
      'loses a UUID',
      'https://p.example/9f1c2d34-5e6f-4a7b-8c9d-0e1f2a3b4c5d',
      'https://p.example/…',
    ],
    ['loses mixed cases', 'https://p.example/bot/aZbYcX', 'https://p.example/bot/…'],
    ['loses consonants', 'https://p.example/bot/qzxkvbnmt', 'https://p.example/bot/…'],
    ['loses what is long', 'https://p.example/aaaaaaaaaaaaaaaaaaaaa', 'https://p.example/…'],
    ['loses what is encoded', 'https://p.example/%D8%B3%D8%B1', 'https://p.example/…'],
    ['loses a key with a colon', 'https://p.example/bot1:ab/send', 'https://p.example/…/send'],
    ['says so when there is none', 'no address', '?'],
  ])('%s: %s', (_what, url, masked) => {
    expect(maskAddress(url)).toBe(masked ?? url);
  });
});

describe('an answer that repeats the address', () => {
  const url = 'https://layla:p%40ss@partner.example/hooks/k4Zq9?token=abcd%2Fe&x=12';

  it.each([
    ['Cannot POST /hooks/k4Zq9?token=abcd%2Fe&x=12', 'Cannot POST /hooks/…?token=…&x=…'],
    ['Cannot POST /hooks/k4Zq9', 'Cannot POST /hooks/…'],
    ['token "abcd/e" is unknown', 'token "…" is unknown'],
    ['layla: wrong p@ss', '…: wrong …'],
    ['12 hooks and no token', '12 hooks and no token'],
  ])('is shown without keys: %s', (answer, shown) => {
    expect(maskAddressIn(answer, url)).toBe(shown);
  });

  it('is shown as it is when the address is none', () => {
    expect(maskAddressIn('HTTP 404', '?')).toBe('HTTP 404');
  });
});
