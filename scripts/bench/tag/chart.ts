/** One line of a chart. */
export interface Series {
  readonly name: string;
  /** In order of x; both positive. */
  readonly points: readonly { readonly x: number; readonly y: number }[];
  /** On white and on black. */
  readonly colour: { readonly light: string; readonly dark: string };
}

/** What a chart shows; both axes are logarithmic. */
export interface Chart {
  readonly title: string;
  readonly xLabel: string;
  readonly yLabel: string;
  readonly series: readonly Series[];
}

const WIDTH = 760;
const HEIGHT = 440;
const PLOT = { left: 70, right: 560, top: 60, bottom: 380 };
/** Room for a line of text. */
const LABEL_HEIGHT = 17;

/** A standing picture as SVG, readable on light and dark pages. @throws when there is no point */
export function drawChart({ title, xLabel, yLabel, series }: Chart): string {
  const points = series.flatMap((line) => line.points);
  if (points.length === 0) throw new Error(`${title}: no points`);
  const xs = decades(points.map(({ x }) => x));
  const ys = decades(points.map(({ y }) => y));
  const toX = scale(xs, PLOT.left, PLOT.right);
  const toY = scale(ys, PLOT.bottom, PLOT.top);
  const drawn = series.filter((line) => line.points.length > 0);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${escaped(title)}">`,
    styleOf(series),
    `<rect class="page" width="${WIDTH}" height="${HEIGHT}"/>`,
    `<text class="title" x="${PLOT.left}" y="24">${escaped(title)}</text>`,
    `<text x="${PLOT.left}" y="44">${escaped(yLabel)}</text>`,
    `<text x="${(PLOT.left + PLOT.right) / 2}" y="${PLOT.bottom + 44}" text-anchor="middle">${escaped(xLabel)}</text>`,
    ...xs.map((x) => {
      const at = rounded(toX(x));
      return `<path class="grid" d="M${at} ${PLOT.top}V${PLOT.bottom}"/><text x="${at}" y="${PLOT.bottom + 20}" text-anchor="middle">${x.toLocaleString('en')}</text>`;
    }),
    ...ys.map((y) => {
      const at = rounded(toY(y));
      return `<path class="grid" d="M${PLOT.left} ${at}H${PLOT.right}"/><text x="${PLOT.left - 8}" y="${at + 4}" text-anchor="end">${shortNumber(y)}</text>`;
    }),
    ...drawn.map((line) => drawLine(line, series.indexOf(line), toX, toY)),
    ...placeLabels(drawn, toX, toY).map(
      ({ line, x, y }) =>
        `<text class="name s${series.indexOf(line)}" x="${rounded(x)}" y="${rounded(y)}">${escaped(line.name)}</text>`,
    ),
    '</svg>',
    '',
  ].join('\n');
}

type Scale = (value: number) => number;

/** The powers of ten around the values. */
function decades(values: readonly number[]): number[] {
  const first = Math.floor(Math.log10(Math.min(...values)) + 1e-9);
  const last = Math.max(first + 1, Math.ceil(Math.log10(Math.max(...values)) - 1e-9));
  return Array.from({ length: last - first + 1 }, (_, i) => 10 ** (first + i));
}

function scale(ticks: readonly number[], from: number, to: number): Scale {
  const low = Math.log10(ticks[0]);
  const high = Math.log10(ticks[ticks.length - 1]);
  return (value) => from + ((Math.log10(value) - low) / (high - low)) * (to - from);
}

function styleOf(series: readonly Series[]): string {
  const colours = (theme: 'light' | 'dark'): string =>
    series
      .map(({ colour }, i) => `.s${i}{stroke:${colour[theme]}}text.s${i}{fill:${colour[theme]}}`)
      .join('');
  return [
    '<style>',
    'text{font:12px system-ui,sans-serif;fill:#444;stroke:none!important}',
    '.title{font-size:15px;font-weight:600;fill:#111}.name{font-weight:600}',
    '.page{fill:#fff}.grid{stroke:#ddd;fill:none}.line{fill:none;stroke-width:2.5}.dot{stroke-width:7;stroke-linecap:round}',
    colours('light'),
    '@media(prefers-color-scheme:dark){',
    'text{fill:#bbb}.title{fill:#eee}.page{fill:#0d1117}.grid{stroke:#30363d}',
    colours('dark'),
    '}',
    '</style>',
  ].join('\n');
}

function drawLine({ points }: Series, number: number, toX: Scale, toY: Scale): string {
  const at = points.map(({ x, y }) => `${rounded(toX(x))} ${rounded(toY(y))}`);
  // A stroke without length and with round ends is a dot, also for a line of one point.
  const dots = at.map((place) => `M${place}h0`).join('');
  return [
    `<path class="line s${number}" d="M${at.join('L')}"/>`,
    `<path class="dot s${number}" d="${dots}"/>`,
  ].join('');
}

/** Every name behind the last point of its line, moved down where it would cover another. */
function placeLabels(
  series: readonly Series[],
  toX: Scale,
  toY: Scale,
): { line: Series; x: number; y: number }[] {
  const labels = series.map((line) => {
    const last = line.points[line.points.length - 1];
    return { line, x: toX(last.x) + 10, y: toY(last.y) + 4 };
  });
  labels.sort((a, b) => a.y - b.y);
  labels.forEach((label, i) => {
    const above = labels.slice(0, i).filter(({ x }) => Math.abs(x - label.x) < 150);
    label.y = Math.max(label.y, ...above.map(({ y }) => y + LABEL_HEIGHT));
  });
  return labels;
}

/** 20,000,000 → 20M */
function shortNumber(value: number): string {
  const [size, unit] = value >= 1e9 ? [1e9, 'G'] : value >= 1e6 ? [1e6, 'M'] : [1e3, 'k'];
  return value < 1e3 ? String(value) : `${value / size}${unit}`;
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
}
