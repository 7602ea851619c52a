import { setTimeout as pause } from 'node:timers/promises';

import { monotonicMs } from '../delivery/monotonic';
import { percentiles } from '../delivery/percentiles';
import type { Readers, Taken } from './readers';
import type { Memory } from './server-process';
import type { Published } from './server-process';
import { type Contender, type Server, startServer } from './servers';

export interface LivePlan {
  readonly readers: number;
  readonly events: number;
  /** From one publish to the next, in ms, whether the one before has arrived or not. */
  readonly everyMs: number;
}

/** What one server gave with so many readers. */
export interface Measured {
  readonly contender: Contender;
  readonly readers: number;
  /** What it holds more for each reader than without, after a garbage collection, in bytes. */
  readonly perReader: Memory;
  /** Of one event on the wire. */
  readonly bytes: number;
  /** From the call that publishes until the event is at a reader, over all events and readers, in ms. */
  readonly fromCall: Latency;
  /** The same from the commit. */
  readonly fromCommit: Latency;
  /** Median over the events of the time until the last reader has it, in ms. */
  readonly last: number;
}

export interface Latency {
  readonly p50: number;
  readonly p99: number;
}

/** Readers that come and go before the count: code is compiled by then, and pools are filled. */
const WARM_UP = 50;

export async function measureLive(
  contender: Contender,
  readers: Readers,
  { readers: count, events, everyMs }: LivePlan,
  env: Readonly<Record<string, string>>,
): Promise<Measured> {
  const server = await startServer(contender, env);
  const path = contender === 'ajil' ? '/live' : '/';
  try {
    await readers.open(WARM_UP, server.port, path);
    await publishAll(server, readers, 5, everyMs);
    await readers.leave();
    const before = await server.memory();
    await readers.open(count, server.port, path);
    const after = await server.memory();
    const perReader = {
      heap: (after.heap - before.heap) / count,
      resident: (after.resident - before.resident) / count,
    };
    const { published, arrivals, bytes } = await publishAll(server, readers, events, everyMs);
    const fromCommit = since(
      published.map(({ at }) => at),
      arrivals,
    );
    const fromCall = since(
      published.map(({ calledAt }) => calledAt),
      arrivals,
    );
    const [last] = percentiles(
      fromCommit.map((ofEvent) => ofEvent.reduce((most, one) => Math.max(most, one), 0)),
      [50],
    );
    await readers.leave();
    return {
      ...{ contender, readers: count, perReader, bytes, last },
      ...{ fromCall: latencyOf(fromCall), fromCommit: latencyOf(fromCommit) },
    };
  } finally {
    await server.close();
  }
}

async function publishAll(
  server: Server,
  readers: Readers,
  events: number,
  everyMs: number,
): Promise<Taken & { readonly published: readonly Published[] }> {
  const taken = readers.take(events);
  const published: Published[] = [];
  const begun = monotonicMs();
  for (let event = 0; event < events; event++) {
    published.push(await server.publish());
    // By the clock: a server that takes longer to save is not given more rest.
    await pause(Math.max(0, begun + (event + 1) * everyMs - monotonicMs()));
  }
  return { ...(await taken), published };
}

/** @returns for each event how long it took to each reader, in ms */
function since(moments: readonly number[], arrivals: Taken['arrivals']): number[][] {
  return arrivals.map((ofEvent, event) =>
    // It can be there before the publish has returned to its caller.
    ofEvent.map((at) => Math.max(0, at - moments[event])),
  );
}

function latencyOf(latencies: readonly (readonly number[])[]): Latency {
  const [p50, p99] = percentiles(latencies.flat(), [50, 99]);
  return { p50, p99 };
}
