import { type PostResult, readOutcome } from '../../../src/delivery/outcome';

const NOW = Date.UTC(2026, 0, 5, 12);
const answer = (status: number, retryAfter?: string): PostResult => ({
  type: 'answer',
  status,
  retryAfter,
  excerpt: '',
});

describe('the outcome of a try', () => {
  it.each([200, 201, 202, 204, 299])('%i has succeeded', (status) => {
    expect(readOutcome(answer(status), NOW)).toEqual({ type: 'succeeded', status });
  });

  it.each([301, 302, 303, 307, 308])('%i is a failure that is not followed', (status) => {
    expect(readOutcome(answer(status), NOW)).toMatchObject({
      type: 'retry',
      reason: expect.stringContaining('not followed'),
    });
  });

  it.each([400, 401, 403, 404, 408, 422, 425, 429, 500, 502, 503, 504, 599])(
    '%i is tried again',
    (status) => {
      expect(readOutcome(answer(status), NOW)).toMatchObject({ type: 'retry', status });
    },
  );

  it('410 switches the endpoint off', () => {
    expect(readOutcome(answer(410), NOW)).toEqual({ type: 'gone' });
  });

  it.each([429, 503])('%i says how long to wait', (status) => {
    expect(readOutcome(answer(status, '30'), NOW)).toMatchObject({ retryAfterMs: 30_000 });
  });

  it('another status does not', () => {
    expect(readOutcome(answer(500, '30'), NOW)).toMatchObject({ retryAfterMs: null });
  });

  it.each(['network-error', 'forbidden-address'] as const)('a %s is tried again', (type) => {
    expect(readOutcome({ type, message: 'ECONNRESET' }, NOW)).toEqual({
      type: 'retry',
      status: null,
      reason: 'ECONNRESET',
      retryAfterMs: null,
    });
  });
});
