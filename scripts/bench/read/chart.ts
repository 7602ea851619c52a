/** One bar of a group. */
export interface Bar {
  readonly name: string;
  /** Above zero. */
  readonly value: number;
  /** On white and on black. */
  readonly colour: { readonly light: string; readonly dark: string };
}

/** What a chart shows; the groups have the same bars in the same order, on a logarithmic axis. */
export interface BarChart {
  readonly title: string;
  readonly label: string;
  readonly groups: readonly { readonly name: string; readonly bars: readonly Bar[] }[];
}

const WIDTH = 760;
const PLOT = { left: 230, right: 680, top: 70 };
const BAR = 18;
const STEP = 22;
const GROUP_GAP = 34;

/** A standing picture as SVG, readable on light and dark pages. @throws when there is no bar */
export function drawBars({ title, label, groups }: BarChart): string {
  const values = groups.flatMap(({ bars }) => bars.map(({ value }) => value));
  if (values.length === 0) throw new Error(`${title}: no bars`);
  const first = Math.floor(Math.log10(Math.min(...values)));
  const last = Math.max(first + 1, Math.ceil(Math.log10(Math.max(...values))));
  const toX = (value: number) =>
    PLOT.left + ((Math.log10(value) - first) / (last - first)) * (PLOT.right - PLOT.left);
  let y = PLOT.top;
  const drawn = groups.flatMap(({ name, bars }) => {
    const head = `<text class="name" x="20" y="${y + 13}">${escaped(name)}</text>`;
    y += STEP;
    const lines = bars.map((bar, at) => drawBar(bar, at, (y += STEP) - STEP, toX));
    y += GROUP_GAP - STEP;
    return [head, ...lines];
  });
  const ticks = Array.from({ length: last - first + 1 }, (_, at) => 10 ** (first + at));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${y + 30}" role="img" aria-label="${escaped(title)}">`,
    styleOf(groups[0].bars),
    `<rect class="page" width="${WIDTH}" height="${y + 30}"/>`,
    `<text class="title" x="20" y="26">${escaped(title)}</text>`,
    `<text x="20" y="48">${escaped(label)}</text>`,
    ...ticks.map(
      (tick) =>
        `<path class="grid" d="M${rounded(toX(tick))} ${PLOT.top}V${y}"/><text x="${rounded(toX(tick))}" y="${y + 18}" text-anchor="middle">${tick.toLocaleString('en')}</text>`,
    ),
    ...drawn,
    '</svg>',
    '',
  ].join('\n');
}

function drawBar({ name, value }: Bar, at: number, y: number, toX: (value: number) => number) {
  const end = toX(value);
  const shown = value < 100 ? value.toFixed(1) : Math.round(value).toLocaleString('en');
  return [
    `<text x="${PLOT.left - 8}" y="${y + 13}" text-anchor="end">${escaped(name)}</text>`,
    `<rect class="s${at}" x="${PLOT.left}" y="${y}" width="${rounded(end - PLOT.left)}" height="${BAR}"/>`,
    `<text x="${rounded(end + 6)}" y="${y + 13}">${shown}</text>`,
  ].join('');
}

function styleOf(bars: readonly Bar[]): string {
  const colours = (theme: 'light' | 'dark') =>
    bars.map(({ colour }, at) => `.s${at}{fill:${colour[theme]}}`).join('');
  return [
    '<style>',
    'text{font:12px system-ui,sans-serif;fill:#444}',
    '.title{font-size:15px;font-weight:600;fill:#111}.name{font-weight:600}',
    '.page{fill:#fff}.grid{stroke:#ddd;fill:none}',
    colours('light'),
    '@media(prefers-color-scheme:dark){',
    'text{fill:#bbb}.title{fill:#eee}.page{fill:#0d1117}.grid{stroke:#30363d}',
    colours('dark'),
    '}',
    '</style>',
  ].join('\n');
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
}
