import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const ROOT = path.join(__dirname, '../../..');
const STORY = 'وزير الخارجية العراقي يصل إلى القاهرة\nوصل وزير الخارجية العراقي إلى مصر.';

let folder: string;
beforeAll(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'tag-command-'));
});
afterAll(() => fs.rmSync(folder, { recursive: true }));

function tag(args: readonly string[], input = '') {
  const run = path.join(ROOT, 'scripts/setup/run.mjs');
  return spawnSync(process.execPath, [run, 'tag', ...args], { input, encoding: 'utf8' });
}

function fileWith(content: string | Buffer): string {
  const file = path.join(folder, 'story.txt');
  fs.writeFileSync(file, content);
  return file;
}

it('prints one JSON object with exactly the promised properties', () => {
  const { stdout, status } = tag(['--json', fileWith(STORY)]);
  expect(status).toBe(0);
  const tags = JSON.parse(stdout);
  expect(Object.keys(tags)).toEqual(['mentions', 'entities', 'candidates']);
  expect(Object.keys(tags.mentions[0]).sort()).toEqual(
    ['surface', 'start', 'end', 'kind', 'key', 'via', 'confidence'].sort(),
  );
  expect(Object.keys(tags.entities[0]).sort()).toEqual(
    [
      ...['key', 'kind', 'nameAr', 'nameEn', 'iso2', 'wikidata', 'mentions', 'salience'],
      'inHeadline',
    ].sort(),
  );
  const keys = tags.entities.map(({ key }: { key: string }) => key);
  expect(keys).toEqual(expect.arrayContaining(['country:IQ', 'country:EG']));
  for (const { surface, start, end } of tags.mentions)
    expect(STORY.slice(start, end)).toBe(surface);
});

it('reads stdin for - and prints a table without --json', () => {
  const { stdout, status } = tag(['-'], STORY);
  expect(status).toBe(0);
  expect(stdout).toMatch(/country:IQ .*العراق • Iraq/);
});

it('tags one JSON string a line, in order', () => {
  const texts = Array.from({ length: 2000 }, (_, i) => (i % 2 === 0 ? `العراق ${i}` : `مصر\n${i}`));
  const { stdout, status } = tag(['--jsonl'], texts.map((text) => JSON.stringify(text)).join('\n'));
  expect(status).toBe(0);
  const lines = stdout.trim().split('\n');
  expect(lines).toHaveLength(2000);
  lines.forEach((line, i) => {
    expect(JSON.parse(line).entities[0].key).toBe(i % 2 === 0 ? 'country:IQ' : 'country:EG');
  });
});

const refused: [string, () => readonly string[], string, RegExp][] = [
  ['no file', () => [], '', /name one FILE/],
  ['an unknown option', () => ['--xml', 'f'], '', /unknown option --xml/],
  ['a file that is not there', () => ['--json', 'no-such-file'], '', /no file "no-such-file"/],
  ['a folder', () => ['--json', folder], '', /is a folder, not a file/],
  ['an empty file', () => [fileWith(' \n')], '', /فارغ: لا نص فيه • .* is empty/],
  ['a binary file', () => [fileWith(Buffer.from([0x50, 0x4b, 0, 0, 1, 2]))], '', /NUL byte/],
  ['a file that is not UTF-8', () => [fileWith(Buffer.from([0xc7, 0xe1, 0xdb]))], '', /UTF-8/],
  ['a file of 20 MB', () => [fileWith('ا'.repeat(10_000_000))], '', /limit is 2\.0 MB/],
  ['a line that is no JSON', () => ['--jsonl'], '"مصر"\nمصر\n', /line 2 is not a JSON string/],
  ['a line that is no string', () => ['--jsonl'], '{"a":1}\n', /line 1 is not a JSON string/],
];

it.each(refused)(
  'refuses %s with exit code 2, in Arabic and English',
  (_name, args, input, message) => {
    const { status, stderr } = tag(args(), input);
    expect(stderr).toMatch(message);
    expect(stderr).toMatch(/[\u0621-\u064a].* • /);
    expect(status).toBe(2);
  },
);
