import { decode, normalise } from '../../../src/arabic/normalise';
import { countWords, GAP, tokenise } from '../../../src/arabic/tokenise';

const splits: [string, string, string[]][] = [
  ['words at spaces and punctuation', 'قال: «نعم»، ثم غادر.', ['قال', 'نعم', 'ثم', 'غادر']],
  ['numbers from Arabic words', '2500جندي', ['2500', 'جندي']],
  ['Latin from Arabic', 'لـFIFA', ['ل', 'fifa']],
  ['a Latin word with its digits in one piece', 'قمة G20', ['قمه', 'g20']],
  ['hyphens and underscores', 'غينيا-بيساو #بنك_مصر', ['غينيا', 'بيساو', 'بنك', 'مصر']],
];

it.each(splits)('splits %s', (_name, text, words) => {
  const tokens = tokenise(normalise(text));
  const found = Array.from({ length: tokens.count }, (_, i) =>
    decode(tokens.text.codes, tokens.starts[i]!, tokens.ends[i]!),
  );
  expect(found).toEqual(words);
});

const gaps: [string, string, number][] = [
  ['a space', 'الأمم المتحدة', GAP.SPACE],
  ['a quotation mark', 'حركة «فتح»', GAP.QUOTE],
  ['a comma', 'مصر، سوريا', GAP.SOFT],
  ['a bracket', 'الدفاع (البنتاغون', GAP.SOFT],
  ['a full stop', 'انتهى. بدأ', GAP.HARD],
  ['a line end', 'عنوان\nمقدمة', GAP.HARD],
  ['a full stop inside an abbreviation', 'U.S', GAP.SPACE],
];

it.each(gaps)('says that %s stands between two words', (_name, text, gap) => {
  expect(tokenise(normalise(text)).gaps[1]).toBe(gap);
});

it('counts words', () => {
  expect(countWords('وزارة الدفاع الأمريكية')).toBe(3);
  expect(countWords('…')).toBe(0);
});
