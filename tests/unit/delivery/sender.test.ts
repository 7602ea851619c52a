import { setTimeout as pause } from 'node:timers/promises';

import { NO_FILTERS, type PostRequest, type PostResult } from '../../../src/delivery';
import type { Chosen } from '../../../src/delivery/strapi/chosen';
import type { Endpoint } from '../../../src/delivery/strapi/endpoint-store';
import type { RunnerTools } from '../../../src/delivery/strapi/runner-tools';
import { type InHand, makeSender } from '../../../src/delivery/strapi/sender';
import type { Result } from '../../../src/delivery/strapi/write-results';

const ENDPOINT: Endpoint = {
  ...{ id: 7, name: 'شريك', url: 'https://partner.example/', headers: {}, events: [] },
  ...{ isEnabled: true, isPaused: false, isHub: false, isThin: false, filters: NO_FILTERS },
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
  const posted: string[] = [];
  const clock = { ms: 0 };
  let seen: InHand | undefined;
  const tools = {
    settings: () => ({
      concurrency: 1,
      sweepMs: 1e6,
      drainMs: 1000,
      schedule: { delaysMs: [1000], jitter: 0 },
    }),
    post: ({ headers }: PostRequest) => {
      posted.push(headers['webhook-id']);
      return new Promise((resolve) => answers.push(resolve));
    },
    ...{ secretsOf: () => [], headersOf: () => ({}), now: Date.now, random: () => 0.5 },
    ...{ pause, log: console, onSwitchedOff: () => {}, onAttempt: () => {} },
  } as unknown as RunnerTools;
  const sender = makeSender(
    tools,
    {
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
    },
    () => clock.ms,
  );
  sender.start();
  const hand = () => ({
    deliveries: [...(seen?.deliveriesOf(7) ?? [])],
    documents: [...(seen?.documentsOf(7) ?? [])],
    slots: seen?.slotsOf(7),
  });
  return { sender, queue, answers, writes, batches, hand, posted, clock };
}

function chosen(id: number, document: string): Chosen {
  const event = { id, eventId: `evt_${id}`, type: 'entry.publish', body: '{}', thin: '{}' };
  const sendable = { id, endpoint: 7, document, attempts: 0, createdAt: 0, event };
  return { endpoint: ENDPOINT, sendable, isAwaited: false, priority: 5, isAhead: false };
}

/** Claimed before there is room for it. */
function ahead(id: number, document: string, priority = 5): Chosen {
  return { ...chosen(id, document), isAhead: true, priority };
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

describe('what was claimed ahead', () => {
  /** One is in flight, and these wait for its slot. */
  async function hold(...items: Chosen[]) {
    const world = set();
    world.queue.push(chosen(1, 'story a'), ...items);
    world.sender.wake([7]);
    await until(() => world.answers.length === 1);
    return world;
  }
  async function end(sender: Awaited<ReturnType<typeof hold>>['sender'], writes: (() => void)[]) {
    let isStopped = false;
    void sender.stop().then(() => (isStopped = true));
    await until(() => {
      writes.splice(0).forEach((write) => write());
      return isStopped;
    });
  }
  const returned = (batches: readonly Result[][]) =>
    batches.flat().flatMap((result) => (result.type === 'returned' ? [result.id] : []));

  it('counts against no limit, takes the next slot without a look, the most urgent first', async () => {
    const { sender, answers, writes, hand, posted } = await hold(
      ahead(2, 'story b'),
      ahead(3, 'story c', 0),
    );
    sender.wake([7]);
    await until(() => hand().deliveries.length === 3);
    expect(hand().slots).toBe(1);
    answers[0](OK);
    await until(() => answers.length === 2);
    expect(posted).toEqual(['evt_1', 'evt_3']);
    answers[1](OK);
    await until(() => answers.length === 3);
    answers[2](OK);
    await end(sender, writes);
  });

  it('is given back when the endpoint fails', async () => {
    const { sender, answers, writes, batches } = await hold(ahead(2, 'story b'));
    answers[0](FAILED);
    await end(sender, writes);
    expect(returned(batches)).toEqual([2]);
    expect(answers).toHaveLength(1);
  });

  it('is given back when something newer of its story is committed, and nothing else', async () => {
    const { sender, answers, writes, batches } = await hold(
      ahead(2, 'story b'),
      ahead(3, 'story c'),
    );
    sender.committed([{ endpoint: 7, document: 'story b' }]);
    await until(() => writes.length === 1);
    answers[0](OK);
    await until(() => answers.length === 2);
    answers[1](OK);
    await end(sender, writes);
    expect(returned(batches)).toEqual([2]);
  });

  it('is given back when a person changes the endpoint', async () => {
    const { sender, answers, writes, batches } = await hold(ahead(2, ''), ahead(3, ''));
    sender.changed([7]);
    answers[0](OK);
    await end(sender, writes);
    expect(returned(batches)).toEqual([2, 3]);
    expect(answers).toHaveLength(1);
  });

  it('is given back when it has waited too long', async () => {
    const { sender, answers, writes, batches, clock } = await hold(ahead(2, 'story b'));
    clock.ms += 251;
    answers[0](OK);
    await end(sender, writes);
    expect(returned(batches)).toEqual([2]);
    expect(answers).toHaveLength(1);
  });

  it('is not begun by a sender that stops', async () => {
    const { sender, answers, writes } = await hold(ahead(2, 'story b'));
    const stopped = end(sender, writes);
    answers[0](OK);
    await stopped;
    expect(answers).toHaveLength(1);
  });
});
