import type { KillReport } from './kill-loop';
import { KILL_POINTS, type PointProof } from './prove-kills';

/** What must be empty. */
const WRONG = [
  'missing',
  'lost',
  'phantoms',
  'changed',
  'outOfOrder',
  'halfWritten',
  'violations',
] as const;
type Wrong = (typeof WRONG)[number];

/** One report of several loops on databases of their own. */
export function mergeReports(reports: readonly KillReport[]): {
  totals: Record<string, number>;
  byPoint: Record<string, PointProof>;
  wrong: Record<string, readonly string[]>;
  failures: Record<string, number>;
} {
  const sum = (count: (report: KillReport) => number) =>
    reports.reduce((total, report) => total + count(report), 0);
  const counts = ['acknowledged', 'committed', 'received', 'duplicates', 'superseded'] as const;
  const wrong = Object.fromEntries(
    WRONG.map((name) => [name, reports.flatMap((report) => report[name])]),
  ) as Record<Wrong, string[]>;
  return {
    totals: {
      kills: sum(({ byPoint }) => total(Object.values(byPoint), 'kills')),
      ...Object.fromEntries(counts.map((name) => [name, sum((report) => report[name])])),
      ...Object.fromEntries(WRONG.map((name) => [name, wrong[name].length])),
      'last recovery ms': Math.max(...reports.map(({ recoveryMs }) => recoveryMs)),
    },
    byPoint: Object.fromEntries(
      KILL_POINTS.map((point) => [point, addProofs(reports.map(({ byPoint }) => byPoint[point]))]),
    ),
    wrong,
    failures: countEach(reports.flatMap(({ failures }) => failures)),
  };
}

function addProofs(proofs: readonly PointProof[]): PointProof {
  const waits = proofs.flatMap(({ latestMs }) => (latestMs === null ? [] : [latestMs]));
  return {
    kills: total(proofs, 'kills'),
    reached: total(proofs, 'reached'),
    cut: total(proofs, 'cut'),
    kept: total(proofs, 'kept'),
    sentLater: total(proofs, 'sentLater'),
    sentTwice: total(proofs, 'sentTwice'),
    latestMs: waits.length > 0 ? Math.max(...waits) : null,
    late: total(proofs, 'late'),
  };
}

function total(proofs: readonly PointProof[], name: Exclude<keyof PointProof, 'latestMs'>): number {
  return proofs.reduce((sum, proof) => sum + proof[name], 0);
}

function countEach(texts: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const text of texts) counts[text] = (counts[text] ?? 0) + 1;
  return counts;
}
