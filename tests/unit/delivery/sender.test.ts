import { setTimeout as pause } from 'node:timers/promises';

import { NO_FILTERS, type PostResult } from '../../../src/delivery';
import type { Chosen } from '../../../src/delivery/strapi/chosen';
import type { Endpoint } from '../../../src/delivery/strapi/endpoint-store';
import type { RunnerTools } from '../../../src/delivery/strapi/runner-tools';
import { type InHand, makeSender } from '../../../src/delivery/strapi/sender';
import type { Result } from '../../../src/delivery/strapi/write-results';

const ENDPOINT: Endpoint = {
  ...{ id: 7, name: 'شريك', url: 'https://partner.example/', headers: {}, events: [] },
  ...{ isEnabled: true, isPaused: false, isThin: false, filters: NO_FILTERS },
  ...{ secret: null, previousSecret: null, previousUntil: null, disabledReason: null },
  health: { failures: 0, failingSince: null, blockedUntil: null },
  ...{ lastSuccessAt: null, lastFailureAt: null },
};
const OK: PostResult = { type: 'answer', status: 200, retryAfter: undefined, excerpt: '' };
const FAILED: PostResult = { type: 'network-error', message: 'refused' };

/** A receiver that answers, and a database that writes, when the test says so. */
function set() {
  const queue: Chosen[] = [];
  const answers: ((result: PostResult) => void)[] = [];
  const writes: (() => void)[] = [];
  const batches: Result[][] = [];
  let seen: InHand | undefined;
  const tools = {
    settings: () => ({ sweepMs: 1e6, drainMs: 1000, schedule: { delaysMs: [1000], jitter: 0 } }),
    post: () => new Promise((resolve) => answers.push(resolve)),
    ...{ secretsOf: () => [], headersOf: () => ({}), now: Date.now, random: () => 0.5 },
    ...{ pause, log: console, onSwitchedOff: () => {}, onAttempt: () => {} },
  } as unknown as RunnerTools;
  const sender = makeSender(tools, {
    lanes: 2,
    findDue: () => [],
    choose: async (_endpoints, inHand) => {
      seen = inHand;
      return queue.splice(0);
    },
    write: async (batch) => {
      await new Promise<void>((resolve) => writes.push(resolve));
      batches.push([...batch]);
      return [];
    },
  });
  sender.start();
  const hand = () => ({
    deliveries: [...(seen?.deliveriesOf(7) ?? [])],
    documents: [...(seen?.documentsOf(7) ?? [])],
    slots: seen?.slotsOf(7),
  });
  return { sender, queue, answers, writes, batches, hand };
}

function chosen(id: number, document: string): Chosen {
  const event = { id, eventId: `evt_${id}`, type: 'entry.publish', body: '{}', thin: '{}' };
  const sendable = { id, endpoint: 7, document, attempts: 0, createdAt: 0, event };
  return { endpoint: ENDPOINT, sendable, isAwaited: false };
}

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await pause(1);
}

describe('sending', () => {
  it('frees the slot of a success at once, its story when the result is written', async () => {
    const { sender, queue, answers, writes, hand } = set();
    queue.push(chosen(1, 'story a'));
    sender.wake([7]);
    await until(() => answers.length === 1);
    expect(hand()).toEqual({ deliveries: [1], documents: ['story a'], slots: 1 });
    answers[0](OK);
    await until(() => writes.length === 1);
    expect(hand()).toEqual({ deliveries: [1], documents: ['story a'], slots: 0 });
    writes[0]();
    await until(() => !sender.isBusy());
    expect(hand()).toEqual({ deliveries: [], documents: [], slots: 0 });
    await sender.stop();
  });

  it('keeps the slot of a failure until its result is written', async () => {
    const { sender, queue, answers, writes, hand } = set();
    queue.push(chosen(1, 'story a'));
    sender.wake([7]);
    await until(() => answers.length === 1);
    answers[0](FAILED);
    await until(() => writes.length === 1);
    expect(hand().slots).toBe(1);
    writes[0]();
    await until(() => hand().slots === 0);
    await sender.stop();
  });

  it('looks again when a slot becomes free, before anything is written', async () => {
    const { sender, queue, answers, writes, batches } = set();
    queue.push(chosen(1, 'story a'));
    sender.wake([7]);
    await until(() => answers.length === 1);
    queue.push(chosen(2, 'story b'));
    answers[0](OK);
    await until(() => answers.length === 2);
    expect(batches).toEqual([]);
    answers[1](OK);
    await until(() => writes.length === 1);
    writes[0]();
    const stopped = sender.stop();
    await until(() => writes.length === 2);
    writes[1]();
    await stopped;
  });

  it('writes what was superseded no later than the result of what replaced it', async () => {
    const { sender, queue, answers, writes, batches } = set();
    queue.push(chosen(2, 'story a'));
    sender.note({ type: 'superseded', id: 1, by: 2 });
    sender.wake([7]);
    await until(() => answers.length === 1 && writes.length === 1);
    answers[0](OK);
    await pause(5);
    writes[0]();
    await until(() => writes.length === 2);
    writes[1]();
    await until(() => batches.length === 2);
    expect(batches.flat().map(({ type }) => type)).toEqual(['superseded', 'tried']);
    await sender.stop();
  });

  it('finishes what is in flight when it stops, and begins nothing', async () => {
    const { sender, queue, answers, writes, batches } = set();
    queue.push(chosen(1, 'story a'));
    sender.wake([7]);
    await until(() => answers.length === 1);
    const stopped = sender.stop();
    queue.push(chosen(2, 'story b'));
    sender.wake([7]);
    answers[0](OK);
    await until(() => writes.length === 1);
    writes[0]();
    await stopped;
    expect(batches.flat()).toHaveLength(1);
    expect(answers).toHaveLength(1);
  });
});
