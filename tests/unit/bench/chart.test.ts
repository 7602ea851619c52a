import { drawChart } from '../../../scripts/bench/tag/chart';

const colour = { light: '#000', dark: '#fff' };
const chart = { title: 'Speed <of> names', xLabel: 'aliases', yLabel: 'characters' };

function dotsOf(svg: string, number: number): [number, number][] {
  const [, path = ''] = new RegExp(`class="dot s${number}" d="([^"]*)"`).exec(svg) ?? [];
  return [...path.matchAll(/M([\d.]+) ([\d.]+)h0/g)].map(([, x, y]) => [Number(x), Number(y)]);
}

it('puts decades at equal distances on both axes', () => {
  const points = [10, 100, 1000].map((x) => ({ x, y: x * 10 }));
  const [a, b, c] = dotsOf(drawChart({ ...chart, series: [{ name: 'a', points, colour }] }), 0);
  expect(b[0] - a[0]).toBeCloseTo(c[0] - b[0], 0);
  expect(b[1] - a[1]).toBeCloseTo(c[1] - b[1], 0);
  expect(b[1]).toBeLessThan(a[1]);
});

it('keeps the names of lines that end together apart', () => {
  const series = ['a', 'b', 'c'].map((name) => ({ name, points: [{ x: 1, y: 1 }], colour }));
  const svg = drawChart({ ...chart, series });
  const heights = [...svg.matchAll(/class="name s\d" x="[\d.]+" y="([\d.]+)"/g)]
    .map(([, y]) => Number(y))
    .sort((a, b) => a - b);
  expect(heights).toHaveLength(3);
  expect(heights[1] - heights[0]).toBeGreaterThanOrEqual(12);
  expect(heights[2] - heights[1]).toBeGreaterThanOrEqual(12);
});

it('escapes what it writes, and leaves out a line without points', () => {
  const series = [
    { name: 'nobody', points: [], colour },
    { name: 'a & b', points: [{ x: 1, y: 1 }], colour },
  ];
  const svg = drawChart({ ...chart, series });
  expect(svg).toContain('Speed &lt;of> names');
  expect(svg).toContain('>a &amp; b<');
  expect(svg).not.toContain('nobody');
});

it('refuses a chart of nothing', () => {
  expect(() => drawChart({ ...chart, series: [] })).toThrow(/no points/);
});
