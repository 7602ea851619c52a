import { setTimeout as pause } from 'node:timers/promises';

import {
  buildLexicon,
  buildLexiconInSteps,
  type EntityRecord,
  type Institutions,
  type Lexicon,
} from '../../../src/tagging';
import { makeGazetteer, type Materials } from './materials';
import { median } from '../statistics';

/** What building a lexicon costs. */
export interface BuildMeasured {
  readonly records: number;
  /** Median of the rounds, in one go. */
  readonly ms: number;
  /** Median of the rounds, other work of the server let in after every step. */
  readonly inStepsMs: number;
  /** Median of the rounds' longest steps: another process may take the processor during one of them. */
  readonly longestStepMs: number;
  /** Heap and typed arrays of the lexicon alone, without the records it was built from. */
  readonly bytesPerAlias: number;
}

/** Builds the lexicon of so many aliases, in one go and in steps by turns. Needs `--expose-gc`. */
export async function measureBuild({
  materials,
  size,
  rounds,
}: {
  readonly materials: Materials;
  readonly size: number;
  readonly rounds: number;
}): Promise<BuildMeasured> {
  const { records, institutions } = makeGazetteer(materials, size);
  const wholes: number[] = [];
  const stepped: Stepped[] = [];
  for (let round = 0; round < rounds; round++) {
    collectGarbage();
    const started = performance.now();
    buildLexicon(records, institutions);
    wholes.push(performance.now() - started);
    collectGarbage();
    stepped.push(await buildInSteps(records, institutions));
  }
  const before = await usedBytes();
  // Of a small lexicon so many that the heap's own ups and downs do not show.
  const copies = Math.ceil(MANY_ALIASES / size);
  const kept: Lexicon[] = Array.from({ length: copies }, () => buildLexicon(records, institutions));
  const bytes = (await usedBytes()) - before;
  return {
    records: kept[0].records.length,
    ms: median(wholes),
    inStepsMs: median(stepped.map(({ ms }) => ms)),
    longestStepMs: median(stepped.map(({ longestStepMs }) => longestStepMs)),
    bytesPerAlias: bytes / (size * copies),
  };
}

const MANY_ALIASES = 100_000;

interface Stepped {
  readonly ms: number;
  readonly longestStepMs: number;
}

/** As a server does it: the event loop turns between the steps. */
async function buildInSteps(
  records: readonly EntityRecord[],
  institutions: Institutions,
): Promise<Stepped> {
  const started = performance.now();
  const steps = buildLexiconInSteps(records, institutions);
  let longestStepMs = 0;
  for (let isDone = false; !isDone;) {
    const stepStarted = performance.now();
    isDone = steps.next().done === true;
    longestStepMs = Math.max(longestStepMs, performance.now() - stepStarted);
    await new Promise((resolve) => setImmediate(resolve));
  }
  return { ms: performance.now() - started, longestStepMs };
}

async function usedBytes(): Promise<number> {
  collectGarbage();
  // The memory of dead typed arrays is given back on another thread.
  await pause(100);
  collectGarbage();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

function collectGarbage(): void {
  if (globalThis.gc === undefined) throw new Error('run this with --expose-gc');
  globalThis.gc();
}
