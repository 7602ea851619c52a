import { parseText } from '../../../src/search/parse-text';

const clause = (words: string, isExcluded = false, isPrefix = false) => ({
  words: words.split(' '),
  isExcluded,
  isPrefix,
});

describe('the text of a search', () => {
  it.each([
    ['words', 'الإمارات وزير', [clause('الامارات'), clause('وزير')]],
    ['a phrase', '«وزارة الدفاع» اليوم', [clause('وزاره الدفاع'), clause('اليوم')]],
    ['another quotation mark', '"وزارة الدفاع"', [clause('وزاره الدفاع')]],
    ['typographic ones', '“وزارة الدفاع”', [clause('وزاره الدفاع')]],
    ['an excluded word', 'بغداد -النفط', [clause('بغداد'), clause('النفط', true)]],
    ['an excluded phrase', 'بغداد -«وزارة النفط»', [clause('بغداد'), clause('وزاره النفط', true)]],
    ['marks and tatweel', 'بَغْــداد', [clause('بغداد')]],
    ['Arabic digits', '٢٠٢٦', [clause('2026')]],
    ['a quotation mark alone', 'بغداد "النفط', [clause('بغداد'), clause('النفط')]],
    ['a hyphen inside a word', 'كوفيد-19', [clause('كوفيد 19')]],
    [
      'operators of an index',
      'NOT (a* OR b:c)^2',
      [...[clause('not'), clause('a'), clause('or'), clause('b c 2')]],
    ],
    ['a minus alone', '- بغداد', [clause('بغداد')]],
    ['nothing but marks', 'ًٌ ـــ «» ؟', []],
    ['NUL between words', 'بغداد\0نفط', [clause('بغداد نفط')]],
    ['half a surrogate pair', 'بغداد \ud800', [clause('بغداد')]],
  ])('reads %s', (_, text, clauses) => {
    expect(parseText(text, false)).toEqual(clauses);
  });

  it('takes the last word for a beginning while somebody types it', () => {
    expect(parseText('وزير الخار', true)).toEqual([clause('وزير'), clause('الخار', false, true)]);
  });

  it.each(['وزير ', 'بغداد «وزير»'])('takes it for a whole word after the end of %j', (text) => {
    expect(parseText(text, true).some(({ isPrefix }) => isPrefix)).toBe(false);
  });
});
