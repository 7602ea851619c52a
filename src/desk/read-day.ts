import { fold } from '../arabic/normalise';
import type { DeskLanguage } from './field-labels';

/**
 * Reads a day as an editor types it: `٢٥/١١/٢٠٢٦`, `25-11-2026`, `2026/11/25`, «٢٥ نوفمبر ٢٠٢٦»,
 * «25 تشرين الثاني/نوفمبر 2026». Digits may be of either kind; marks of direction do not count.
 *
 * The day stands before the month, in English after it, as the panel itself writes the dates of each
 * language. A date that could only be read the other way round is refused, not guessed; so are years
 * without their century, and days that a month does not have.
 *
 * @returns an ISO 8601 day, `2026-11-25`; null when the text is not one day
 */
export function readDay(text: string, language: DeskLanguage): string | null {
  const folded = fold(text).trim();
  const yearFirst = YEAR_FIRST.exec(folded)?.groups;
  if (yearFirst) return isoDay(yearFirst.year, yearFirst.month, yearFirst.day);
  const yearLast = YEAR_LAST.exec(folded)?.groups;
  if (yearLast) {
    const { one, two, year } = yearLast;
    return language === 'ar' ? isoDay(year, two, one) : isoDay(year, one, two);
  }
  const named = WITH_NAME.exec(folded)?.groups;
  return named ? isoDay(named.year, monthCalled(named.month ?? ''), named.day) : null;
}

/** Whether a day may become another one by a further digit: `2026-11-2` by 0 or 5, `2/11/2026` not. */
export function mayGrow(text: string, language: DeskLanguage): boolean {
  return readDay(`${text}0`, language) !== null;
}

/** U+060D is the Arabic date separator; both separators of a date are the same. */
const SEPARATOR = '\\s*(?<mark>[/.\\-\\u060d])\\s*';
const AGAIN = '\\s*\\k<mark>\\s*';
const YEAR_FIRST = new RegExp(
  `^(?<year>\\d{4})${SEPARATOR}(?<month>\\d{1,2})${AGAIN}(?<day>\\d{1,2})$`,
  'u',
);
const YEAR_LAST = new RegExp(
  `^(?<one>\\d{1,2})${SEPARATOR}(?<two>\\d{1,2})${AGAIN}(?<year>\\d{4})$`,
  'u',
);
const WITH_NAME = /^(?<day>\d{1,2})\s+(?<month>[^\d]+?)[\s،,]+(?<year>\d{4})$/u;

/** The names of the Gulf and the Nile, of the Levant and Iraq, and of the Maghreb. */
const MONTHS: readonly (readonly string[])[] = [
  ['يناير', 'كانون الثاني', 'جانفي'],
  ['فبراير', 'شباط', 'فيفري'],
  ['مارس', 'آذار'],
  ['أبريل', 'نيسان', 'أفريل'],
  ['مايو', 'أيار', 'ماي'],
  ['يونيو', 'حزيران', 'يونية', 'جوان'],
  ['يوليو', 'تموز', 'يولية', 'يوليوز', 'جويلية'],
  ['أغسطس', 'آب', 'غشت', 'أوت'],
  ['سبتمبر', 'أيلول', 'شتنبر'],
  ['أكتوبر', 'تشرين الأول'],
  ['نوفمبر', 'تشرين الثاني', 'نونبر'],
  ['ديسمبر', 'كانون الأول', 'دجنبر'],
];
const MONTH_BY_NAME = new Map(
  MONTHS.flatMap((names, index) => names.map((name) => [fold(name), String(index + 1)])),
);

/** @param name folded, or two names of one month: «تشرين الثاني/نوفمبر» */
function monthCalled(name: string): string | undefined {
  const months = name
    .split(/[/()]/u)
    .map((one) => one.trim().replaceAll(/\s+/gu, ' '))
    .filter((one) => one !== '')
    .map((one) => MONTH_BY_NAME.get(one));
  return new Set(months).size === 1 ? months[0] : undefined;
}

/** null when a part is missing or the month has no such day. */
function isoDay(year = '', month = '', day = ''): string | null {
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const time = Date.parse(iso);
  if (Number.isNaN(time) || Number(year) < FIRST_YEAR) return null;
  return new Date(time).toISOString().startsWith(iso) ? iso : null;
}

/** Before it a year is a slip of the finger: `0206` for 2026. */
const FIRST_YEAR = 1000;
