import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

import { takeLock } from '../../../scripts/setup/start-lock.mjs';
import { makeTempFolder, REPOSITORY, runNode } from './temp-folder';

const MODULE = pathToFileURL(path.join(REPOSITORY, 'scripts/setup/start-lock.mjs')).href;

/** A program that takes `lock`, notes when it was inside, and lets go. */
const visit = (lock: string, diary: string) => `
  import fs from 'node:fs';
  import { takeLock } from ${JSON.stringify(MODULE)};
  const release = await takeLock(${JSON.stringify(lock)});
  fs.appendFileSync(${JSON.stringify(diary)}, 'in ' + process.pid + '\\n');
  await new Promise((resolve) => setTimeout(resolve, 40));
  fs.appendFileSync(${JSON.stringify(diary)}, 'out ' + process.pid + '\\n');
  release();
`;

it('lets one process in at a time, even past a lock left by a dead one', async () => {
  const folder = makeTempFolder();
  const [lock, diary] = [path.join(folder, 'a.lock'), path.join(folder, 'diary')];
  fs.writeFileSync(lock, '999999999 1\n');
  const program = ['--input-type=module', '-e', visit(lock, diary)];
  await Promise.all(Array.from({ length: 6 }, () => runNode(program, { cwd: folder })));
  const lines = fs.readFileSync(diary, 'utf8').trim().split('\n');
  expect(lines).toHaveLength(12);
  for (let i = 0; i < lines.length; i += 2) {
    expect(lines[i + 1]).toBe(lines[i].replace('in', 'out'));
  }
  expect(fs.readdirSync(folder)).toEqual(['diary']);
});

it('takes over from a process that was killed', async () => {
  const folder = makeTempFolder();
  const lock = path.join(folder, 'a.lock');
  const source = `
    import { takeLock } from ${JSON.stringify(MODULE)};
    await takeLock(${JSON.stringify(lock)});
    console.log('taken');
    setInterval(() => {}, 1000);
  `;
  const child = spawn(process.execPath, ['--input-type=module', '-e', source]);
  await new Promise((resolve) => child.stdout.once('data', resolve));
  child.kill('SIGKILL');
  await new Promise((resolve) => child.once('close', resolve));
  expect(fs.existsSync(lock)).toBe(true);
  const release = await takeLock(lock, { giveUpAfterMs: 1000 });
  release();
  expect(fs.existsSync(lock)).toBe(false);
});

it('is not fooled by a new process that got the number of the old one', async () => {
  const lock = path.join(makeTempFolder(), 'a.lock');
  fs.writeFileSync(lock, `${process.pid} 0\n`);
  const release = await takeLock(lock, { giveUpAfterMs: 1000 });
  release();
});

it('tells whom it waits for, and gives up in the end', async () => {
  const lock = path.join(makeTempFolder(), 'a.lock');
  const release = await takeLock(lock);
  const seen: number[] = [];
  const second = takeLock(lock, { giveUpAfterMs: 600, onWait: (pid: number) => seen.push(pid) });
  await expect(second).rejects.toThrow(`another start (process ${process.pid}) still holds a.lock`);
  expect(seen).toEqual([process.pid]);
  release();
});

it('lets go when the process ends in an error', async () => {
  const folder = makeTempFolder();
  const lock = path.join(folder, 'a.lock');
  const source = `
    import { takeLock } from ${JSON.stringify(MODULE)};
    await takeLock(${JSON.stringify(lock)});
    throw new Error('a bug');
  `;
  const { code } = await runNode(['--input-type=module', '-e', source], { cwd: folder });
  expect(code).toBe(1);
  expect(fs.existsSync(lock)).toBe(false);
});
