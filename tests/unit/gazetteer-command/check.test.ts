import fs from 'node:fs';
import path from 'node:path';

import { checkGazetteer } from '../../../src/gazetteer/check-gazetteer';
import { LINE, toTsv } from './small-records';

const FOLDER = path.join(__dirname, '../../../database/gazetteer');
const read = (name: string): string => fs.readFileSync(path.join(FOLDER, name), 'utf8');
const COUNTRIES = read('countries.tsv');
const GRAMMAR = read('institutions.tsv');

const check = (...texts: string[]): readonly string[] =>
  checkGazetteer(
    texts.map((text, i) => ({ name: `${i + 1}.tsv`, text })),
    COUNTRIES,
    GRAMMAR,
  ).findings;

it('passes a good file and counts what is in it', () => {
  const text = toTsv(LINE, {
    ...LINE,
    ...{ key: 'org:IQ/academy', country: 'IQ', nameAr: 'أكاديمية بغداد', nameEn: 'Academy' },
  });
  const { findings, counts } = checkGazetteer([{ name: '1.tsv', text }], COUNTRIES, GRAMMAR);
  expect(findings).toEqual([]);
  expect(counts).toMatchObject({ organisation: 2, country: 0, institution: 0 });
});

const wrong: [string, string, RegExp][] = [
  ['a bad key', toTsv({ ...LINE, key: 'org:One' }), /^1\.tsv:2: .*key "org:One"/],
  ['wrong columns', 'key\tkind', /^1\.tsv:1: .*the header must be/],
  ['an unknown kind', toTsv({ ...LINE, kind: 'planet' }), /unknown kind "planet"/],
  ['an unknown category', toTsv({ ...LINE, category: 'cafe' }), /category "cafe" is none of/],
  ['a category of another kind', toTsv({ ...LINE, category: 'river' }), /category "river"/],
  ['an unknown country', toTsv({ ...LINE, country: 'XQ' }), /there is no country:XQ/],
  ['a key of another home', toTsv({ ...LINE, key: 'org:IQ/x', country: 'IR' }), /key names IQ/],
  ['codes on no country', toTsv({ ...LINE, iso2: 'IQ' }), /for countries only/],
  ['no English name', toTsv({ ...LINE, nameEn: '' }), /nameEn is empty/],
  ['an overlong name', toTsv({ ...LINE, nameEn: 'x'.repeat(201) }), /201 characters, at most 200/],
  ['a bad item', toTsv({ ...LINE, wikidata: 'Q0' }), /wikidata "Q0"/],
  ['cued aliases without cues', toTsv({ ...LINE, cuedAliases: 'الأولى' }), /have no cues/],
  [
    'a blocker around nothing',
    toTsv({ ...LINE, blockers: 'نهر الأردن' }),
    /contains no name of it/,
  ],
  ['a key twice', toTsv(LINE, { ...LINE, nameAr: 'أخرى', nameEn: 'Other' }), /^1\.tsv:3: .*line 2/],
];

it.each(wrong)('refuses %s and says where', (_name, text, message) => {
  expect(check(text).join('\n')).toMatch(message);
});

describe('names of two records', () => {
  const other = { ...LINE, key: 'org:two', nameAr: 'منظمة الثانية', nameEn: 'The Two' };

  it.each([
    ['in another spelling', { aliases: 'مُنظَّمة الأولي' }],
    ['in another case', { aliases: 'THE ONE' }],
    ['with other signs between the words', { aliases: 'منظمة «الأولى»' }],
  ])('clash %s', (_how, more) => {
    expect(check(toTsv(LINE, { ...other, ...more }))).toEqual([
      expect.stringMatching(/^1\.tsv:3: .*already means org:one \(1\.tsv:2\)/),
    ]);
  });

  it('clash across files, and so do keys', () => {
    const findings = check(
      toTsv(LINE),
      toTsv({ ...LINE, nameAr: 'غيرها', nameEn: 'Else' }),
      toTsv(other),
      toTsv({ ...other, key: 'org:three' }),
    );
    expect(findings).toHaveLength(3);
    expect(findings[0]).toMatch(/^2\.tsv:2: .*already at 1\.tsv:2/);
    expect(findings[1]).toMatch(/^4\.tsv:2: .*already means org:two/);
  });

  it('do not clash when one of them needs a cue', () => {
    const cued = { cuedAliases: 'منظمة الأولى', cues: 'رئيسها' };
    expect(check(toTsv(LINE, { ...other, ...cued }))).toEqual([]);
  });

  it('clash as abbreviations only in the same letters', () => {
    const plain = { ...LINE, abbreviations: 'WHO' };
    expect(check(toTsv(plain, { ...other, aliases: 'who' }))).toEqual([]);
    expect(check(toTsv(plain, { ...other, abbreviations: 'WHO' }))).toHaveLength(1);
  });
});

describe('an organ of state and the institution grammar', () => {
  const organ = { ...LINE, category: 'government', country: 'IQ', nameEn: 'Organ of Iraq' };

  it('disagree when the grammar reads its name as another', () => {
    const nameAr = 'وزارة الدفاع العراقية';
    expect(check(toTsv({ ...organ, key: 'org:IQ/ministry-of-defense', nameAr }))).toEqual([
      expect.stringMatching(
        /^1\.tsv:2: .*reads "وزارة الدفاع العراقية" as org:IQ\/ministry-of-defence/,
      ),
    ]);
    expect(check(toTsv({ ...organ, key: 'org:IQ/ministry-of-defence', nameAr }))).toEqual([]);
  });

  it('disagree when its office is another one there', () => {
    const key = 'org:IQ/house-of-representatives';
    expect(check(toTsv({ ...organ, key, nameAr: 'قصر المؤتمرات' }))).toEqual([
      expect.stringMatching(/sameAs.*org:IQ\/parliament/),
    ]);
  });

  it('agree on an organ that only this state has', () => {
    expect(check(toTsv({ ...organ, key: 'org:IQ/shrine', nameAr: 'العتبة الحسينية' }))).toEqual([]);
  });
});

it('goes on behind a bad line', () => {
  const findings = check(
    toTsv({ ...LINE, key: 'org:bad', kind: 'planet' }, LINE, { ...LINE, key: 'org:two' }),
  );
  expect(findings).toHaveLength(3);
  expect(findings[0]).toMatch(/^1\.tsv:2:/);
  expect(findings[2]).toMatch(/^1\.tsv:4: .*org:one/);
});

it('finds nothing wrong with the gazetteer of the project', () => {
  const names = fs.readdirSync(FOLDER).filter((name) => name.endsWith('.tsv'));
  const files = names.map((name) => ({ name, text: read(name) }));
  const { findings, counts } = checkGazetteer(files, COUNTRIES, GRAMMAR);
  expect(findings).toEqual([]);
  expect(counts.country).toBe(250);
  expect(counts.institution).toBeGreaterThanOrEqual(60);
});
