import { plainKey } from '../../../src/graphql/plain-key';

it.each([
  ['the order of names', { a: 1, b: [1, { c: null }] }, { b: [1, { c: null }], a: 1 }],
  ['what is undefined', { a: 1, b: undefined }, { a: 1 }],
  ['an object without a prototype', Object.assign(Object.create(null), { a: 1 }), { a: 1 }],
  ['dates of the same moment', { a: new Date(5) }, { a: new Date(5) }],
])('takes no account of %s', (_name, one, other) => {
  expect(plainKey(one)).not.toBeNull();
  expect(plainKey(one)).toBe(plainKey(other));
});

it.each([
  ['1 and "1"', { a: 1 }, { a: '1' }],
  ['a date and its number', { a: new Date(5) }, { a: 5 }],
  ['a date and a text like its key', { a: new Date(5) }, { a: 'Date(5)' }],
  ['null and "null"', { a: null }, { a: 'null' }],
  ['null and nothing', { a: null }, {}],
  ['a list in another order', { a: [1, 2] }, { a: [2, 1] }],
  ['a name with a quote', { 'a":1,"b': 1 }, { a: 1, b: 1 }],
])('tells apart %s', (_name, one, other) => {
  expect(plainKey(one)).not.toBe(plainKey(other));
});

it.each([
  ['a function', { where: { id: () => 1 } }],
  ['an object of a class', { where: { id: { $in: new Map() } } }],
  ['a symbol', { where: { [Symbol('or')]: 1 } }],
  ['a symbol as a value', [Symbol('or')]],
])('has no key for %s', (_name, query) => {
  expect(plainKey(query)).toBeNull();
});
