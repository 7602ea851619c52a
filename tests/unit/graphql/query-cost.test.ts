import { buildSchema, type OperationDefinitionNode, parse, validate } from 'graphql';

import { type Cost, costOf } from '../../../src/graphql/query-cost';

const SIZES = { usual: 25, most: 100 };
const schema = buildSchema(`
  input Pages { page: Int pageSize: Int start: Int limit: Int }
  interface Named { name: String }
  type Entity implements Named { name: String country: Entity }
  type Article { slug: String urgency: Entity entities(pagination: Pages): [Entity] }
  type Articles { nodes: [Article] total: Int }
  type Query {
    articles(pagination: Pages): [Article]
    articles_connection(pagination: Pages): Articles
    article: Article
    named(pagination: Pages): [Named]
  }
`);

/** [what, query, objects, roots] */
const table: [string, string, number, number, Record<string, unknown>?][] = [
  ['one object', '{ article { slug } }', 1, 1],
  ['what holds no object', '{ __typename }', 0, 0],
  ['a list of usual length', '{ articles { slug } }', 25, 1],
  ['a list of three', '{ articles(pagination: { limit: 3 }) { slug } }', 3, 1],
  ['a page of three', '{ articles(pagination: { page: 9, pageSize: 3 }) { slug } }', 3, 1],
  ['a list longer than allowed', '{ articles(pagination: { limit: 5000 }) { slug } }', 100, 1],
  ['all of a list', '{ articles(pagination: { limit: -1 }) { slug } }', 100, 1],
  ['lists in lists', '{ articles { entities { country { name } } } }', 25 + 625 + 625, 1],
  ['the nodes of a page', '{ articles_connection { total nodes { slug } } }', 25 * 2, 1],
  ['aliases', '{ a: articles { slug } b: articles { slug } article { slug } }', 51, 3],
  [
    'a fragment twice',
    '{ a: article { ...x } b: article { ...x } } fragment x on Article { entities { name } }',
    52,
    2,
  ],
  ['fragments at the root', '{ ...x ...x } fragment x on Query { article { slug } }', 2, 2],
  [
    'fragments without a name',
    '{ named { ... on Entity { country { name } } ... { name } } }',
    50,
    1,
  ],
  [
    'a page in a variable',
    'query($n: Int) { articles(pagination: { limit: $n }) { slug } }',
    7,
    1,
    { n: 7 },
  ],
  [
    'pages in a variable',
    'query($p: Pages) { articles(pagination: $p) { slug } }',
    7,
    1,
    { p: { limit: 7 } },
  ],
  [
    'a variable that is not sent',
    'query($n: Int) { articles(pagination: { limit: $n }) { slug } }',
    25,
    1,
  ],
  ['introspection', '{ __schema { types { fields { name } } } }', 0, 0],
];

it.each(table)('counts %s', (_name, query, objects, roots, variables = {}) => {
  expect(cost(query, variables)).toEqual({ objects, roots });
});

it('reads a fragment once, however often it is spread', () => {
  const levels = 40;
  const doubled = Array.from(
    { length: levels },
    (_, i) => `fragment f${i} on Entity { ...f${i + 1} a: country { ...f${i + 1} } }`,
  );
  const query = `{ article { urgency { ...f0 } } } ${doubled.join('\n')}
    fragment f${levels} on Entity { name }`;
  const document = parse(query);
  const operation = document.definitions[0] as OperationDefinitionNode;
  expect(costOf(schema, document, operation, {}, SIZES).objects).toBeGreaterThan(2 ** levels);
});

function cost(query: string, variables: Record<string, unknown>): Cost {
  const document = parse(query);
  expect(validate(schema, document)).toEqual([]);
  const operation = document.definitions[0] as OperationDefinitionNode;
  return costOf(schema, document, operation, variables, SIZES);
}
