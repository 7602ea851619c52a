import type { JobView } from '../../../src/desk/job-contract';
import { progressOf } from '../../../src/desk/job-progress';
import { readRetagRange } from '../../../src/desk/read-retag';

const job = (parts: Partial<JobView>) =>
  ({ total: null, done: 0, workedMs: 0, ...parts }) as JobView;

describe('the progress of a job', () => {
  it.each([
    ['not begun', job({}), { share: null, perSecond: null, leftMs: null }],
    [
      'a quarter done',
      job({ total: 400, done: 100, workedMs: 2000 }),
      { share: 0.25, perSecond: 50, leftMs: 6000 },
    ],
    ['nothing to do', job({ total: 0 }), { share: 1, perSecond: null, leftMs: null }],
    [
      'more than was counted',
      job({ total: 10, done: 12, workedMs: 1000 }),
      { share: 1, perSecond: 12, leftMs: 0 },
    ],
  ])('of one that is %s', (_what, given, wanted) => {
    expect(progressOf(given)).toEqual(wanted);
  });
});

describe('the range that is tagged again', () => {
  it('is everything when nothing is said', () => {
    expect(readRetagRange({})).toEqual({ scope: 'all', from: '', to: '' });
  });

  it.each([
    [{ scope: 'some' }, 'scope-unknown'],
    [{ from: '2026-02-30' }, 'from-not-a-day'],
    [{ to: '1/2/2026' }, 'to-not-a-day'],
    [{ from: 7 }, 'from-not-a-day'],
    [{ from: '2026-03-02', to: '2026-03-01' }, 'range-reversed'],
  ])('is refused: %j', (input, code) => {
    expect(readRetagRange(input)).toMatchObject([{ code }]);
  });
});
