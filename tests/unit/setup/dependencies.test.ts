import fs from 'node:fs';
import path from 'node:path';

import {
  areDependenciesInstalled,
  ensureDependencies,
} from '../../../scripts/setup/dependencies.mjs';
import { makeTempFolder, writeFiles } from './temp-folder';

const STAMP = 'node_modules/.ajil-install';

interface Lock {
  name: string;
  lockfileVersion: number;
  packages: Record<string, object>;
}

/** A project whose one package is a folder beside it, so that a real `npm ci` needs no network. */
function project(): string {
  const root = makeTempFolder();
  const lock: Lock = {
    name: 'small',
    lockfileVersion: 3,
    packages: {
      '': { name: 'small', dependencies: { helper: 'file:helper' } },
      helper: { version: '1.0.0' },
      'node_modules/helper': { resolved: 'helper', link: true },
    },
  };
  writeFiles(root, {
    'package.json': JSON.stringify({ name: 'small', dependencies: { helper: 'file:helper' } }),
    'package-lock.json': JSON.stringify(lock),
    'helper/package.json': JSON.stringify({ name: 'helper', version: '1.0.0' }),
  });
  return root;
}

const silent = () => {};

it('installs once, then leaves node_modules alone', async () => {
  const root = project();
  expect(areDependenciesInstalled(root)).toBe(false);
  expect(await ensureDependencies(root, silent)).toMatch(/packages/);
  expect(fs.existsSync(path.join(root, 'node_modules/helper/package.json'))).toBe(true);
  const marker = path.join(root, 'node_modules/marker');
  fs.writeFileSync(marker, '');
  expect(await ensureDependencies(root, silent)).toMatch(/unchanged/);
  expect(fs.existsSync(marker)).toBe(true);
});

it('installs again when package-lock.json changes', async () => {
  const root = project();
  await ensureDependencies(root, silent);
  const file = path.join(root, 'package-lock.json');
  fs.appendFileSync(file, '\n');
  expect(areDependenciesInstalled(root)).toBe(false);
  expect(await ensureDependencies(root, silent)).toMatch(/packages/);
});

it('recognises what `npm ci` by hand has installed', async () => {
  const root = project();
  await ensureDependencies(root, silent);
  fs.rmSync(path.join(root, STAMP));
  expect(await ensureDependencies(root, silent)).toMatch(/already installed/);
  expect(areDependenciesInstalled(root)).toBe(true);
});

it('does an install again that was cut short', async () => {
  const root = project();
  await ensureDependencies(root, silent);
  fs.rmSync(path.join(root, STAMP));
  fs.rmSync(path.join(root, 'node_modules/.package-lock.json'));
  expect(await ensureDependencies(root, silent)).toMatch(/packages/);
});

it('does an install again after a change of Node that native modules feel', async () => {
  const root = project();
  await ensureDependencies(root, silent);
  const stamp = path.join(root, STAMP);
  fs.writeFileSync(stamp, fs.readFileSync(stamp, 'utf8').replace(/abi-\d+/, 'abi-1'));
  expect(areDependenciesInstalled(root)).toBe(false);
  expect(await ensureDependencies(root, silent)).toMatch(/packages/);
});

it('says in one line that npm failed, after npm’s own words, and leaves no stamp', async () => {
  const root = project();
  writeFiles(root, {
    'package.json': JSON.stringify({ name: 'small', dependencies: { other: 'file:other' } }),
  });
  const printed = jest.spyOn(console, 'error').mockImplementation(silent);
  await expect(ensureDependencies(root, silent)).rejects.toThrow(/npm ci, code 1\), see above/);
  expect(printed.mock.calls.join('\n')).toMatch(/npm error/);
  printed.mockRestore();
  expect(fs.existsSync(path.join(root, STAMP))).toBe(false);
});
