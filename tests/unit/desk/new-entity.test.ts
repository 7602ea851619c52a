import { keyFor, nameTaken, proposedNameEn, readNewEntity } from '../../../src/desk/new-entity';

/** As in the content type. */
const KEY = /^(country:[A-Z]{2}|(org|person|place):[A-Za-z0-9]+([/-][A-Za-z0-9]+)*)$/;

describe('a new entity', () => {
  it('is read with its names tidied', () => {
    const read = readNewEntity({
      kind: 'person',
      nameAr: ' سعاد   المري ',
      nameEn: 'Suad Al-Marri',
    });
    expect(read).toEqual({ kind: 'person', nameAr: 'سعاد المري', nameEn: 'Suad Al-Marri' });
  });

  it.each([
    ['no names', { kind: 'place' }, ['nameAr-missing', 'nameEn-missing']],
    ['a country', { kind: 'country', nameAr: 'بلد', nameEn: 'Land' }, ['kind-unknown']],
    ['a long name', { kind: 'place', nameAr: 'ا'.repeat(201), nameEn: 'A' }, ['nameAr-too-long']],
    ['nothing at all', null, ['kind-unknown', 'nameAr-missing', 'nameEn-missing']],
  ])('is refused with %s, saying why in both languages', (_, input, codes) => {
    const problems = readNewEntity(input);
    if (!Array.isArray(problems)) throw new Error('it was accepted');
    expect(problems.map(({ code }) => code)).toEqual(codes);
    for (const { messageAr, messageEn } of problems) {
      expect(messageAr).toMatch(/[\u0621-\u064A]/u);
      expect(messageEn).toMatch(/[A-Za-z]/);
    }
  });

  it.each([
    ['organisation', 'حركة الفجر', 'Dawn Movement', 'org:dawn-movement'],
    ['person', 'سعاد المري', 'Suad Al-Marri', 'person:suad-al-marri'],
    ['place', 'وادي الندى', '谷', 'place:wady-alndy'],
    ['place', '谷', '谷', 'place:unnamed'],
  ] as const)(
    'of kind %s named «%s» gets a key that the type takes',
    (kind, nameAr, nameEn, key) => {
      expect(keyFor({ kind, nameAr, nameEn })).toBe(key);
      expect(key).toMatch(KEY);
    },
  );

  it('is proposed with an English name, letter for letter', () => {
    expect(proposedNameEn('حركة الفجر')).toBe('Hrkh Alfjr');
  });

  it('may not take the name of another, and says whose it is', () => {
    const iraq = { key: 'country:IQ', kind: 'country', nameAr: 'العراق', nameEn: 'Iraq' } as const;
    expect(nameTaken('العراق', iraq)).toMatchObject({
      field: 'nameAr',
      messageAr: expect.stringContaining('country:IQ'),
    });
  });
});
