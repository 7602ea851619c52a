import { renderGoals } from '../goal';
import type { Measured } from './measure';

/** The table, and whether Ajil stays near the bare server. */
export function renderLive(measured: readonly Measured[]): string {
  const rows = measured.map((row) => [
    NAMES[row.contender],
    String(row.readers),
    row.bytes.toFixed(0),
    ...[row.perReader.heap, row.perReader.resident].map((bytes) => (bytes / 1024).toFixed(1)),
    ...[row.fromCall.p50, row.fromCall.p99].map((ms) => ms.toFixed(1)),
    ...[row.fromCommit.p50, row.fromCommit.p99, row.last].map((ms) => ms.toFixed(1)),
  ]);
  return `${table([HEADER, ...rows])}\n\n${renderGoals(goals(measured))}`;
}

const NAMES = { ajil: 'Ajil', bare: 'bare node:http', 'better-sse': 'better-sse' };
const HEADER = [
  ...['', 'readers', 'bytes an event', 'KiB a reader: heap', 'resident'],
  ...['from the call: p50, ms', 'p99, ms'],
  ...['from the commit: p50, ms', 'p99, ms', 'last reader, ms'],
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
      const [own, other] = [ajil.fromCommit.p99, bare?.fromCommit.p99 ?? NaN];
      const ratio = own / other;
      return {
        text: `${ajil.readers} readers, p99 from the commit at most ${MOST_TIMES} × that of the bare server`,
        measured: `${own.toFixed(1)} to ${other.toFixed(1)} ms, ${ratio.toFixed(2)} ×`,
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
