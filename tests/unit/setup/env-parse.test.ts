import { createRequire } from 'node:module';

import { parseEnv } from '../../../scripts/setup/env-parse.mjs';

/** The reader Strapi itself uses: what it understands, we must understand alike. */
const strapis = createRequire(require.resolve('@strapi/core'));
const dotenv: { parse(text: string): Record<string, string> } = strapis('dotenv');

const understood: [string, string][] = [
  ['a plain value', 'PORT=1337'],
  ['spaces around', '  PORT = 1337  '],
  ['an empty value', 'PORT='],
  ['export', 'export PORT=1337'],
  ['a colon', 'PORT: 1337'],
  ['a comment line', '# ملاحظة\nPORT=1'],
  ['a comment after a value', 'PORT=1337 # المنفذ'],
  ['a hash inside quotes', "SECRET='a#b'"],
  ['double quotes with a newline escape', 'TEXT="one\\ntwo"'],
  ['single quotes keep escapes', "TEXT='one\\ntwo'"],
  ['backticks', 'TEXT=`it\'s "fine"`'],
  ['a value over several lines', 'KEY="first\nsecond"\nPORT=1'],
  ['an equals sign in the value', 'URL=postgres://u:p@h/db?a=b'],
  ['Windows line ends', 'A=1\r\nB=2\r\n'],
  ['a repeated key', 'A=1\nA=2'],
  ['a byte order mark', '\uFEFFA=1'],
  ['Arabic', 'NAME=غرفة الأخبار'],
];

it.each(understood)('reads %s as Strapi does', (_name, text) => {
  expect(Object.fromEntries(parseEnv(text, '.env'))).toEqual(dotenv.parse(text));
});

const refused: [string, string, RegExp][] = [
  ['a line without =', 'PORT=1\nhello world', /line 2 of \.env \("hello…"\)/],
  ['a quote that never closes', 'A=1\nB=2\nKEY="abc\nC=3', /line 3 of \.env \(KEY\) never closes/],
  ['a name with a space', 'MY KEY=1', /line 1 of \.env/],
  ['UTF-16 text', 'A\0=\x001\0', /not UTF-8/],
];

it.each(refused)('refuses %s and names the line', (_name, text, message) => {
  expect(() => parseEnv(text, '.env')).toThrow(message);
});

it('does not repeat what may be a secret', () => {
  expect(() => parseEnv('JWT_SECRET hunter2', '.env')).toThrow(
    expect.objectContaining({ message: expect.not.stringContaining('hunter2') }),
  );
});
