import type { Decisions } from '../../../src/tagging/editor-decisions';
import {
  addedNames,
  mergedDecisions,
  mergedMentions,
  mergedNames,
  mergeProblems,
} from '../../../src/desk/entity-merge';
import { countByPeriod, firstPeriodStart } from '../../../src/desk/entity-periods';
import { findSharedNames } from '../../../src/gazetteer/name-clashes';
import type { EntityRecord } from '../../../src/tagging/entity-record';

const record = (parts: Partial<EntityRecord>): EntityRecord => ({
  ...{ key: 'org:a', kind: 'organisation', category: '', nameAr: 'ألف', nameEn: 'Alif' },
  ...{ country: '', iso2: '', iso3: '', wikidata: '', aliases: [], adjectives: [] },
  ...{ abbreviations: [], cuedAliases: [], cues: [], blockers: [] },
  ...parts,
});

describe('the decisions of a story when two entities become one', () => {
  const [A, B] = ['org:a', 'org:b'];
  it.each<[string, Decisions, boolean, Decisions]>([
    ['none', { 'org:c': 'pin' }, true, { 'org:c': 'pin' }],
    ['pinned', { [A]: 'pin' }, true, { [B]: 'pin' }],
    ['pinned, the other rejected', { [A]: 'pin', [B]: 'reject' }, true, { [B]: 'pin' }],
    ['rejected, the other pinned', { [A]: 'reject', [B]: 'pin' }, true, { [B]: 'pin' }],
    ['rejected, neither a tag', { [A]: 'reject' }, false, { [B]: 'reject' }],
    ['rejected, the other a tag', { [A]: 'reject' }, true, {}],
    ['a tag, the other rejected', { [B]: 'reject' }, true, {}],
    ['accepted', { [A]: 'accept' }, true, { [B]: 'accept' }],
  ])('%s', (_what, before, isTagged, after) => {
    expect(mergedDecisions(before, A!, B!, isTagged)).toEqual(after);
  });
});

describe('the names of two entities that become one', () => {
  const into = record({
    key: 'org:b',
    nameAr: 'باء',
    nameEn: 'Ba',
    aliases: ['بيت'],
    cues: ['دار'],
  });
  it('are all there once, the main ones as aliases', () => {
    const from = record({ aliases: ['بيت', 'باء'], abbreviations: ['AA'], cuedAliases: ['الف'] });
    expect(mergedNames(from, into)).toMatchObject({
      ...{ aliases: ['بيت', 'ألف', 'Alif'], abbreviations: ['AA'], cuedAliases: ['الف'] },
      cues: ['دار'],
    });
    expect(addedNames(from, into)).toEqual(['ألف', 'Alif', 'AA', 'الف']);
  });

  it('do not become plain where they need a cue', () => {
    const from = record({ nameAr: 'الفجر', cuedAliases: ['الفجر'] });
    expect(mergedNames(from, into).aliases).toEqual(['بيت', 'Alif']);
  });
});

it('mentions of the one become mentions of the other', () => {
  const mentions = [{ key: 'org:a', kind: 'organisation', start: 3 }, { key: 'country:IQ' }];
  expect(mergedMentions(mentions, 'org:a', { key: 'place:b', kind: 'place' })).toEqual([
    { key: 'place:b', kind: 'place', start: 3 },
    { key: 'country:IQ' },
  ]);
  expect(mergedMentions(null, 'org:a', { key: 'place:b', kind: 'place' })).toBeNull();
});

describe('a merge', () => {
  const into = record({ key: 'org:b' });
  it.each([
    ['of one with itself', into, 'merge-same'],
    ['of a country', record({ key: 'country:IQ', kind: 'country' }), 'merge-country'],
    ['of an organ of state', record({ key: 'org:IQ/army' }), 'merge-institution'],
  ])('%s is refused', (_what, from, code) => {
    expect(mergeProblems(from, into)).toMatchObject([{ code }]);
  });

  it('into a country is not', () => {
    expect(mergeProblems(record({}), record({ key: 'country:IQ', kind: 'country' }))).toEqual([]);
  });
});

describe('stories by period', () => {
  const now = Date.parse('2026-03-31T22:30:00Z');
  const HOUR_MS = 60 * 60_000;
  const at = (time: string) => Date.parse(time);

  it('are counted by the day of the reader', () => {
    const days = countByPeriod(
      [at('2026-03-31T20:00Z'), at('2026-03-31T21:30Z')],
      now,
      'day',
      3 * HOUR_MS,
    );
    expect(days).toHaveLength(30);
    expect(days.slice(-2)).toEqual([
      { from: '2026-03-31', stories: 1 },
      { from: '2026-04-01', stories: 1 },
    ]);
  });

  it('are counted by weeks that begin on Sunday, and by months of any length', () => {
    const weeks = countByPeriod([at('2026-03-28T23:59Z'), at('2026-03-29T00:00Z')], now, 'week', 0);
    expect(weeks.slice(-2)).toEqual([
      { from: '2026-03-22', stories: 1 },
      { from: '2026-03-29', stories: 1 },
    ]);
    const months = countByPeriod(
      [at('2026-02-28T12:00Z'), at('2020-01-01T00:00Z')],
      now,
      'month',
      0,
    );
    expect(months).toHaveLength(24);
    expect(months.slice(-2)).toEqual([
      { from: '2026-02-01', stories: 1 },
      { from: '2026-03-01', stories: 0 },
    ]);
  });

  it.each(['day', 'week', 'month'] as const)(
    'the first %s shown begins when it is asked for',
    (by) => {
      const start = firstPeriodStart(now, by, 3 * HOUR_MS);
      const [first] = countByPeriod([start, start - 1], now, by, 3 * HOUR_MS);
      expect(first!.stories).toBe(1);
    },
  );
});

it('a plain name of two entities is a clash, one with a cue is not', () => {
  const shared = findSharedNames([
    record({ key: 'org:a', nameAr: 'الإمارات اليوم', aliases: ['الفجر'] }),
    record({
      key: 'org:b',
      nameAr: 'الامارات اليوم',
      nameEn: 'B',
      aliases: ['الفجر'],
      cuedAliases: ['الفجر'],
    }),
  ]);
  expect(shared).toEqual([{ name: 'الإمارات اليوم', keys: ['org:a', 'org:b'] }]);
});
