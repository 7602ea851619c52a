import { mayGrow, readDay } from '../../../src/desk/read-day';

const NOVEMBER_25 = '2026-11-25';
/** RIGHT-TO-LEFT MARK, which the panel itself writes into Arabic dates. */
const RLM = '\u200f';

describe('a day that an editor types', () => {
  it.each([
    ['Arabic digits, the day first', '٢٥/١١/٢٠٢٦'],
    ['Latin digits, the day first', '25/11/2026'],
    ['as ISO 8601', '2026-11-25'],
    ['ISO 8601 in Arabic digits', '٢٠٢٦-١١-٢٥'],
    ['Persian digits', '۲۵/۱۱/۲۰۲۶'],
    ['the year first, with slashes', '٢٠٢٦/١١/٢٥'],
    ['dots', '25.11.2026'],
    ['hyphens', '25-11-2026'],
    ['the Arabic date separator', '٢٥؍١١؍٢٠٢٦'],
    ['spaces around', ' 25 / 11 / 2026 '],
    ['as the panel writes it', `25${RLM}/11${RLM}/2026`],
    ['isolated from its line', '\u2068٢٥/١١/٢٠٢٦\u2069'],
    ['with an Arabic letter mark', '\u061c٢٥/١١/٢٠٢٦'],
    ['a name of the Gulf and the Nile', '٢٥ نوفمبر ٢٠٢٦'],
    ['a name of the Levant and Iraq', '٢٥ تشرين الثاني ٢٠٢٦'],
    ['a name of Morocco', '25 نونبر 2026'],
    ['both names', '٢٥ تشرين الثاني/نوفمبر ٢٠٢٦'],
    ['the other name in brackets', '٢٥ تشرين الثاني (نوفمبر) ٢٠٢٦'],
    ['vowel marks and a comma', '٢٥ نُوفَمبر، ٢٠٢٦'],
  ])('is understood: %s', (_, text) => {
    expect(readDay(text, 'ar')).toBe(NOVEMBER_25);
  });

  it.each([
    ['١ كانون الثاني ٢٠٢٦', '2026-01-01'],
    ['2 شباط 2026', '2026-02-02'],
    ['3 اذار 2026', '2026-03-03'],
    ['4 إبريل 2026', '2026-04-04'],
    ['5 ايار 2026', '2026-05-05'],
    ['6 يونيه 2026', '2026-06-06'],
    ['7 جويلية 2026', '2026-07-07'],
    ['8 آب 2026', '2026-08-08'],
    ['9 أيلول 2026', '2026-09-09'],
    ['10 تشرين الاول 2026', '2026-10-10'],
    ['12 كانون الأول 2026', '2026-12-12'],
    ['٢٩ فبراير ٢٠٢٨', '2028-02-29'],
  ])('may name its month: %s', (text, day) => {
    expect(readDay(text, 'ar')).toBe(day);
  });

  it.each([
    ['no such day', '٣١ فبراير ٢٠٢٦'],
    ['no such day, in numbers', '31/2/2026'],
    ['no such day, as ISO 8601', '2026-02-31'],
    ['no leap year', '29/2/2026'],
    ['no such month', '25/13/2026'],
    ['day nought', '0/11/2026'],
    ['without a year', '٢٥ نوفمبر'],
    ['a year without its century', '25/11/26'],
    ['a year too long', '25/11/20266'],
    ['a slip in the year', '25/11/0226'],
    ['two separators', '25/11-2026'],
    ['a word that is no month', '٢٥ الثلاثاء ٢٠٢٦'],
    ['two months', '٢٥ نوفمبر/ديسمبر ٢٠٢٦'],
    ['digits alone', '25112026'],
    ['words', 'غدا'],
    ['nothing', ''],
    ['marks of direction alone', RLM],
  ])('is refused: %s', (_, text) => {
    expect(readDay(text, 'ar')).toBeNull();
    expect(readDay(text, 'en')).toBeNull();
  });

  it('has its month first in English, as the panel writes it there', () => {
    expect(readDay('11/25/2026', 'en')).toBe(NOVEMBER_25);
    expect(readDay('2026-11-25', 'en')).toBe(NOVEMBER_25);
    expect(readDay('5/3/2026', 'en')).toBe('2026-05-03');
    expect(readDay('5/3/2026', 'ar')).toBe('2026-03-05');
  });

  it('is not guessed when it could only be meant the other way round', () => {
    expect(readDay('11/25/2026', 'ar')).toBeNull();
    expect(readDay('25/11/2026', 'en')).toBeNull();
  });

  it('is read back from what the panel writes, in either language', () => {
    const numbers = { day: '2-digit', month: '2-digit', year: 'numeric', timeZone: 'UTC' } as const;
    const arabic = new Intl.DateTimeFormat('ar', numbers);
    const english = new Intl.DateTimeFormat('en', numbers);
    const named = new Intl.DateTimeFormat('ar-EG', { dateStyle: 'long', timeZone: 'UTC' });
    for (let day = Date.UTC(2027, 0, 1); day < Date.UTC(2028, 2, 2); day += 24 * 3_600_000) {
      const iso = new Date(day).toISOString().slice(0, 10);
      expect(readDay(arabic.format(day), 'ar')).toBe(iso);
      expect(readDay(english.format(day), 'en')).toBe(iso);
      expect(readDay(named.format(day), 'ar')).toBe(iso);
    }
  });
});

describe('a day that is still being typed', () => {
  it.each([
    ['2026-11-2', true],
    ['2026-11-3', true],
    ['2026-11-4', false],
    ['2026-11-25', false],
    ['٢٠٢٦/١١/٢', true],
    ['2/11/2026', false],
    ['٢ نوفمبر ٢٠٢٦', false],
  ])('%s may become another: %s', (text, expected) => {
    expect(mayGrow(text, 'ar')).toBe(expected);
  });
});
