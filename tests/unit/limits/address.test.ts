import { checkAddress } from '../../../src/limits/address';

it.each([
  ['the front page', '/', ''],
  ['an Arabic path', '/country/%D8%B9', 'q=%D8%AE%D8%A8%D8%B1'],
  ['dots that climb nowhere', '/reader/a..b/...', ''],
  ['a query that is not UTF-8, which is read as it stands', '/search', 'q=%ff'],
])('lets %s pass', (_name, path, query) => {
  expect(checkAddress(path, query)).toBeNull();
});

it.each([
  ['NUL in the path', '/s/%00', '', 'nul-in-address'],
  ['NUL in the query', '/search', 'q=a%00b', 'nul-in-address'],
  ['a path that is not UTF-8', '/s/%ff', '', 'path-undecodable'],
  ['half of a pair of surrogates', '/s/%ED%A0%80', '', 'path-undecodable'],
  ['a percent sign alone', '/s/50%', '', 'path-undecodable'],
  ['a path that climbs', '/reader/../package.json', '', 'path-climbs'],
  ['a path that climbs in disguise', '/a/..%2f..%5cpasswd', '', 'path-climbs'],
])('refuses %s', (_name, path, query, code) => {
  expect(checkAddress(path, query)).toMatchObject({ status: 400, code });
});
