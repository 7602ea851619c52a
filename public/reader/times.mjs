const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Western digits, as in the stories themselves; Intl would choose Arabic-Indic ones for `ar`. */
const LOCALE = 'ar-u-nu-latn';

/** @typedef {{ value: number, unit: 'second' | 'minute' | 'hour' | 'day' }} Span */

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
 * «قبل 9 دقائق», or the date.
 *
 * @param {Date} then
 * @param {Date} now
 */
export function formatSince(then, now) {
  const span = timeSince(then, now);
  if (span === null) return formatDate(then);
  const format = new Intl.RelativeTimeFormat(LOCALE, { numeric: 'auto' });
  return format.format(-span.value, span.unit);
}

/** @param {Date} date */
export function formatDate(date) {
  return new Intl.DateTimeFormat(LOCALE, { dateStyle: 'long' }).format(date);
}

/**
 * Day and hour, in the reader's time zone.
 *
 * @param {Date} date
 */
export function formatMoment(date) {
  return new Intl.DateTimeFormat(LOCALE, { dateStyle: 'full', timeStyle: 'short' }).format(date);
}
