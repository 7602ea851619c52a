import type { Measured } from '../../../scripts/bench/live/measure';
import { renderLive } from '../../../scripts/bench/live/report';

describe('the report of bench:live', () => {
  const measured = (contender: Measured['contender'], readers: number, p99: number): Measured => ({
    ...{ contender, readers, last: 2, bytes: 912.4 },
    fromCall: { p50: 21, p99: p99 + 20 },
    fromCommit: { p50: 1, p99 },
    perReader: { heap: 2048, resident: 10 * 1024 },
  });

  it('compares each number of readers with the bare server of the same run', () => {
    const text = renderLive([
      measured('bare', 1000, 10),
      measured('ajil', 1000, 15),
      measured('bare', 5000, 40),
      measured('ajil', 5000, 100),
    ]);
    const cells = text
      .split('\n')[3]
      ?.split('|')
      .map((cell) => cell.trim());
    expect(cells?.slice(1, -1)).toEqual([
      ...['Ajil', '1000', '912', '2.0', '10.0'],
      ...['21.0', '35.0', '1.0', '15.0', '2.0'],
    ]);
    expect(text.split('\n').slice(-2)).toEqual([
      'met     1000 readers, p99 from the commit at most 2 × that of the bare server: 15.0 to 10.0 ms, 1.50 ×',
      'MISSED  5000 readers, p99 from the commit at most 2 × that of the bare server: 100.0 to 40.0 ms, 2.50 ×',
    ]);
  });
});
