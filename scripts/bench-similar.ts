/**
 * `npm run bench:similar`: how long the desk takes to compare a story with the 10,000 newest ones,
 * beside a pass that only reads every hash of them.
 */
import fs from 'node:fs';
import path from 'node:path';

import { type Fingerprint, findSimilar, fingerprint } from '../src/desk/near-duplicate';
import { median as medianOf, medianRatio, quantile } from './bench/statistics';

const STORIES = 10_000;
const ROUNDS = 101;
const GOAL_MS = 50;
const GOLD = path.resolve(__dirname, '../tests/fixtures/gold');

main();

function main(): void {
  const words = readWords();
  const stories = Array.from({ length: STORIES }, (_, seed) => makeStory(words, seed));
  const ours: number[] = [];
  const reading: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const { fingerprint: wanted } = makeStory(words, (round * 97) % STORIES);
    reading.push(timed(() => readAll(stories)));
    ours.push(timed(() => findSimilar(wanted, stories)));
  }
  const [median, p99] = [medianOf(ours), quantile(ours, 0.99)];
  console.log(`Node ${process.version}, ${STORIES} stories, ${ROUNDS} rounds`);
  console.log(`comparing: median ${median.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms,`);
  console.log(`${medianRatio(ours, reading).toFixed(1)} times a pass that reads every hash`);
  console.log(`${median <= GOAL_MS ? 'met   ' : 'MISSED'}  at most ${GOAL_MS} ms (median)`);
}

/** Words of our own stories, with repetitions, so that frequent ones stay frequent. */
function readWords(): string[] {
  return fs
    .readdirSync(GOLD)
    .filter((file) => file.endsWith('.txt'))
    .flatMap((file) =>
      fs.readFileSync(path.join(GOLD, file), 'utf8').split('\n---\n')[1].split(/\s+/),
    )
    .filter((word) => word !== '');
}

function makeStory(words: readonly string[], seed: number): { fingerprint: Fingerprint } {
  const run = (from: number, length: number) =>
    Array.from({ length }, (_, at) => words[(from * 37 + at * (1 + (seed % 5))) % words.length]);
  return { fingerprint: fingerprint(run(seed, 10).join(' '), run(seed + 1, 40).join(' ')) };
}

/** The least that any comparison with all of them costs. */
function readAll(stories: readonly { fingerprint: Fingerprint }[]): number {
  let sum = 0;
  for (const { fingerprint: read } of stories) {
    for (const hash of read.headline) sum ^= hash;
    for (const hash of read.opening) sum ^= hash;
  }
  return sum;
}

function timed(work: () => unknown): number {
  const begun = performance.now();
  work();
  return performance.now() - begun;
}
