import { figuresOf, type Result } from './score';

const WORST = 12;

/** The table of all results, then the worst errors of each. */
export function formatReport(results: readonly Result[], worst = WORST): string {
  const width = Math.max(...results.map(({ set }) => set.length));
  const head = `${'set'.padEnd(width)}   right  wrong missed      P      R     F1  note`;
  const lines = results.map(({ set, counts, note }) => {
    const { precision, recall, f1 } = figuresOf(counts);
    const numbers = [counts.right, counts.wrong, counts.missed].map((n) => String(n).padStart(6));
    const figures = [precision, recall, f1].map((n) => n.toFixed(1).padStart(6));
    return `${set.padEnd(width)}  ${numbers.join(' ')} ${figures.join(' ')}  ${note}`;
  });
  const errors = results.flatMap(({ set, errors: found }) =>
    found.size === 0 || worst === 0
      ? []
      : [``, `worst errors of ${set} (+ wrong, - missed)`, ...top(found, worst)],
  );
  return `${[head, ...lines, ...errors].join('\n')}\n`;
}

function top(errors: ReadonlyMap<string, number>, worst: number): string[] {
  return [...errors]
    .sort((a, b) => b[1] - a[1])
    .slice(0, worst)
    .map(([error, count]) => `${String(count).padStart(5)}  ${error}`);
}
