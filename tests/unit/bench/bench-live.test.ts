import type { Measured } from '../../../scripts/bench/live/measure';
import { renderLive } from '../../../scripts/bench/live/report';

describe('the report of bench:live', () => {
  const measured = (contender: Measured['contender'], readers: number, p99: number): Measured => ({
    ...{ contender, readers, p50: 1, p99, last: 2 },
    perReader: { heap: 2048, resident: 10 * 1024 },
  });

  it('compares each number of readers with the bare server of the same run', () => {
    const text = renderLive([
      measured('bare', 1000, 10),
      measured('ajil', 1000, 15),
      measured('bare', 5000, 40),
      measured('ajil', 5000, 100),
    ]);
    expect(text).toContain('| Ajil           |    1000 |                2.0 |     10.0 |');
    expect(text.split('\n').slice(-2)).toEqual([
      'met     1000 readers, p99 from the commit at most 2 × that of the bare server: 15.0 to 10.0 ms, 1.50 ×',
      'MISSED  5000 readers, p99 from the commit at most 2 × that of the bare server: 100.0 to 40.0 ms, 2.50 ×',
    ]);
  });
});
