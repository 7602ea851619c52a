import {
  DEFAULT_SCHEDULE,
  LONGEST_WAIT_MS,
  parseRetryAfter,
  retryDelay,
} from '../../../src/delivery/retry-schedule';

const NOW = Date.UTC(2026, 0, 5, 12);
const DELAYS = [5, 300, 1800, 7200, 18_000, 36_000, 50_400, 72_000, 86_400];

describe('the retry schedule', () => {
  it('waits 5 s, 5 min, 30 min, 2 h, 5 h, 10 h, 14 h, 20 h and 24 h, then gives up', () => {
    const delays = DELAYS.map((_, index) => retryDelay(DEFAULT_SCHEDULE, index + 1, 0.5, null));
    expect(delays).toEqual(DELAYS.map((seconds) => seconds * 1000));
    expect(retryDelay(DEFAULT_SCHEDULE, DELAYS.length + 1, 0.5, null)).toBeNull();
  });

  it('spreads every wait over ±20 %', () => {
    for (let failures = 1; failures <= DELAYS.length; failures++) {
      const middle = DELAYS[failures - 1] * 1000;
      expect(retryDelay(DEFAULT_SCHEDULE, failures, 0, null)).toBe(middle * 0.8);
      expect(retryDelay(DEFAULT_SCHEDULE, failures, 0.999999, null)).toBeLessThanOrEqual(
        middle * 1.2,
      );
    }
  });

  it('waits longer when the receiver asks for it, and never shorter', () => {
    expect(retryDelay(DEFAULT_SCHEDULE, 1, 0.5, 60_000)).toBe(60_000);
    expect(retryDelay(DEFAULT_SCHEDULE, 2, 0.5, 1_000)).toBe(300_000);
  });
});

describe('Retry-After', () => {
  it.each<[string, string | undefined, number | null]>([
    ['seconds', '120', 120_000],
    ['seconds with spaces around', ' 7 ', 7000],
    ['zero', '0', 0],
    ['a date ahead', 'Mon, 05 Jan 2026 12:01:00 GMT', 60_000],
    ['a date in the old form', 'Monday, 05-Jan-26 12:01:00 GMT', 60_000],
    ['a date in the past', 'Sun, 04 Jan 2026 12:00:00 GMT', 0],
    ['a date far ahead', 'Fri, 31 Dec 9999 23:59:59 GMT', LONGEST_WAIT_MS],
    ['absurd seconds', '99999999999999999999', LONGEST_WAIT_MS],
    ['negative seconds', '-5', null],
    ['a fraction', '1.5', null],
    ['words', 'soon', null],
    ['a number that only Date.parse takes for a date', '2030-01-01', null],
    ['nothing', '', null],
    ['no header', undefined, null],
  ])('reads %s', (_name, header, ms) => {
    expect(parseRetryAfter(header, NOW)).toBe(ms);
  });
});
