import { tidySchema } from '../../../src/developers/tidy-schema';

it('does not call an id a UUID', () => {
  const { documentId } = tidySchema({
    properties: { documentId: { type: 'string', format: 'uuid', pattern: '^x$' } },
  }).properties as Record<string, object>;
  expect(documentId).toMatchObject({ type: 'string' });
  expect(documentId).not.toHaveProperty('format');
  expect(documentId).not.toHaveProperty('pattern');
});

it.each([
  [
    'the moment of generation',
    { type: 'string', default: '2026-11-25T08:23:11.999Z' },
    { type: 'string' },
  ],
  [
    'the dialect',
    { $schema: 'https://json-schema.org/draft/2020-12/schema', type: 'string' },
    { type: 'string' },
  ],
  [
    'the bounds of the language',
    { type: 'integer', minimum: -9007199254740991, maximum: 9 },
    { type: 'integer', maximum: 9 },
  ],
  [
    'a description that says nothing',
    { type: 'string', description: 'An integer field' },
    { type: 'string' },
  ],
])('leaves out %s', (_name, given, tidy) => {
  expect(tidySchema(given)).toEqual(tidy);
});

it.each([
  ['a default that means something', { type: 'integer', default: 130 }],
  ['a description that says something', { type: 'string', description: 'When it was corrected' }],
  ['a choice of two things', { anyOf: [{ type: 'string' }, { type: 'array', items: {} }] }],
])('keeps %s', (_name, given) => {
  expect(tidySchema(given)).toEqual(given);
});

it('says in short that a value may be null', () => {
  const schema = { description: 'x', anyOf: [{ type: 'boolean' }, { type: 'null' }] };
  expect(tidySchema(schema)).toEqual({ description: 'x', type: ['boolean', 'null'] });
});
