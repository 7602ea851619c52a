import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '../../..');
const FIXTURE = path.join(ROOT, 'tests/fixtures/intake/no-blank-lines.txt');
let folder: string;

beforeAll(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'ajil-intake-'));
});
afterAll(() => fs.rmSync(folder, { recursive: true }));

function intake(args: readonly string[], input: string | Buffer = '') {
  const script = path.join(ROOT, 'scripts/setup/run.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, 'intake', ...args], {
    ...{ cwd: ROOT, input, encoding: 'utf8', env: { ...process.env, INIT_CWD: folder } },
  });
  return { status, stdout, stderr };
}

function file(name: string, content: string | Buffer): string {
  const full = path.join(folder, name);
  fs.writeFileSync(full, content);
  return full;
}

it('prints one JSON object with exactly the fields of the contract', () => {
  const { status, stdout, stderr } = intake(['--json', FIXTURE]);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(Object.keys(JSON.parse(stdout) as object)).toEqual([
    ...['kicker', 'urgency', 'headline', 'captions', 'lede', 'subheads', 'body', 'furniture'],
    'sources',
  ]);
  expect(JSON.parse(stdout)).toEqual(
    JSON.parse(fs.readFileSync(FIXTURE.replace('.txt', '.json'), 'utf8')),
  );
});

it('reads standard input for - and gives the same', () => {
  const text = fs.readFileSync(FIXTURE);
  expect(intake(['--json', '-'], text).stdout).toBe(intake(['--json', FIXTURE]).stdout);
});

it('finds a file from the folder in which npm was called', () => {
  file('here.txt', 'عاجل: خبر');
  expect(intake(['--json', 'here.txt']).status).toBe(0);
});

/** [what is wrong, arguments, standard input, what it says] */
const refused: [string, () => string[], string | Buffer, RegExp][] = [
  ['no arguments', () => [], '', /name the FILE/],
  ['no file', () => ['--json'], '', /name the FILE/],
  ['two files', () => ['--json', FIXTURE, FIXTURE], '', /one FILE at a time, not 2/],
  ['no option', () => [FIXTURE], '', /choose one of --json, --publish, --draft/],
  ['two options', () => ['--json', '--publish', FIXTURE], '', /choose one of/],
  ['an unknown option', () => ['--jsn', FIXTURE], '', /unknown option "--jsn"/],
  [
    'a file that is not there',
    () => ['--json', 'no-such.txt'],
    '',
    /there is no file "no-such\.txt"/,
  ],
  ['a folder', () => ['--json', folder], '', /is a folder, not a file/],
  ['an empty file', () => ['--json', file('empty.txt', '')], '', /is empty/],
  ['a blank file', () => ['--publish', file('blank.txt', ' \n\t\n')], '', /is empty/],
  ['nothing on standard input', () => ['--json', '-'], '', /"stdin" is empty/],
  [
    'a NUL byte',
    () => ['--json', file('nul.txt', 'a\0b')],
    '',
    /not UTF-8 text \(it has a NUL byte\)/,
  ],
  [
    'another encoding',
    () => ['--json', file('cp.txt', Buffer.from([0xc7, 0xe1, 0xfd]))],
    '',
    /not UTF-8/,
  ],
  [
    'a file of 20 MB',
    () => ['--json', file('big.txt', Buffer.alloc(20 * 1024 * 1024, 0x61))],
    '',
    /too big \(20\.0 MB\): the limit is 2\.0 MB/,
  ],
  [
    'too much on standard input',
    () => ['--json', '-'],
    Buffer.alloc(3 << 20, 0x61),
    /limit is 2\.0 MB/,
  ],
];

it.each(refused)(
  'refuses %s with one line in both languages and exit code 2',
  (_name, args, input, message) => {
    const { status, stdout, stderr } = intake(args(), input);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(message);
    expect(stderr).toMatch(/^✗ .*\p{Script=Arabic}.* • .*\n$/u);
  },
);
