import { UNREAD_DATE, unreadDates } from '../../../src/desk/unread-date';

const ATTRIBUTES = {
  headline: { type: 'string' },
  day: { type: 'date' },
  until: { type: 'datetime' },
};

describe('a date that a form could not read', () => {
  it('is a problem of its field', () => {
    const data = { headline: 'خبر', day: UNREAD_DATE, until: UNREAD_DATE };
    expect(unreadDates(data, ATTRIBUTES).map(({ field }) => field)).toEqual(['day', 'until']);
  });

  it('is one only in a field for dates', () => {
    const data = { headline: UNREAD_DATE, unknown: UNREAD_DATE };
    expect(unreadDates(data, ATTRIBUTES)).toEqual([]);
  });

  it('is neither a date nor no date', () => {
    const data = { day: null, until: '2026-11-25T09:00:00.000Z' };
    expect(unreadDates(data, ATTRIBUTES)).toEqual([]);
  });

  it('is none to the engine either, which finds dates in much', () => {
    expect(Date.parse(UNREAD_DATE)).toBeNaN();
  });
});
