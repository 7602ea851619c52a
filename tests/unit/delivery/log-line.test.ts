import { logLine } from '../../../src/delivery/log-line';

it('leaves out what there is not, and quotes what has spaces, quotes or line breaks', () => {
  const fields = { endpoint: 3, status: null, next: undefined, reason: 'HTTP 503', type: 'a.b' };
  expect(logLine('webhook retry', fields)).toBe(
    'webhook retry endpoint=3 reason="HTTP 503" type=a.b',
  );
  expect(logLine('x', { reason: 'a\nwebhook succeeded "b"' })).toBe(
    'x reason="a\\nwebhook succeeded \\"b\\""',
  );
});

it.each([
  ['cannot reach https://user:pass@example.org/hook?token=abc', 'cannot reach example.org'],
  ['«http://example.org:8080/T0KEN» refused', '«example.org:8080» refused'],
])('of an address in a value only the host is kept', (reason, said) => {
  expect(logLine('x', { reason })).toBe(`x reason="${said}"`);
});
