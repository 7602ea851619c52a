import { readSearchQuery } from '../../../src/search/read-search-query';

const codesOf = (query: Record<string, unknown>) => {
  const read = readSearchQuery(query);
  return Array.isArray(read) ? read.map(({ code }) => code) : [];
};

describe('the query of a search', () => {
  it('is read whole', () => {
    expect(
      readSearchQuery({
        ...{ q: '«وزارة الدفاع»', country: 'iq,SY', organisation: 'un', language: ['ar'] },
        ...{ from: '2026-07-01', to: '2026-07-31', page: '2', pageSize: '10', typing: '1' },
      }),
    ).toEqual({
      text: '«وزارة الدفاع»',
      isTyping: true,
      country: ['country:IQ', 'country:SY'],
      organisation: ['org:un'],
      urgency: [],
      source: [],
      language: ['ar'],
      from: Date.parse('2026-07-01T00:00:00Z'),
      to: Date.parse('2026-07-31T23:59:59.999Z'),
      page: 2,
      pageSize: 10,
    });
  });

  it.each([
    ['no text', {}, ['q-missing']],
    ['an empty text', { q: '' }, ['q-missing']],
    ['marks only', { q: 'ًٌٍ «» …' }, ['q-missing']],
    ['two texts', { q: ['a', 'b'] }, ['q-repeated']],
    ['a structure', { q: { $ne: '' } }, ['q-invalid']],
    [
      'a structure without a prototype',
      { q: 'a', country: Object.create(null) },
      ['country-invalid'],
    ],
    ['a text inside a text', { q: 'a', source: [{ b: 1 }] }, ['source-invalid']],
    ['10 KB', { q: 'بغداد '.repeat(1700) }, ['q-too-long']],
    ['too many words', { q: 'a '.repeat(17) }, ['q-too-many-words']],
    ['excluded words only', { q: '-بغداد' }, ['q-only-excluded']],
    ['an unknown parameter', { q: 'a', sort: 'x' }, ['parameter-unknown']],
    ['a page that is none', { q: 'a', page: '0' }, ['page-invalid']],
    ['a page too deep', { q: 'a', page: '51' }, ['page-too-deep']],
    ['a size too large', { q: 'a', pageSize: '51' }, ['pageSize-invalid']],
    ['a day that is none', { q: 'a', from: '2026-02-31' }, ['from-invalid']],
    ['a time that is none', { q: 'a', to: '2026-02-01T25:00:00Z' }, ['to-invalid']],
    ['typing that is none', { q: 'a', typing: 'yes' }, ['typing-invalid']],
    ['a country that is none', { q: 'a', country: "IQ'--" }, ['country-invalid']],
  ])('is refused with %s, in both languages', (_, query, codes) => {
    expect(codesOf(query)).toEqual(codes);
    for (const { messageAr, messageEn } of readSearchQuery(query) as unknown as {
      messageAr: string;
      messageEn: string;
    }[]) {
      expect(messageAr).toMatch(/[\u0621-\u064a]/);
      expect(messageEn).toMatch(/[a-z]/);
    }
  });
});
