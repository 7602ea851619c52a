import { makeClock } from '../../../public/reader/clock.mjs';
import {
  formatDate,
  formatNumber,
  formatSince,
  formatSpan,
  timeLeft,
  timeSince,
} from '../../../public/reader/times.mjs';

const NOW = new Date('2026-03-10T12:00:00Z');
const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const at = (offset: number) => new Date(NOW.getTime() + offset);

it.each([
  [0, { value: 0, unit: 'second' }],
  [59 * SECOND, { value: 0, unit: 'second' }],
  [MINUTE, { value: 1, unit: 'minute' }],
  [HOUR - 1, { value: 59, unit: 'minute' }],
  [HOUR, { value: 1, unit: 'hour' }],
  [DAY - 1, { value: 23, unit: 'hour' }],
  [DAY, { value: 1, unit: 'day' }],
  [7 * DAY - 1, { value: 6, unit: 'day' }],
  [7 * DAY, null],
  [-5 * MINUTE, { value: 0, unit: 'second' }],
])('%i ms ago is %j', (ago, span) => {
  expect(timeSince(at(-ago), NOW)).toEqual(span);
});

it.each([
  [1, { value: 1, unit: 'second' }],
  [MINUTE, { value: 60, unit: 'second' }],
  [MINUTE + 1, { value: 2, unit: 'minute' }],
  [2 * HOUR, { value: 120, unit: 'minute' }],
  [2 * HOUR + 1, { value: 3, unit: 'hour' }],
  [0, null],
  [-1, null],
])('%i ms before the end there is %j left', (left, span) => {
  expect(timeLeft(at(left), NOW)).toEqual(span);
});

it('has no time left without an end, or with one that is no date', () => {
  expect(timeLeft(null, NOW)).toBeNull();
  expect(timeLeft(new Date('soon'), NOW)).toBeNull();
});

it.each([
  [0, 'الآن', 'now'],
  [MINUTE, 'قبل دقيقة واحدة', '1 minute ago'],
  [2 * MINUTE, 'قبل دقيقتين', '2 minutes ago'],
  [9 * MINUTE, 'قبل 9 دقائق', '9 minutes ago'],
  [11 * MINUTE, 'قبل 11 دقيقة', '11 minutes ago'],
  [3 * HOUR, 'قبل 3 ساعات', '3 hours ago'],
  [DAY, 'أمس', 'yesterday'],
])('%i ms ago reads «%s» and "%s"', (ago, arabic, english) => {
  expect(formatSince(at(-ago), NOW, 'ar')).toBe(arabic);
  expect(formatSince(at(-ago), NOW, 'en')).toBe(english);
});

it('writes a date from a week on', () => {
  const then = at(-30 * DAY);
  expect(formatSince(then, NOW, 'ar')).toBe(formatDate(then, 'ar'));
  expect(formatDate(then, 'en')).toBe('8 February 2026');
});

it('counts in the grammatical number of the language, with western digits', () => {
  expect(formatSpan({ value: 2, unit: 'minute' }, 'ar')).toBe('دقيقتان');
  expect(formatSpan({ value: 23, unit: 'minute' }, 'ar')).toBe('23 دقيقة');
  expect(formatSpan({ value: 1, unit: 'second' }, 'en')).toBe('1 second');
  expect(formatNumber(25, 'ar')).toBe('25');
});

describe('the clock', () => {
  it('follows the server when this machine is an hour off', () => {
    const clock = makeClock(() => NOW.getTime() - HOUR);
    clock.adjust(NOW.toUTCString());
    expect(clock.now()).toEqual(NOW);
  });

  it('ignores a difference of a few seconds, and a header that is no date', () => {
    const clock = makeClock(() => NOW.getTime());
    clock.adjust(at(-4 * SECOND).toUTCString());
    expect(clock.now()).toEqual(NOW);
    clock.adjust(null);
    clock.adjust('yesterday');
    expect(clock.now()).toEqual(NOW);
  });

  it('comes back when the machine has been set right', () => {
    let local = NOW.getTime() - HOUR;
    const clock = makeClock(() => local);
    clock.adjust(NOW.toUTCString());
    local = NOW.getTime();
    clock.adjust(NOW.toUTCString());
    expect(clock.now()).toEqual(NOW);
  });
});
