import { setImmediate as nextTurn } from 'node:timers/promises';

import { makeAhead } from './ahead';
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
  /** How many more may be claimed before the endpoint has room for them. */
  roomAhead(endpoint: number): number;
}

export interface Sender {
  start(): void;
  /** Looks at these endpoints soon. Returns at once and never throws. */
  wake(endpoints: readonly number[]): void;
  /** The same when a person has changed something of them: nothing that was read before is begun. */
  changed(endpoints: readonly number[]): void;
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
  /** Claimed only; it waits for a slot. */
  isAhead: boolean;
  /** Answered well: the receiver can take the next one while the result waits to be written. */
  hasFreedSlot: boolean;
}

/**
 * Sends what is due as soon as somebody says so, and finds out by itself once a sweep.
 *
 * A success frees its slot at the endpoint at once, but its document only when the result is written: a
 * crash before that sends it again, and then nothing newer of the document may have been sent. A
 * failure keeps its slot till then, because it may give the endpoint a rest.
 *
 * What was claimed ahead takes the next slot without a look. It is given back when the endpoint fails
 * or is changed, when something newer of its document is committed, and when it has waited too long.
 */
export function makeSender(
  tools: RunnerTools,
  outbox: Outbox,
  monotonicMs = () => performance.now(),
): Sender {
  const { settings, log } = tools;
  const hand = new Map<number, Map<number, Flight>>();
  const flying = new Set<Promise<void>>();
  const ahead = makeAhead(monotonicMs);
  /** Endpoints at which a look found no room: the next slot is not given away without one. */
  const passedOver = new Set<number>();
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
  const sweep = makeLoop(async () => {
    giveBack(ahead.remove({ isStale: true }));
    wake(await outbox.findDue());
  }, onError);
  const lanes = Array.from({ length: outbox.lanes }, makeLane);

  const inHand: InHand = {
    deliveriesOf: (endpoint) => new Set(hand.get(endpoint)?.keys()),
    documentsOf: (endpoint) =>
      new Set([...(hand.get(endpoint)?.values() ?? [])].map(({ document }) => document)),
    slotsOf: (endpoint) =>
      [...(hand.get(endpoint)?.values() ?? [])].filter(
        ({ hasFreedSlot, isAhead }) => !hasFreedSlot && !isAhead,
      ).length,
    roomAhead: ahead.roomFor,
  };

  function makeLane(): { wake(endpoint: number): void } {
    const woken = new Set<number>();
    const pump = makeLoop(async () => {
      // What ends or begins in the same turn of the event loop is looked at together.
      await nextTurn();
      const endpoints = [...woken];
      woken.clear();
      if (endpoints.length === 0 || isStopping) return;
      for (const id of endpoints) {
        if (ahead.roomFor(id) === 0) passedOver.add(id);
        else passedOver.delete(id);
      }
      const chosen = await outbox.choose(endpoints, inHand);
      if (isStopping) return;
      for (const one of chosen) takeInHand(one);
      ahead.add(chosen.filter(({ isAhead }) => isAhead));
      for (const one of chosen) if (!one.isAhead) begin(one);
      for (const id of endpoints) beginAhead(id);
    }, onError);
    return {
      wake(endpoint) {
        woken.add(endpoint);
        pump.poke();
      },
    };
  }

  function takeInHand({ endpoint, sendable, isAwaited, isAhead }: Chosen): void {
    const { id, document } = sendable;
    const own = hand.get(endpoint.id) ?? new Map<number, Flight>();
    hand.set(endpoint.id, own.set(id, { document, isAwaited, isAhead, hasFreedSlot: false }));
  }

  function letGo(endpoint: number, delivery: number): void {
    const own = hand.get(endpoint);
    own?.delete(delivery);
    if (own?.size === 0) hand.delete(endpoint);
    wake([endpoint]);
  }

  function begin(chosen: Chosen): void {
    const flight = fly(chosen);
    flying.add(flight);
    void flight.finally(() => flying.delete(flight));
  }

  /** Fills the slots that are free with what was claimed ahead. */
  function beginAhead(endpoint: number): void {
    while (!isStopping && inHand.slotsOf(endpoint) < settings().concurrency) {
      const chosen = ahead.next(endpoint);
      if (chosen === null) break;
      begin(chosen);
    }
    giveBack(ahead.remove({ endpoint, isStale: true }));
  }

  function giveBack(items: readonly Chosen[]): void {
    for (const { endpoint, sendable } of items) {
      void writer
        .add({ type: 'returned', id: sendable.id }, true)
        .then(() => letGo(endpoint.id, sendable.id));
    }
  }

  async function fly({ endpoint, sendable }: Chosen): Promise<void> {
    const flight = hand.get(endpoint.id)?.get(sendable.id);
    if (flight === undefined) return;
    flight.isAhead = false;
    reach('after-claim');
    const tried = await tryDelivery(tools, endpoint, sendable);
    if (tried.attempt.outcome.type === 'succeeded') {
      flight.hasFreedSlot = true;
      if (!passedOver.has(endpoint.id)) beginAhead(endpoint.id);
      if (passedOver.has(endpoint.id) || ahead.isLow(endpoint.id)) wake([endpoint.id]);
    } else {
      giveBack(ahead.remove({ endpoint: endpoint.id }));
    }
    const isUrgent = flight.isAwaited || !flight.hasFreedSlot;
    await writer.add({ type: 'tried', ...tried }, isUrgent);
    letGo(endpoint.id, sendable.id);
  }

  function wake(endpoints: readonly number[]): void {
    if (timer === undefined || isStopping || endpoints.length === 0) return;
    for (const endpoint of endpoints) lanes[endpoint % lanes.length].wake(endpoint);
  }

  function committed(deliveries: readonly { endpoint: number; document: string }[]): void {
    for (const { endpoint, document } of deliveries) {
      // Its own takedown may make it needless.
      if (document !== '') giveBack(ahead.remove({ endpoint, document }));
      for (const flight of hand.get(endpoint)?.values() ?? []) {
        if (document === '' || flight.document !== document) continue;
        flight.isAwaited = true;
        if (flight.hasFreedSlot) writer.hurry();
      }
    }
    wake(deliveries.map(({ endpoint }) => endpoint));
  }

  function changed(endpoints: readonly number[]): void {
    for (const endpoint of endpoints) giveBack(ahead.remove({ endpoint }));
    wake(endpoints);
  }

  const tick = () => {
    timer = setTimeout(tick, settings().sweepMs);
    sweep.poke();
  };

  return {
    start: tick,
    wake,
    changed,
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
