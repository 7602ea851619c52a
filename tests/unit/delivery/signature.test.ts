import { randomBytes } from 'node:crypto';

import { Webhook } from 'standardwebhooks';

import { makeSecret, readSecret } from '../../../src/delivery/secret';
import { signatureHeaders } from '../../../src/delivery/signature';

const NOW = () => Date.now();
const bytes = (count: number) => randomBytes(count);

const BODIES: [string, string][] = [
  ['Arabic', '{"headline":"عاجل: انفجار قرب ميناء بيروت"}'],
  ['bidi marks and emoji', '{"headline":"\u200fخبر\u200e 🇱🇧 \u2066x\u2069"}'],
  ['line separators', '{"lede":"سطر\u2028سطر\u2029"}'],
  ['a megabyte', JSON.stringify({ body: 'نص '.repeat(200_000) })],
  ['nothing', ''],
];

describe('a signature', () => {
  it.each(BODIES)('of %s is accepted by the published verifier', (_name, body) => {
    const secret = makeSecret(bytes);
    const headers = signatureHeaders('evt_1', body, NOW(), [secret]);
    expect(() =>
      new Webhook(secret).verify(body, { ...headers }, { jsonParse: body !== '' }),
    ).not.toThrow();
  });

  it('is refused by the verifier for another body, id, time or secret', () => {
    const secret = makeSecret(bytes);
    const headers = signatureHeaders('evt_1', '{}', NOW(), [secret]);
    const verify =
      (body: string, change: object, key = secret) =>
      () =>
        new Webhook(key).verify(body, { ...headers, ...change });
    expect(verify('{} ', {})).toThrow();
    expect(verify('{}', { 'webhook-id': 'evt_2' })).toThrow();
    expect(
      verify('{}', { 'webhook-timestamp': String(Number(headers['webhook-timestamp']) + 1) }),
    ).toThrow();
    expect(verify('{}', {}, makeSecret(bytes))).toThrow();
  });

  it('during a rotation is accepted with the old and with the new secret', () => {
    const [current, previous] = [makeSecret(bytes), makeSecret(bytes)];
    const headers = signatureHeaders('evt_1', '{}', NOW(), [current, previous]);
    expect(headers['webhook-signature']?.split(' ')).toHaveLength(2);
    for (const secret of [current, previous]) {
      expect(() => new Webhook(secret).verify('{}', { ...headers })).not.toThrow();
    }
  });

  it('has the timestamp of the attempt in whole seconds, and none without a secret', () => {
    expect(signatureHeaders('evt_1', '{}', 1_700_000_000_999, [])).toEqual({
      'webhook-id': 'evt_1',
      'webhook-timestamp': '1700000000',
    });
  });
});

describe('a secret', () => {
  it('is whsec_ and the base64 of 32 random bytes', () => {
    const secret = makeSecret(() => new Uint8Array(32).fill(7));
    expect(secret).toBe(`whsec_${Buffer.alloc(32, 7).toString('base64')}`);
    expect(readSecret(secret)).toEqual(Buffer.alloc(32, 7));
  });

  it.each([
    ['no prefix', Buffer.alloc(32).toString('base64')],
    ['23 bytes', `whsec_${Buffer.alloc(23).toString('base64')}`],
    ['65 bytes', `whsec_${Buffer.alloc(65).toString('base64')}`],
    ['other letters', `whsec_${'é'.repeat(40)}`],
  ])('with %s is refused without being shown', (_name, secret) => {
    expect(() => readSecret(secret)).toThrow(/24 to 64 bytes/);
    expect(() => readSecret(secret)).not.toThrow(secret);
  });
});
