import type { Goal } from '../goal';
import type { Materials } from './materials';
import type { BuildMeasured } from './measure-build';
import type { Report } from './report';
import { mustRunTask } from './run-task';
import { PATIENCE, type Settings } from './settings';
import { renderTable } from './table';

/** Milliseconds that a build of so many aliases may take. */
const MAY_TAKE_MS: Readonly<Record<number, number>> = { 100_000: 1_000, 1_000_000: 10_000 };
const MAY_HOLD_MS = 50;

/** Building of the lexicon at every size. */
export async function reportBuild(
  materials: Materials,
  { sizes, buildRounds }: Settings,
  tell: (what: string) => void,
): Promise<Report> {
  const measured: BuildMeasured[] = [];
  for (const size of sizes) {
    tell(`build, ${size.toLocaleString('en')} aliases`);
    const input = { materials, size, rounds: buildRounds };
    measured.push(await mustRunTask('measureBuild', input, PATIENCE));
  }
  const rows = measured.map((build, i) => [
    sizes[i].toLocaleString('en'),
    build.records.toLocaleString('en'),
    `${build.ms.toFixed(0)} ms`,
    `${build.inStepsMs.toFixed(0)} ms`,
    `${build.longestStepMs.toFixed(1)} ms`,
    `${build.bytesPerAlias.toFixed(0)} bytes`,
  ]);
  const head = ['aliases', 'records', 'in one go', 'in steps', 'longest step', 'memory an alias'];
  return {
    text: ['Building the lexicon:', '', renderTable(head, rows)].join('\n'),
    goals: measured.flatMap((build, i) => goalsOf(sizes[i], build)),
  };
}

function goalsOf(size: number, { ms, inStepsMs, longestStepMs }: BuildMeasured): Goal[] {
  const name = `${size.toLocaleString('en')} aliases`;
  const mayTake = MAY_TAKE_MS[size];
  const hold = {
    text: `building ${name} holds the event loop for at most ${MAY_HOLD_MS} ms`,
    measured: `${longestStepMs.toFixed(1)} ms`,
    isMet: longestStepMs <= MAY_HOLD_MS,
  };
  if (mayTake === undefined) return [hold];
  const slowest = Math.max(ms, inStepsMs);
  const time = {
    text: `building ${name} takes at most ${mayTake / 1000} s, also in steps`,
    measured: `${(slowest / 1000).toFixed(2)} s`,
    isMet: slowest <= mayTake,
  };
  return [time, hold];
}
