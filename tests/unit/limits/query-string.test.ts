import { checkQueryString, QUERY_LIMITS } from '../../../src/limits/query-string';

const deep = (levels: number) => `filters${'[a]'.repeat(levels)}=1`;

it.each([
  ['nothing', ''],
  ['a filter', 'filters[$or][0][entities][country][key][$eq]=country:IQ&populate=*'],
  ['as many levels as allowed', deep(QUERY_LIMITS.depth)],
  ['as many parameters as allowed', Array(QUERY_LIMITS.parameters).fill('a=1').join('&')],
  ['brackets in a value', `filters[headline][$eq]=${'['.repeat(50)}`],
])('lets %s pass', (_name, query) => {
  expect(checkQueryString(query)).toBeNull();
});

it.each([
  ['too long a query', `q=${'ا'.repeat(QUERY_LIMITS.length)}`, 414],
  [
    'too many parameters',
    Array(QUERY_LIMITS.parameters + 1)
      .fill('a=1')
      .join('&'),
    400,
  ],
  ['too deep a parameter', deep(QUERY_LIMITS.depth + 1), 400],
  ['too deep a parameter in code', deep(QUERY_LIMITS.depth + 1).replaceAll('[', '%5b'), 400],
])('refuses %s', (_name, query, status) => {
  expect(checkQueryString(query)).toMatchObject({ status });
});
