const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Western digits, as in the stories themselves; Intl would choose Arabic-Indic ones for `ar`. */
const LOCALES = { ar: 'ar-u-nu-latn', en: 'en-GB' };

/**
 * @typedef {'ar' | 'en'} Language
 * @typedef {{ value: number, unit: 'second' | 'minute' | 'hour' | 'day' }} Span
 */

/**
 * How long ago `then` was, in the largest unit that fits; null from a week on, when a date says more.
 * A time in the future counts as now: the clocks of two machines never quite agree.
 *
 * @param {Date} then
 * @param {Date} now
 * @returns {Span | null}
 */
export function timeSince(then, now) {
  const ago = Math.max(0, now.getTime() - then.getTime());
  if (ago < MINUTE) return { value: 0, unit: 'second' };
  if (ago < HOUR) return { value: Math.floor(ago / MINUTE), unit: 'minute' };
  if (ago < DAY) return { value: Math.floor(ago / HOUR), unit: 'hour' };
  if (ago < 7 * DAY) return { value: Math.floor(ago / DAY), unit: 'day' };
  return null;
}

/**
 * How long a story goes on being breaking; null when it no longer is. Whole minutes are rounded up,
 * so that the strip never shows zero.
 *
 * @param {Date | null} until
 * @param {Date} now
 * @returns {Span | null}
 */
export function timeLeft(until, now) {
  const left = until === null ? 0 : until.getTime() - now.getTime();
  if (!(left > 0)) return null;
  if (left <= MINUTE) return { value: Math.ceil(left / 1000), unit: 'second' };
  if (left <= 2 * HOUR) return { value: Math.ceil(left / MINUTE), unit: 'minute' };
  return { value: Math.ceil(left / HOUR), unit: 'hour' };
}

/**
 * «قبل 9 دقائق», "9 minutes ago", or the date.
 *
 * @param {Date} then
 * @param {Date} now
 * @param {Language} language
 */
export function formatSince(then, now, language) {
  const span = timeSince(then, now);
  if (span === null) return formatDate(then, language);
  const format = new Intl.RelativeTimeFormat(LOCALES[language], { numeric: 'auto' });
  return format.format(-span.value, span.unit);
}

/**
 * «23 دقيقة», with the grammatical number of the language.
 *
 * @param {Span} span
 * @param {Language} language
 */
export function formatSpan({ value, unit }, language) {
  const style = { style: 'unit', unit, unitDisplay: 'long' };
  return new Intl.NumberFormat(LOCALES[language], style).format(value);
}

/**
 * @param {Date} date
 * @param {Language} language
 */
export function formatDate(date, language) {
  return new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'long' }).format(date);
}

/**
 * Day and hour, in the reader's time zone.
 *
 * @param {Date} date
 * @param {Language} language
 */
export function formatMoment(date, language) {
  const style = { dateStyle: 'full', timeStyle: 'short' };
  return new Intl.DateTimeFormat(LOCALES[language], style).format(date);
}

/**
 * @param {Date} date
 * @param {Language} language
 */
export function formatToday(date, language) {
  return new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'full' }).format(date);
}

/**
 * @param {number} number
 * @param {Language} language
 */
export function formatNumber(number, language) {
  return new Intl.NumberFormat(LOCALES[language]).format(number);
}
