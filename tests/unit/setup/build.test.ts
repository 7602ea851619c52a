import fs from 'node:fs';
import path from 'node:path';

import {
  ADMIN_INPUTS,
  adminFingerprint,
  serverFingerprint,
} from '../../../scripts/setup/build-inputs.mjs';
import { readBuildStamp, writeBuildStamp } from '../../../scripts/setup/build-stamp.mjs';
import { pruneDist } from '../../../scripts/setup/prune-dist.mjs';
import { makeTempFolder, REPOSITORY, writeFiles } from './temp-folder';

describe('what a build depends on', () => {
  const change = (file: string, key = '') => {
    const root = makeTempFolder();
    writeFiles(root, { 'src/index.ts': '', 'src/admin/app.tsx': '', 'package-lock.json': '{}' });
    const before = [serverFingerprint(root), adminFingerprint(root, {})];
    writeFiles(root, { [file]: 'changed' });
    const after = [serverFingerprint(root), adminFingerprint(root, key ? { [key]: 'x' } : {})];
    return { server: before[0] !== after[0], admin: before[1] !== after[1] };
  };

  it.each([
    ['src/index.ts', '', { server: true, admin: false }],
    ['src/admin/app.tsx', '', { server: false, admin: true }],
    ['src/arabic/normalise.ts', '', { server: true, admin: true }],
    ['src/tagging/strapi/tag-on-save.ts', '', { server: true, admin: false }],
    ['config/admin.ts', '', { server: true, admin: true }],
    ['config/database.ts', '', { server: true, admin: false }],
    ['package-lock.json', '', { server: true, admin: true }],
    ['README.md', '', { server: false, admin: false }],
    ['README.md', 'STRAPI_ADMIN_X', { server: false, admin: true }],
    ['README.md', 'PUBLIC_URL', { server: false, admin: true }],
    ['README.md', 'ADMIN_JWT_SECRET', { server: false, admin: false }],
    ['README.md', 'PORT', { server: false, admin: false }],
  ])('a change of %s %s rebuilds %o', (file, key, rebuilt) => {
    expect(change(file, key)).toEqual(rebuilt);
  });

  it('covers every file that the admin panel imports', () => {
    const start = path.join(REPOSITORY, 'src/admin');
    const outside = followImports(start).filter(
      (file) => !ADMIN_INPUTS.some((input) => file === input || file.startsWith(`${input}/`)),
    );
    expect(outside).toEqual([]);
  });
});

it('remembers builds in dist, and forgets them with it', () => {
  const root = makeTempFolder();
  expect(readBuildStamp(root)).toEqual({});
  writeBuildStamp(root, { server: 'a', admin: 'b' });
  expect(readBuildStamp(root)).toEqual({ server: 'a', admin: 'b' });
  fs.rmSync(path.join(root, 'dist'), { recursive: true });
  expect(readBuildStamp(root)).toEqual({});
});

it('removes compiled files whose source is gone, and nothing else', () => {
  const root = makeTempFolder();
  writeFiles(root, {
    'src/index.ts': '',
    'src/api/kept/schema.json': '{}',
    'config/server.ts': '',
    'dist/src/index.js': '',
    'dist/src/index.js.map': '',
    'dist/src/api/kept/schema.json': '{}',
    'dist/src/api/kept/gone.js': '',
    'dist/src/api/gone/schema.json': '{}',
    'dist/config/server.js': '',
    'dist/config/gone.js': '',
    'dist/build/index.html': '',
    'dist/tsconfig.tsbuildinfo': '',
  });
  pruneDist(root, path.join(root, 'dist'));
  const left = fs.readdirSync(path.join(root, 'dist'), { recursive: true, withFileTypes: true });
  const files = left.filter((entry) => entry.isFile()).map((entry) => entry.name);
  expect(files.sort()).toEqual(
    [
      'index.html',
      'index.js',
      'index.js.map',
      'schema.json',
      'server.js',
      'tsconfig.tsbuildinfo',
    ].sort(),
  );
  expect(fs.existsSync(path.join(root, 'dist/src/api/gone'))).toBe(false);
});

/** Repository files reached from `start` by relative imports, as paths with forward slashes. */
function followImports(start: string): string[] {
  const queue = listSources(start);
  const seen = new Set(queue);
  for (const file of queue) {
    for (const [, target] of fs.readFileSync(file, 'utf8').matchAll(/from\s+'(\.[^']*)'/g)) {
      const found = resolveImport(path.resolve(path.dirname(file), target));
      if (found === undefined || seen.has(found)) continue;
      seen.add(found);
      queue.push(found);
    }
  }
  return queue.map((file) => path.relative(REPOSITORY, file).split(path.sep).join('/'));
}

function listSources(folder: string): string[] {
  return fs
    .readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => path.join(folder, name));
}

function resolveImport(target: string): string | undefined {
  return ['', '.ts', '.tsx', '/index.ts', '/index.tsx']
    .map((ending) => target + ending)
    .find((file) => fs.statSync(file, { throwIfNoEntry: false })?.isFile());
}
