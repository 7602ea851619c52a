import { rawAnswer, unreadableProblem } from '../../../src/limits/unreadable-request';

it.each([
  ['HPE_HEADER_OVERFLOW', 431, 'Request Header Fields Too Large'],
  ['ERR_HTTP_REQUEST_TIMEOUT', 408, 'Request Timeout'],
  ['HPE_CHUNK_EXTENSIONS_OVERFLOW', 413, 'Payload Too Large'],
  ['HPE_INVALID_METHOD', 400, 'Bad Request'],
  [undefined, 400, 'Bad Request'],
])('answers %s in both languages, in a message that is whole', (code, status, reason) => {
  const [head = '', body = ''] = rawAnswer(unreadableProblem(code, 65_536)).split('\r\n\r\n');
  const [first, ...headers] = head.split('\r\n');
  expect(first).toBe(`HTTP/1.1 ${status} ${reason}`);
  expect(headers).toContain(`Content-Length: ${Buffer.byteLength(body)}`);
  expect(headers).toContain('Connection: close');
  expect(JSON.parse(body)).toMatchObject({
    data: null,
    error: {
      status,
      name: expect.stringMatching(/Error$/),
      message: expect.stringMatching(/[\u0621-\u064a].* • [a-z]/),
      details: { code: expect.stringMatching(/^[a-z-]+$/) },
    },
  });
});
