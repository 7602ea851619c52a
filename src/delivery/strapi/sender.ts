import { setImmediate as nextTurn } from 'node:timers/promises';

import { makeBatcher } from './batcher';
import type { Chosen } from './chosen';
import { describeError } from './describe-error';
import { reach } from './kill-point';
import { makeLoop } from './loop';
import { type RunnerTools, tryDelivery } from './runner-tools';
import type { Result, SwitchedOff } from './write-results';

/** After a failure of the database, in ms. */
const RECOVER_MS = 500;
/**
 * Between two writes of results, in ms. Each is an fsync for which SQLite stops the process, 4 ms on
 * the disk of a virtual machine, so what nothing waits for comes together for longer.
 */
const WRITE_REST = { urgentMs: 20, otherMs: 200 };

/** What a sender works on: one database's way to the tables. */
export interface Outbox {
  /**
   * How many looks may be under way at once, each at endpoints of its own: more than one where a look
   * is a conversation with a server, whose pauses others can use.
   */
  readonly lanes: number;
  /** Endpoints for which something is due. */
  findDue(): Promise<readonly number[]> | readonly number[];
  /** What to send to these endpoints now, beside what is in hand. */
  choose(endpoints: readonly number[], inHand: InHand): Promise<readonly Chosen[]>;
  write(batch: readonly Result[]): Promise<readonly SwitchedOff[]>;
}

/** What this process is sending, or has sent and not yet written. */
export interface InHand {
  /** Deliveries to an endpoint. */
  deliveriesOf(endpoint: number): ReadonlySet<number>;
  /** Their documents. */
  documentsOf(endpoint: number): ReadonlySet<string>;
  /** How many of them count against the endpoint's limit. */
  slotsOf(endpoint: number): number;
}

export interface Sender {
  start(): void;
  /** Looks at these endpoints soon. Returns at once and never throws. */
  wake(endpoints: readonly number[]): void;
  /** The same for what has just been committed. */
  committed(deliveries: readonly { endpoint: number; document: string }[]): void;
  /** Written with the next results. */
  note(result: Result): void;
  /** Whether anything is in hand. */
  isBusy(): boolean;
  /** Finishes what is in flight, leaves the rest in the tables. */
  stop(): Promise<void>;
}

interface Flight {
  readonly document: string;
  /** Something newer of the document waits until the result is written. */
  isAwaited: boolean;
  /** Answered well: the receiver can take the next one while the result waits to be written. */
  hasFreedSlot: boolean;
}

/**
 * Sends what is due as soon as somebody says so, and finds out by itself once a sweep.
 *
 * A success frees its slot at the endpoint at once, but its document only when the result is written: a
 * crash before that sends it again, and then nothing newer of the document may have been sent. A
 * failure keeps its slot till then, because it may give the endpoint a rest.
 */
export function makeSender(tools: RunnerTools, outbox: Outbox): Sender {
  const { settings, log } = tools;
  const hand = new Map<number, Map<number, Flight>>();
  const flying = new Set<Promise<void>>();
  let timer: NodeJS.Timeout | undefined;
  let isStopping = false;

  const onError = (error: unknown) => {
    if (!isStopping) log.error(`delivery: ${describeError(error)}`);
  };
  const writer = makeBatcher<Result>({
    write: async (batch) => (await outbox.write(batch)).forEach(tools.onSwitchedOff),
    onError,
    retryMs: RECOVER_MS,
    rest: WRITE_REST,
  });
  const sweep = makeLoop(async () => wake(await outbox.findDue()), onError);
  const lanes = Array.from({ length: outbox.lanes }, makeLane);

  const inHand: InHand = {
    deliveriesOf: (endpoint) => new Set(hand.get(endpoint)?.keys()),
    documentsOf: (endpoint) =>
      new Set([...(hand.get(endpoint)?.values() ?? [])].map(({ document }) => document)),
    slotsOf: (endpoint) =>
      [...(hand.get(endpoint)?.values() ?? [])].filter(({ hasFreedSlot }) => !hasFreedSlot).length,
  };

  function makeLane(): { wake(endpoint: number): void } {
    const woken = new Set<number>();
    const pump = makeLoop(async () => {
      // What ends or begins in the same turn of the event loop is looked at together.
      await nextTurn();
      const endpoints = [...woken];
      woken.clear();
      if (endpoints.length === 0 || isStopping) return;
      for (const chosen of await outbox.choose(endpoints, inHand)) {
        if (isStopping) return;
        const flight = fly(chosen);
        flying.add(flight);
        void flight.finally(() => flying.delete(flight));
      }
    }, onError);
    return {
      wake(endpoint) {
        woken.add(endpoint);
        pump.poke();
      },
    };
  }

  async function fly({ endpoint, sendable, isAwaited }: Chosen): Promise<void> {
    const flight: Flight = { document: sendable.document, isAwaited, hasFreedSlot: false };
    const own = hand.get(endpoint.id) ?? new Map<number, Flight>();
    hand.set(endpoint.id, own.set(sendable.id, flight));
    reach('after-claim');
    const tried = await tryDelivery(tools, endpoint, sendable);
    if (tried.attempt.outcome.type === 'succeeded') {
      flight.hasFreedSlot = true;
      wake([endpoint.id]);
    }
    const isUrgent = flight.isAwaited || !flight.hasFreedSlot;
    await writer.add({ type: 'tried', ...tried }, isUrgent);
    own.delete(sendable.id);
    if (own.size === 0) hand.delete(endpoint.id);
    wake([endpoint.id]);
  }

  function wake(endpoints: readonly number[]): void {
    if (timer === undefined || isStopping || endpoints.length === 0) return;
    for (const endpoint of endpoints) lanes[endpoint % lanes.length].wake(endpoint);
  }

  function committed(deliveries: readonly { endpoint: number; document: string }[]): void {
    for (const { endpoint, document } of deliveries) {
      for (const flight of hand.get(endpoint)?.values() ?? []) {
        if (document === '' || flight.document !== document) continue;
        flight.isAwaited = true;
        if (flight.hasFreedSlot) writer.hurry();
      }
    }
    wake(deliveries.map(({ endpoint }) => endpoint));
  }

  const tick = () => {
    timer = setTimeout(tick, settings().sweepMs);
    sweep.poke();
  };

  return {
    start: tick,
    wake,
    committed,
    note: (result) => void writer.add(result, true),
    isBusy: () => hand.size > 0,
    async stop() {
      isStopping = true;
      clearTimeout(timer);
      await Promise.race([Promise.all(flying), tools.pause(settings().drainMs)]);
      // A database that takes no writes must not keep the process: what is unwritten is sent again.
      await Promise.race([writer.idle(), tools.pause(settings().drainMs)]);
    },
  };
}
