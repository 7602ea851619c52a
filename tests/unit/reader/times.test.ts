import { makeClock } from '../../../public/reader/clock.mjs';
import { formatDate, formatSince, timeSince } from '../../../public/reader/times.mjs';

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
  [0, 'الآن'],
  [MINUTE, 'قبل دقيقة واحدة'],
  [2 * MINUTE, 'قبل دقيقتين'],
  [9 * MINUTE, 'قبل 9 دقائق'],
  [11 * MINUTE, 'قبل 11 دقيقة'],
  [3 * HOUR, 'قبل 3 ساعات'],
  [DAY, 'أمس'],
])('%i ms ago reads «%s», in the grammatical number of the language', (ago, text) => {
  expect(formatSince(at(-ago), NOW)).toBe(text);
});

it('writes a date from a week on, with Western digits', () => {
  const then = at(-30 * DAY);
  expect(formatSince(then, NOW)).toBe(formatDate(then));
  expect(formatDate(then)).toBe('8 فبراير 2026');
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
