import { hasNul } from '../../../src/limits/has-nul';

it.each([
  ['a text', 'a\0'],
  ['a list', [1, null, ['\0']]],
  ['an object', { data: { body: [{ children: [{ text: '\0' }] }] } }],
  ['a name', { 'a\0': 1 }],
])('finds NUL in %s', (_name, value) => {
  expect(hasNul(value)).toBe(true);
});

it.each([[undefined], [null], [0], ['0'], [{ data: { headline: 'خبر \\u0000', at: [] } }]])(
  'finds none in %j',
  (value) => {
    expect(hasNul(value)).toBe(false);
  },
);

it('looks into a body that is deeper than the stack', () => {
  const nested = (text: string): unknown =>
    JSON.parse(`${'['.repeat(200_000)}${JSON.stringify(text)}${']'.repeat(200_000)}`);
  expect([hasNul(nested('\0')), hasNul(nested('خبر'))]).toEqual([true, false]);
});
