import net, { type AddressInfo } from 'node:net';

import { drawBars } from '../../../scripts/bench/read/chart';
import { connect } from '../../../scripts/bench/read/connection';
import type { Contender, Turns } from '../../../scripts/bench/read/measure';
import {
  publishingGoals,
  renderSpeed,
  speedGoals,
  visibleGoal,
} from '../../../scripts/bench/read/report';

describe('the report of bench:read', () => {
  const turnsOf = (speeds: readonly number[]) =>
    speeds.map((perSecond) => ({ requests: 10, perSecond, p50: 1, p99: 2, cpuMs: 3 }));
  const speeds = (each: Record<Contender, readonly number[]>): Turns['list'] => ({
    bytes: turnsOf(each.bytes),
    bare: turnsOf(each.bare),
    hot: turnsOf(each.hot),
    cold: turnsOf(each.cold),
    stock: turnsOf(each.stock),
  });
  const usual = speeds({ bytes: [99], bare: [50], hot: [20], cold: [1], stock: [1] });
  const turns: Turns = {
    // Every round is compared with itself: the machine was half as fast in the second.
    list: speeds({
      ...{ bytes: [40_000, 20_000], bare: [20_000, 10_000], hot: [9_000, 4_500] },
      ...{ cold: [60, 30], stock: [80, 40] },
    }),
    ...{ article: usual, rss: usual },
  };

  it('compares rounds with each other, not the middle of all', () => {
    const [, bare, hot] = renderSpeed(turns).split('\n').slice(2);
    expect(bare).toMatch(/^\| 25 with four relations: bare node:http .* 1\.00 \| +250 \|$/);
    expect(hot).toMatch(/Ajil, hot .* 6750 \| .* 0\.45 \| +113 \|$/);
    expect(speedGoals(turns).map(({ isMet }) => isMet)).toEqual([
      ...[true, true, false],
      ...[true, false, true],
      ...[true, false, true],
    ]);
  });

  it('takes the last reader, and the ratio of turns beside each other', () => {
    const pairs = [
      { quiet: 1, publishing: 2 },
      { quiet: 10, publishing: 40 },
      { quiet: 1, publishing: 5 },
    ];
    expect(publishingGoals({ pressed: pairs.slice(0, 1), paced: pairs })).toMatchObject([
      { isMet: true },
      { isMet: false, measured: '5.00 to 1.00 ms, 4.00 ×' },
    ]);
    expect(visibleGoal('here', [1, 2, 60], 50)).toMatchObject({ isMet: false });
    expect(visibleGoal('here', [-1, 2, 50], 50)).toMatchObject({ isMet: true });
  });
});

it('draws ten times as much one decade further', () => {
  const colour = { light: '#000', dark: '#fff' };
  const bars = [10, 100, 1000].map((value) => ({ name: `<${value}>`, value, colour }));
  const svg = drawBars({ title: 'a', label: 'b', groups: [{ name: 'c', bars }] });
  const widths = [...svg.matchAll(/class="s\d" x="\d+" y="\d+" width="([\d.]+)"/g)].map(
    ([, digits]) => Number(digits),
  );
  expect(widths[1] - widths[0]).toBeCloseTo(widths[2] - widths[1], 0);
  expect(svg).toContain('&lt;10>');
  expect(() => drawBars({ title: 'a', label: 'b', groups: [] })).toThrow('a: no bars');
});

describe('a reader of bench:read', () => {
  async function askOf(parts: readonly string[], times = 1): Promise<string[]> {
    const server = net.createServer((socket) => {
      socket.setNoDelay(true);
      socket.on('data', async () => {
        for (const part of parts) {
          socket.write(part);
          await new Promise((resolve) => setTimeout(resolve, 5));
        }
      });
      socket.on('error', () => {});
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const connection = await connect((server.address() as AddressInfo).port, '/');
    try {
      const bodies: string[] = [];
      for (let at = 0; at < times; at++) bodies.push(String(await connection.ask()));
      return bodies;
    } finally {
      connection.close();
      await new Promise((resolve) => server.close(resolve));
    }
  }

  it('puts an answer together however it is cut', async () => {
    const parts = ['HTTP/1.1 200 OK\r\nconte', 'nt-Length: 5\r\n\r', '\nab', 'cde'];
    expect(await askOf(parts, 2)).toEqual(['abcde', 'abcde']);
  });

  it('counts nothing but whole good answers', async () => {
    const refused = 'HTTP/1.1 429 Too Many Requests\r\nContent-Length: 0\r\n\r\n';
    await expect(askOf([refused])).rejects.toThrow('429 Too Many Requests');
    await expect(askOf(['HTTP/1.1 200 OK\r\n\r\nbody'])).rejects.toThrow('200 OK');
  });
});
