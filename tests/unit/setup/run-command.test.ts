import fs from 'node:fs';
import path from 'node:path';

import { runCommand } from '../../../scripts/setup/run-command.mjs';
import { makeTempFolder } from './temp-folder';

const cwd = process.cwd();
const node = process.execPath;

it('returns the exit code and everything the command said', async () => {
  const source = "console.log('عاجل'); console.error('oops'); process.exitCode = 3";
  const { code, output } = await runCommand(node, ['-e', source], { cwd });
  expect(code).toBe(3);
  expect(output.trim().split('\n').sort()).toEqual(['oops', 'عاجل'].sort());
});

it('gives 127 for a command that does not exist', async () => {
  expect((await runCommand('no-such-command-here', [], { cwd })).code).toBe(127);
});

it('ends a command that takes too long together with its children', async () => {
  const alive = path.join(makeTempFolder(), 'alive');
  const child = `setInterval(() => require('fs').writeFileSync(${JSON.stringify(alive)}, ''), 50)`;
  const source = `require('child_process').spawn(process.execPath, ['-e', ${JSON.stringify(child)}]);
    setInterval(() => {}, 1000);`;
  const outcome = await runCommand(node, ['-e', source], { cwd, timeoutMs: 800 });
  expect(outcome).toMatchObject({ timedOut: true, code: 143 });
  fs.rmSync(alive, { force: true });
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(fs.existsSync(alive)).toBe(false);
});
