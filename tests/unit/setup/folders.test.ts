import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

import { checkFolders, checkSpace } from '../../../scripts/setup/folders.mjs';
import { makeTempFolder, REPOSITORY, runNode, writeFiles } from './temp-folder';

it('makes the folder of the database', () => {
  const root = makeTempFolder();
  checkFolders(root, { DATABASE_CLIENT: 'sqlite', DATABASE_FILENAME: 'data/deep/x.db' });
  expect(fs.statSync(path.join(root, 'data/deep')).isDirectory()).toBe(true);
});

it('leaves the file system alone for another database', () => {
  const root = makeTempFolder();
  checkFolders(root, { DATABASE_CLIENT: 'postgres', DATABASE_FILENAME: 'data/x.db' });
  expect(fs.readdirSync(root)).toEqual([]);
});

it.each([
  ['dist', { dist: '' }, {}],
  ['.tmp', { '.tmp': '' }, {}],
  ['data', { data: '' }, { DATABASE_FILENAME: 'data/x.db' }],
])('names %s when a file stands where a folder belongs', (name, files, settings) => {
  const root = makeTempFolder();
  writeFiles(root, files);
  expect(() => checkFolders(root, settings)).toThrow(
    expect.objectContaining({
      message: expect.stringMatching(
        `cannot write to ${path.join(root, name)} \\((ENOTDIR|EEXIST)\\)`,
      ),
    }),
  );
});

it('names the folder that this user may not write to', async () => {
  const root = makeTempFolder();
  fs.mkdirSync(path.join(root, 'dist'), { mode: 0o555 });
  fs.mkdirSync(path.join(root, '.tmp'));
  // mkdir's own mode is cut by the umask.
  fs.chmodSync(path.join(root, '.tmp'), 0o777);
  fs.chmodSync(root, 0o777);
  const modules = path.join(makeTempFolder(), 'setup');
  fs.cpSync(path.join(REPOSITORY, 'scripts/setup'), modules, { recursive: true });
  const source = `
    import { checkFolders } from ${JSON.stringify(pathToFileURL(`${modules}/folders.mjs`).href)};
    try { checkFolders(process.cwd()); } catch (error) { console.log(error.message); }
  `;
  // The super-user may write anywhere, so the check runs as nobody when the tests run as root.
  const uid = process.getuid?.() === 0 ? 65534 : undefined;
  const { stdout } = await runNode(['--input-type=module', '-e', source], { cwd: root, uid });
  expect(stdout).toContain(`cannot write to ${fs.realpathSync(path.join(root, 'dist'))} (EACCES)`);
});

it('asks for the disk space that is missing', () => {
  const root = makeTempFolder();
  expect(() => checkSpace(root, 1)).not.toThrow();
  expect(() => checkSpace(root, 1e18)).toThrow(/only \d+ MB are free and this command needs/);
});
