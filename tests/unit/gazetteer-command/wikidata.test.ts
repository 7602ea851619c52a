import { planImport } from '../../../src/gazetteer/plan-import';
import { readWikidata } from '../../../src/gazetteer/read-wikidata';
import { CLASSES, findClass } from '../../../src/gazetteer/wikidata-classes';
import { toRecords } from '../../../src/gazetteer/wikidata-records';
import { byKey, country, organisation } from './small-records';

const ENTITY = 'http://www.wikidata.org/entity/';
const uri = (item: string) => ({ type: 'uri', value: ENTITY + item });
const literal = (value: string, language?: string) => ({
  ...{ type: 'literal', value },
  ...(language && { 'xml:lang': language }),
});

/** Items with numbers that are nobody's: what they stand for is made up. */
const VERBOSE = {
  head: { vars: ['item', 'itemLabel', 'itemAltLabel', 'P31', 'country'] },
  results: {
    bindings: [
      {
        item: uri('Q900000001'),
        itemLabel: literal('هيئة النخيل', 'ar'),
        itemAltLabel: literal('الهيئة العربية للنخيل, هيئه النخيل, DPO', 'ar'),
        P31: uri('Q43229'),
        country: uri('Q900000009'),
      },
      {
        item: uri('Q900000001'),
        itemLabel: literal('Date Palm Organization', 'en'),
        P31: uri('Q245065'),
      },
    ],
  },
};
const FLAT = [
  {
    item: `${ENTITY}Q900000001`,
    itemLabel_ar: 'هيئة النخيل',
    itemLabel_en: 'Date Palm Organization',
    alias: 'الهيئة العربية للنخيل',
    type: `${ENTITY}Q245065`,
    country: `${ENTITY}Q900000009`,
  },
  { item: `${ENTITY}Q900000001`, alias: 'DPO', type: `${ENTITY}Q43229` },
];
const iraq = country('IQ', { wikidata: 'Q900000009' });

describe.each([
  ['the verbose form', VERBOSE],
  ['the short form', FLAT],
])('%s of an answer', (_name, answer) => {
  it('becomes records: rows of one item merge, the closest class decides', () => {
    const { items, problems } = readWikidata(JSON.stringify(answer), 'q.json');
    expect(problems).toEqual([]);
    const { listed } = toRecords(items, 'q.json', byKey(iraq));
    expect(listed).toEqual([
      {
        ...{ file: 'q.json', line: 1 },
        record: organisation('q900000001', {
          ...{ category: 'igo', nameAr: 'هيئة النخيل', nameEn: 'Date Palm Organization' },
          ...{ country: 'IQ', wikidata: 'Q900000001' },
          ...{ aliases: ['الهيئة العربية للنخيل'], abbreviations: ['DPO'] },
        }),
      },
    ]);
    expect(planImport(listed, byKey(iraq)).problems).toEqual([]);
  });
});

it('adds to a record that names the item, and takes nothing away', () => {
  const known = organisation('palms', {
    ...{ nameAr: 'هيئة التمور', wikidata: 'Q900000001', category: 'company' },
    ...{ aliases: ['التمور'], cuedAliases: ['الهيئة العربية للنخيل'], cues: ['تمور'] },
  });
  const { items } = readWikidata(JSON.stringify(FLAT), 'q.json');
  const existing = byKey(iraq, known);
  const first = toRecords(items, 'q.json', existing).listed[0]!.record;
  expect(first).toEqual({
    ...known,
    aliases: ['التمور', 'هيئة النخيل', 'Date Palm Organization'],
    abbreviations: ['DPO'],
  });
  const again = toRecords(items, 'q.json', byKey(iraq, first)).listed;
  expect(planImport(again, byKey(iraq, first)).unchanged).toBe(1);
});

it('makes a country only with its code', () => {
  const row = { item: 'Q900000002', labelAr: 'س', labelEn: 'S', P31: 'Q6256' };
  const read = (more: object) =>
    toRecords(readWikidata(JSON.stringify([{ ...row, ...more }]), 'q').items, 'q', new Map());
  expect(read({ iso2: 'zz', iso3: 'ZZZ' }).listed[0]!.record).toMatchObject({
    ...{ key: 'country:ZZ', kind: 'country', iso2: 'ZZ', iso3: 'ZZZ' },
  });
  expect(read({}).problems).toEqual([
    { file: 'q', line: 1, message: expect.stringMatching(/without an iso2/) },
  ]);
});

describe('rows that are no records are listed with their number:', () => {
  const good = { item: 'Q7', itemLabel_ar: 'اسم', itemLabel_en: 'Name', P31: 'Q43229' };
  const cases: [string, object, RegExp][] = [
    ['without an item', { ...good, item: 'x' }, /no "item"/],
    ['without an Arabic label', { ...good, itemLabel_ar: '' }, /no Arabic label/],
    ['without an English label', { ...good, itemLabel_en: undefined }, /no English label/],
    ['with a number for a label', { ...good, itemLabel_en: 'Q7' }, /no English label/],
    ['of an unknown class', { ...good, P31: `${ENTITY}Q11424` }, /no known class \(P31: Q11424\)/],
    ['of no class', { ...good, P31: undefined }, /P31: –/],
  ];

  it.each(cases)('%s', (_name, row, message) => {
    const other = { ...good, item: 'Q8' };
    const { items, problems } = readWikidata(JSON.stringify([other, row]), 'q.json');
    expect(items).toHaveLength(1);
    expect(problems).toEqual([
      { file: 'q.json', line: 2, message: expect.stringMatching(message) },
    ]);
  });

  it.each(['{', '{}', '"text"', '{"results":{}}'])('or the file is no answer: %s', (json) => {
    expect(readWikidata(json, 'q.json').problems).toMatchObject([{ line: 1 }]);
  });
});

it('knows every class once, and prefers the narrower one', () => {
  expect(new Set(CLASSES.map(({ item }) => item)).size).toBe(CLASSES.length);
  expect(CLASSES.filter(({ item }) => !/^Q[1-9]\d*$/.test(item))).toEqual([]);
  expect(findClass(['Q4830453', 'Q22687', 'Q66344'])).toMatchObject({ category: 'central-bank' });
  expect(findClass(['', 'Q11424'])).toBeNull();
});
