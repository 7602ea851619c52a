import { alignColumns } from '../../../scripts/command/align-columns';
import { printable } from '../../../scripts/command/printable';
import { hostOf } from '../../../src/delivery/host-of';

it.each([
  ['plain text', 'خطأ 500', 'خطأ 500'],
  ['lines and tabs', ' a\r\n\tb ', 'a b'],
  ['an escape sequence', '\u001b[31mred', '\ufffd[31mred'],
  ['an override of the direction', 'a\u202eb', 'a\ufffdb'],
  ['a joiner, which Persian needs', 'می\u200cرود', 'می\u200cرود'],
  ['a long answer', 'x'.repeat(300), `${'x'.repeat(200)}…`],
])('%s is put on one harmless line', (_name, text, line) => {
  expect(printable(text)).toBe(line);
});

it.each([
  ['https://example.org/hooks/T0KEN?key=1', 'example.org'],
  ['https://user:password@example.org:8443/', 'example.org:8443'],
  ['http://[::1]:4000/x', '[::1]:4000'],
  ['no address', '?'],
])('of %s only the host is shown', (url, host) => {
  expect(hostOf(url)).toBe(host);
});

it('columns stand under each other, and the last one is as it is', () => {
  expect(alignColumns([['id', 'name'], ['12345', 'شريك'], ['1']])).toEqual([
    ...['id     name', '12345  شريك', '1'],
  ]);
  expect(alignColumns([])).toEqual([]);
});
