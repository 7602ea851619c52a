import { spawnSync } from 'node:child_process';
import path from 'node:path';

import { aliasesOf, makeRecords, vocabularyOf } from '../../../scripts/bench/tag/aliases';
import { makeCorpus, readSentences, STORY_CHARACTERS } from '../../../scripts/bench/tag/corpus';
import { readGazetteer } from '../../../scripts/tag/load-gazetteer';

const ROOT = path.resolve(__dirname, '../../..');

function bench(...args: string[]): { status: number | null; stdout: string; stderr: string } {
  const script = path.join(ROOT, 'scripts/setup/run.mjs');
  return spawnSync(process.execPath, [script, 'bench-tag', ...args], { encoding: 'utf8' });
}

describe('the corpus', () => {
  it('is as large as asked, of stories of the usual length, and the same every time', () => {
    const stories = makeCorpus(ROOT, 100_000);
    expect(Buffer.byteLength(stories.join(''))).toBeGreaterThanOrEqual(100_000);
    for (const { length } of stories)
      expect(Math.abs(length - STORY_CHARACTERS)).toBeLessThan(1000);
    expect(makeCorpus(ROOT, 100_000)).toEqual(stories);
  });
});

describe('the gazetteer of a size', () => {
  const { records } = readGazetteer(path.join(ROOT, 'database/gazetteer'));
  const vocabulary = vocabularyOf(readSentences(ROOT));
  it.each([1_000, 60_000])('has exactly %i different aliases, the real ones first', (size) => {
    const made = makeRecords(records, vocabulary, size);
    expect(new Set(made.flatMap(aliasesOf)).size).toBe(size);
    expect(made[0]).toBe(records[0]);
    expect(new Set(made.map(({ key }) => key)).size).toBe(made.length);
  });
});

it('measures everybody, and says of every goal whether it is met', () => {
  const { status, stdout, stderr } = bench('--quick', 'throughput', 'story', 'build');
  expect([stderr, status]).toEqual([expect.stringContaining('one story'), 0]);
  const row = /^\| 1,000 +\|.* M \(1\/[\d.]+\) \|.* M \(1\/[\d.]+\) \|.* M \(1\/[\d.]+\) \|/m;
  expect(stdout).toMatch(row);
  expect(stdout).toMatch(/median [\d.]+ ms, p99 [\d.]+ ms/);
  const goals = stdout.match(/^(?:met {3}|MISSED) {2}.+: .+$/gm);
  expect(goals).toHaveLength(7);
}, 120_000);

it('refuses a part that it does not know', () => {
  const { status, stderr } = bench('speed');
  expect(status).toBe(2);
  expect(stderr).toMatch(/"speed" is unknown; known: --quick throughput/);
});
