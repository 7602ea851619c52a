import fs from 'node:fs';
import path from 'node:path';

import { fingerprint } from '../../../scripts/setup/fingerprint.mjs';
import { makeTempFolder, writeFiles } from './temp-folder';

function project(): { root: string; hash: () => string; cacheFile: string } {
  const root = makeTempFolder();
  writeFiles(root, { 'src/a.ts': 'one', 'src/deep/b.ts': 'two', 'lock.json': '{}' });
  const cacheFile = path.join(root, '.tmp/cache.json');
  const ignore = (file: string) => file === 'src/skipped';
  const hash = () => fingerprint(root, ['src', 'lock.json', 'absent'], { cacheFile, ignore });
  return { root, hash, cacheFile };
}

it('stays the same while nothing changes, with and without its cache', () => {
  const { hash, cacheFile } = project();
  const first = hash();
  expect(first).toMatch(/^[0-9a-f]{64}$/);
  expect(hash()).toBe(first);
  fs.rmSync(cacheFile);
  expect(hash()).toBe(first);
  fs.writeFileSync(cacheFile, '{"manifest":"cut sho');
  expect(hash()).toBe(first);
});

it('is about content: touching a file or moving the checkout changes nothing', () => {
  const { root, hash } = project();
  const first = hash();
  fs.utimesSync(path.join(root, 'src/a.ts'), new Date(0), new Date(0));
  expect(hash()).toBe(first);
  const copy = makeTempFolder();
  fs.cpSync(root, copy, { recursive: true });
  const cacheFile = path.join(copy, '.tmp/other.json');
  expect(fingerprint(copy, ['src', 'lock.json', 'absent'], { cacheFile })).toBe(first);
});

it.each<[string, (root: string) => void]>([
  ['a changed file', (root) => writeFiles(root, { 'src/a.ts': 'ONE' })],
  ['a new file', (root) => writeFiles(root, { 'src/deep/c.ts': '' })],
  ['a deleted file', (root) => fs.rmSync(path.join(root, 'src/deep/b.ts'))],
  [
    'a renamed file',
    (root) => fs.renameSync(path.join(root, 'src/a.ts'), path.join(root, 'src/z')),
  ],
  ['a file that was absent', (root) => writeFiles(root, { absent: '' })],
])('changes with %s', (_name, change) => {
  const { root, hash } = project();
  const first = hash();
  change(root);
  expect(hash()).not.toBe(first);
});

it('sees a change that keeps size and modification time', () => {
  const { root, hash } = project();
  const file = path.join(root, 'src/a.ts');
  const first = hash();
  const { atime, mtime } = fs.statSync(file);
  fs.writeFileSync(file, 'eno');
  fs.utimesSync(file, atime, mtime);
  expect(hash()).not.toBe(first);
});

it('does not enter an ignored folder', () => {
  const { root, hash } = project();
  const first = hash();
  writeFiles(root, { 'src/skipped/x.ts': 'x' });
  expect(hash()).toBe(first);
});

it('costs a second look little: 500 files in well under 100 ms', () => {
  const { root, hash } = project();
  for (let i = 0; i < 500; i += 1) writeFiles(root, { [`src/many/${i}.ts`]: 'x'.repeat(5000) });
  hash();
  const started = performance.now();
  hash();
  expect(performance.now() - started).toBeLessThan(100);
});
