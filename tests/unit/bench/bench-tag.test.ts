import { spawnSync } from 'node:child_process';
import path from 'node:path';

import { aliasesOf, makeRecords, vocabularyOf } from '../../../scripts/bench/tag/aliases';
import { makeCorpus, readSentences, STORY_CHARACTERS } from '../../../scripts/bench/tag/corpus';
import { makeDenseNames, makeLikelyNames } from '../../../scripts/bench/tag/made-up-names';
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
  const likely = () => makeLikelyNames(records.flatMap(aliasesOf));
  const dense = () => makeDenseNames(vocabularyOf(readSentences(ROOT)));
  it.each([
    [1_000, 'likely', likely],
    [60_000, 'likely', likely],
    [60_000, 'dense', dense],
  ])('has exactly %i different aliases, the real ones first, %s', (size, _kind, maker) => {
    const made = makeRecords(records, maker(), size);
    expect(new Set(made.flatMap(aliasesOf)).size).toBe(size);
    expect(made[0]).toBe(records[0]);
    expect(new Set(made.map(({ key }) => key)).size).toBe(made.length);
  });
});

describe('a likely name', () => {
  it('begins with the first word of a real one and goes on with words that came before or are new', () => {
    const makeName = makeLikelyNames(['بنك مصر', 'بنك قطر الوطني', 'حزب الأمة', 'IRAQ']);
    const names = Array.from({ length: 2_000 }, makeName).map((name) => name.split(' '));
    expect(new Set(names.map(([first]) => first))).toEqual(new Set(['بنك', 'حزب']));
    const later = names.flatMap(([, ...words]) => words);
    const isNew = (word: string): boolean => !['مصر', 'قطر', 'الوطني', 'الأمة'].includes(word);
    expect(new Set(later).size).toBeGreaterThan(10);
    expect(later.some((word) => !isNew(word))).toBe(true);
    expect(names.every(({ length }) => length >= 2 && length <= 4)).toBe(true);
  });
});

it('measures everybody, and says of every goal whether it is met', () => {
  const { status, stdout, stderr } = bench('--quick', 'throughput', 'story', 'build');
  expect([stderr, status]).toEqual([expect.stringContaining('one story'), 0]);
  const row = /^\| 1,000 +\|.* M \(1\/[\d.]+\) \|.* M \(1\/[\d.]+\) \|.* M \(1\/[\d.]+\) \|/m;
  expect(stdout).toMatch(row);
  expect(stdout).toMatch(/^\| 10,000 dense +\|/m);
  expect(stdout).toMatch(/median [\d.]+ ms, p99 [\d.]+ ms/);
  const goals = stdout.match(/^(?:met {3}|MISSED) {2}.+: .+$/gm);
  expect(goals).toHaveLength(7);
}, 120_000);

it('refuses a part that it does not know', () => {
  const { status, stderr } = bench('speed');
  expect(status).toBe(2);
  expect(stderr).toMatch(/"speed" is unknown; known: --quick throughput/);
});
