import { randomBytes } from 'node:crypto';

import { Webhook } from 'standardwebhooks';

import { deliver, type Delivery, type PostRequest } from '../../../src/delivery/deliver';
import type { PostResult } from '../../../src/delivery/outcome';
import { DEFAULT_SCHEDULE } from '../../../src/delivery/retry-schedule';
import { makeSecret } from '../../../src/delivery/secret';

const SECRET = makeSecret((count) => randomBytes(count));
const DELIVERY: Delivery = {
  contentType: 'application/json',
  eventId: 'evt_1',
  eventType: 'entry.publish',
  sequence: 42,
  body: '{"event":"entry.publish"}',
  url: 'https://partner.example/hook',
  headers: { Authorization: 'Bearer x', 'Webhook-Id': 'forged', 'webhook-signature': 'forged' },
  secrets: [SECRET],
  attempts: 0,
  schedule: DEFAULT_SCHEDULE,
};

async function run(result: PostResult, part: Partial<Delivery> = {}) {
  const requests: PostRequest[] = [];
  let time = Date.now();
  const attempt = await deliver(
    { ...DELIVERY, ...part },
    {
      post: async (request) => {
        requests.push(request);
        time += 30;
        return result;
      },
      now: () => time,
      random: () => 0.5,
    },
  );
  return { attempt, request: requests[0], time };
}

const OK: PostResult = { type: 'answer', status: 204, retryAfter: undefined, excerpt: '' };

describe('a delivery', () => {
  it('sends the headers of Strapi’s webhooks, the registered ones and a signature that verifies', async () => {
    const { request } = await run(OK);
    expect(request.headers).toMatchObject({
      Authorization: 'Bearer x',
      'X-Strapi-Event': 'entry.publish',
      'Content-Type': 'application/json',
      'X-Ajil-Sequence': '42',
      'webhook-id': 'evt_1',
    });
    expect(() => new Webhook(SECRET).verify(request.body, request.headers)).not.toThrow();
  });

  it('lets no registered header forge an id or a signature', async () => {
    const { request } = await run(OK);
    const names = Object.keys(request.headers).map((name) => name.toLowerCase());
    expect(new Set(names).size).toBe(names.length);
    expect(JSON.stringify(request.headers)).not.toContain('forged');
  });

  it('says when it will be tried again', async () => {
    const refused: PostResult = { type: 'network-error', message: 'ECONNREFUSED' };
    const { attempt, time } = await run(refused, { attempts: 1 });
    expect(attempt).toMatchObject({ number: 2, durationMs: 30, retryAt: time + 300_000 });
  });

  it('has no further try after the last one', async () => {
    const refused: PostResult = { type: 'network-error', message: 'ECONNREFUSED' };
    expect((await run(refused, { attempts: 9 })).attempt.retryAt).toBeNull();
  });

  it('keeps what the receiver answered', async () => {
    const { attempt } = await run({ ...OK, status: 500, excerpt: 'خطأ' });
    expect(attempt).toMatchObject({ excerpt: 'خطأ', outcome: { type: 'retry', status: 500 } });
  });
});
