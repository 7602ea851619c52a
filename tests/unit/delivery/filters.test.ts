import {
  type EndpointFilters,
  factsOf,
  NO_FILTERS,
  passesFilters,
  readFilters,
} from '../../../src/delivery/filters';

const RANKS = new Map([
  ['flash', 1],
  ['alert', 2],
  ['normal', 5],
]);
const FACTS = {
  urgencyRank: 2,
  countries: ['LB', 'SY'],
  organisations: ['org:nato'],
  sources: ['reuters'],
  language: 'ar',
};

describe('filters', () => {
  it.each<[string, Partial<EndpointFilters>, boolean]>([
    ['nothing', {}, true],
    ['the same level', { urgencyAtLeast: 'alert' }, true],
    ['a less urgent level', { urgencyAtLeast: 'normal' }, true],
    ['a more urgent level', { urgencyAtLeast: 'flash' }, false],
    ['a level that no longer exists', { urgencyAtLeast: 'panic' }, true],
    ['one of its countries', { countries: ['EG', 'SY'] }, true],
    ['other countries', { countries: ['EG'] }, false],
    ['its organisation', { organisations: ['org:nato'] }, true],
    ['another organisation', { organisations: ['org:un'] }, false],
    ['its source', { sources: ['reuters'] }, true],
    ['another source', { sources: ['afp'] }, false],
    ['its language', { languages: ['ar', 'en'] }, true],
    ['another language', { languages: ['en'] }, false],
    ['its country in another language', { countries: ['LB'], languages: ['en'] }, false],
  ])('that ask for %s', (_name, filters, passes) => {
    expect(passesFilters({ ...NO_FILTERS, ...filters }, FACTS, RANKS)).toBe(passes);
  });

  it('that ask for an urgency leave out a story that has none', () => {
    const filters = { ...NO_FILTERS, urgencyAtLeast: 'normal' };
    expect(passesFilters(filters, { ...FACTS, urgencyRank: null }, RANKS)).toBe(false);
  });

  it('are read from what a client sends', () => {
    expect(readFilters({ countries: ['LB'] })).toEqual({ ...NO_FILTERS, countries: ['LB'] });
    expect(readFilters(null)).toEqual(NO_FILTERS);
  });

  it.each([
    ['an unknown field', { country: ['LB'] }, /country: .*urgencyAtLeast/],
    ['a text for a list', { countries: 'LB' }, /countries: .*list/],
    ['a number in a list', { sources: [1] }, /sources: .*list/],
    ['a number for a level', { urgencyAtLeast: 2 }, /urgencyAtLeast/],
    ['a text', 'LB', /filters/],
  ])('refuse %s, naming it', (_name, value, message) => {
    expect(() => readFilters(value)).toThrow(message);
  });
});

it('takes the facts of a story from its populated entry', () => {
  const entry = {
    language: 'ar',
    urgency: { code: 'alert', rank: 2 },
    sources: [{ key: 'reuters' }],
    entities: [
      { kind: 'country', key: 'country:LB', iso2: 'LB' },
      { kind: 'organisation', key: 'org:nato' },
      { kind: 'person', key: 'person:x' },
    ],
  };
  expect(factsOf(entry)).toEqual({ ...FACTS, countries: ['LB'] });
  expect(factsOf({})).toEqual({
    urgencyRank: null,
    countries: [],
    organisations: [],
    sources: [],
    language: null,
  });
});
