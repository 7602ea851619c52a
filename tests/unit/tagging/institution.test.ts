import { tagText } from '../../../src/tagging';
import { LEXICON } from './small-lexicon';

/** «surface key» of every organisation. */
function organisationsIn(text: string): string[] {
  return tagText(text, LEXICON)
    .mentions.filter(({ kind }) => kind === 'organisation')
    .map(({ surface, key }) => `${surface} ${key}`);
}

const composed: [string, string, string][] = [
  ['a head and a nisba', 'الحكومة العراقية', 'org:IQ/government'],
  ['a minister', 'وزير الخارجية المصري', 'org:EG/ministry-of-foreign-affairs'],
  ['a construct', 'حكومة العراق', 'org:IQ/government'],
  ['a short form', 'الخارجية القطرية', 'org:QA/ministry-of-foreign-affairs'],
  ['a nisba of two words', 'الجيش الكوري الجنوبي', 'org:KR/armed-forces'],
  ['the record of the same key', 'وزارة الدفاع الأمريكية', 'org:US/ministry-of-defence'],
  ['an adjective in between', 'الحكومة الجديدة العراقية', 'org:IQ/government'],
  ['the office it is there', 'مجلس النواب العراقي', 'org:IQ/parliament'],
  ['English, demonym first', 'Egyptian Foreign Ministry', 'org:EG/ministry-of-foreign-affairs'],
  ['English, country last', 'Ministry of Defence of Iraq', 'org:IQ/ministry-of-defence'],
  ['English, genitive', "Iraq's Parliament", 'org:IQ/parliament'],
];

it.each(composed)('makes an institution of %s', (_name, text, key) => {
  expect(tagText(text, LEXICON).mentions[0]).toMatchObject({
    surface: text,
    key,
    via: 'institution',
  });
});

it('tags the country inside an institution as well', () => {
  expect(tagText('الحكومة العراقية', LEXICON).entities.map(({ key }) => key)).toEqual([
    'org:IQ/government',
    'country:IQ',
  ]);
});

it('gives an institution that no record knows a full record, once', () => {
  const { composed: records } = tagText('وزارة الصحة المصرية. وزير الصحة المصري', LEXICON);
  expect(records).toEqual([
    expect.objectContaining({
      key: 'org:EG/ministry-of-health',
      kind: 'organisation',
      nameAr: 'وزارة الصحة المصرية',
      nameEn: 'Egyptian Ministry of Health',
      country: 'EG',
    }),
  ]);
});

it('composes nothing where the gazetteer has the record', () => {
  expect(tagText('وزارة الدفاع الأمريكية', LEXICON).composed).toEqual([]);
});

it('lets a named organ of state stand for its country', () => {
  expect(tagText('قال البنتاغون', LEXICON).mentions).toEqual([
    expect.objectContaining({ key: 'org:US/ministry-of-defence', via: 'name' }),
    expect.objectContaining({ key: 'country:US', via: 'institution' }),
  ]);
});

const bare: [string, string, string[]][] = [
  [
    'takes the country of the same office earlier in the story',
    'قالت وزارة الصحة المصرية.\nزار العراق ثم العراق ثم العراق.\nوأضافت وزارة الصحة',
    ['وزارة الصحة المصرية org:EG/ministry-of-health', 'وزارة الصحة org:EG/ministry-of-health'],
  ],
  [
    'takes the one country a story speaks of',
    'عقدت الحكومة اجتماعا في العراق',
    ['الحكومة org:IQ/government'],
  ],
  [
    'takes the country behind «في», which stays a mention of its own',
    'أعلنت وزارة الصحة في لبنان',
    ['وزارة الصحة org:LB/ministry-of-health'],
  ],
  ['stays unlinked between two countries', 'بين العراق ومصر عقدت الحكومة اجتماعا', []],
  ['stays unlinked in a story without a country', 'عقدت الحكومة اجتماعا', []],
  ['needs its nisba where the table says so', 'راقبت المخابرات العراق', []],
];

it.each(bare)('a bare head %s', (_name, text, expected) => {
  expect(organisationsIn(text)).toEqual(expected);
});

it('does not take a plural nisba for the end of a name', () => {
  expect(organisationsIn('قتلت الشرطة العراقيين في مصر')).toEqual([]);
});
