import { renderGoals } from '../goal';
import type { Measured } from './measure';

/** The table, and whether Ajil stays near the bare server. */
export function renderLive(measured: readonly Measured[]): string {
  const rows = measured.map(({ contender, readers, perReader, p50, p99, last }) => [
    NAMES[contender],
    String(readers),
    ...[perReader.heap, perReader.resident].map((bytes) => (bytes / 1024).toFixed(1)),
    ...[p50, p99, last].map((ms) => ms.toFixed(1)),
  ]);
  return `${table([HEADER, ...rows])}\n\n${renderGoals(goals(measured))}`;
}

const NAMES = { ajil: 'Ajil', bare: 'bare node:http', 'better-sse': 'better-sse' };
const HEADER = [
  ...['', 'readers', 'KiB a reader: heap', 'resident'],
  ...['p50, ms', 'p99, ms', 'last reader, ms'],
];
/** How much slower than a server that does nothing else the stream may be. */
const MOST_TIMES = 2;

function goals(measured: readonly Measured[]) {
  return measured
    .filter(({ contender }) => contender === 'ajil')
    .map((ajil) => {
      const bare = measured.find(
        ({ contender, readers }) => contender === 'bare' && readers === ajil.readers,
      );
      const ratio = ajil.p99 / (bare?.p99 ?? NaN);
      return {
        text: `${ajil.readers} readers, p99 from the commit at most ${MOST_TIMES} × that of the bare server`,
        measured: `${ajil.p99.toFixed(1)} to ${bare?.p99.toFixed(1)} ms, ${ratio.toFixed(2)} ×`,
        isMet: ratio <= MOST_TIMES,
      };
    });
}

/** As Markdown; the first column is text, the others are numbers. */
function table([header, ...rows]: readonly (readonly string[])[]): string {
  const widths = header.map((_, column) =>
    Math.max(4, ...[header, ...rows].map((row) => row[column].length)),
  );
  const line = (cells: readonly string[]) =>
    `| ${cells
      .map((cell, at) => (at === 0 ? cell.padEnd(widths[at]) : cell.padStart(widths[at])))
      .join(' | ')} |`;
  const rule = widths.map((width, at) =>
    at === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`,
  );
  return [line(header), line(rule), ...rows.map(line)].join('\n');
}
