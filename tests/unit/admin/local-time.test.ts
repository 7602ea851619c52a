import { instantAt, localDay, localTime } from '../../../src/admin/dates/local-time';

describe('a day and a time where the browser is', () => {
  it.each([
    ['2025-03-17', '00:00'],
    ['2026-12-31', '23:59'],
    ['2028-02-29', '07:05'],
    ['1000-01-01', '12:00'],
  ])('%s, %s make an instant that is read back', (day, time) => {
    const instant = instantAt(day, time);
    expect([localDay(instant), localTime(instant)]).toEqual([day, time]);
  });

  it('are those of the clock on the wall, not of Greenwich', () => {
    const instant = new Date(2025, 2, 17, 0, 30);
    expect([localDay(instant), localTime(instant)]).toEqual(['2025-03-17', '00:30']);
  });
});
