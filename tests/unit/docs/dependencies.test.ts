import fs from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '../../..');

const page = fs.readFileSync(path.join(ROOT, 'docs/dependencies.md'), 'utf8');
const manifest = JSON.parse(fs.readFileSync(path.join(ROOT, 'package.json'), 'utf8'));
const packages = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies });
const explained = page
  .split('\n')
  .filter((line) => line.startsWith('| `'))
  .flatMap((line) => [...line.split('|')[1].matchAll(/`([^`]+)`/g)].map(([, name]) => name));

it('says of every package what it is for', () => {
  expect(packages.length).toBeGreaterThan(0);
  expect(packages.filter((name) => !explained.includes(name))).toEqual([]);
});

it('speaks of no package that is not there', () => {
  expect(explained.filter((name) => !packages.includes(name))).toEqual([]);
});
