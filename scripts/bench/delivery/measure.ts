import { setImmediate as nextTurn, setTimeout as pause } from 'node:timers/promises';

import type { BenchNewsroom, Sender } from './bench-newsroom';
import { monotonicMs } from './monotonic';
import type { Receivers } from './receivers';

/** What one turn of publishing gave. */
export interface Turn {
  /** From when a publish returned to its caller until the story was at a receiver, in ms. */
  readonly latencies: readonly number[];
  /** How long each publish took, in ms. */
  readonly saves: readonly number[];
  readonly wanted: number;
  readonly delivered: number;
  /** From the first publish, or the commit of all of them, to the last arrival, in seconds. */
  readonly seconds: number;
}

export interface TurnPlan {
  readonly sender: Sender;
  readonly receivers: number;
  readonly events: number;
  /** Between two publishes, in ms. */
  readonly pauseMs: number;
  /** Joins in before the first publish. */
  readonly prepare?: () => Promise<void>;
}

/** What has not arrived by then, after the last publish, is lost, in ms. */
const PATIENCE_MS = 120_000;
let published = 0;

/** Publishes one story after the other and waits until all receivers have all of them. */
export async function measureTurn(
  newsroom: BenchNewsroom,
  receivers: Receivers,
  { sender, receivers: count, events, pauseMs, prepare }: TurnPlan,
): Promise<Turn> {
  await newsroom.use(sender, sender === 'nobody' ? [] : receivers.urls.slice(0, count));
  await prepare?.();
  const committed = new Map<string, number>();
  const saves: number[] = [];
  const started = monotonicMs();
  for (let event = 0; event < events; event++) {
    const before = monotonicMs();
    const documentId = await newsroom.publish(published++);
    const after = monotonicMs();
    committed.set(documentId, after);
    saves.push(after - before);
    // A timer alone would go off again in the same turn of the event loop, before any look at the
    // network; what comes over HTTP comes in a turn of its own.
    await nextTurn();
    await pause(pauseMs);
  }
  const wanted = sender === 'nobody' ? 0 : events * count;
  const arrivals = await receivers.take(wanted, PATIENCE_MS);
  const ours = arrivals.filter(({ documentId }) => committed.has(documentId));
  const last = ours.reduce((latest, { at }) => Math.max(latest, at), started);
  return {
    // It can be there before the publish has returned to its caller.
    latencies: ours.map(({ documentId, at }) => Math.max(0, at - (committed.get(documentId) ?? 0))),
    saves,
    wanted,
    delivered: ours.length,
    seconds: (last - started) / 1000,
  };
}

/** Publishes stories together, in one transaction, and waits until all receivers have all of them. */
export async function measureBulk(
  newsroom: BenchNewsroom,
  receivers: Receivers,
  { sender, receivers: count, events }: Pick<TurnPlan, 'sender' | 'receivers' | 'events'>,
): Promise<Turn> {
  await newsroom.use(sender, receivers.urls.slice(0, count));
  const documentIds = new Set(await newsroom.publishTogether(published, events));
  const committed = monotonicMs();
  published += events;
  const arrivals = await receivers.take(events * count, PATIENCE_MS);
  const latencies = arrivals
    .filter(({ documentId }) => documentIds.has(documentId))
    .map(({ at }) => Math.max(0, at - committed));
  return {
    latencies,
    saves: [],
    wanted: events * count,
    delivered: latencies.length,
    seconds: Math.max(...latencies) / 1000,
  };
}

/** Turns of one kind, as if they had been one. */
export function sumTurns(turns: readonly Turn[]): Turn {
  const sum = (of: (turn: Turn) => number) => turns.reduce((total, turn) => total + of(turn), 0);
  return {
    latencies: turns.flatMap(({ latencies }) => latencies),
    saves: turns.flatMap(({ saves }) => saves),
    wanted: sum(({ wanted }) => wanted),
    delivered: sum(({ delivered }) => delivered),
    seconds: sum(({ seconds }) => seconds),
  };
}
