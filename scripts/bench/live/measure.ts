import { setTimeout as pause } from 'node:timers/promises';

import { percentiles } from '../delivery/percentiles';
import type { Readers } from './readers';
import type { Memory } from './server-process';
import { type Contender, type Server, startServer } from './servers';

export interface LivePlan {
  readonly readers: number;
  readonly events: number;
  /** Between two events, in ms: by then the one before has long arrived. */
  readonly pauseMs: number;
}

/** What one server gave with so many readers. */
export interface Measured {
  readonly contender: Contender;
  readonly readers: number;
  /** What it holds more for each reader than without, after a garbage collection, in bytes. */
  readonly perReader: Memory;
  /** From the commit until the event is at a reader, over all events and readers, in ms. */
  readonly p50: number;
  readonly p99: number;
  /** Median over the events of the time until the last reader has it, in ms. */
  readonly last: number;
}

/** Readers that come and go before the count: code is compiled by then, and pools are filled. */
const WARM_UP = 50;

export async function measureLive(
  contender: Contender,
  readers: Readers,
  { readers: count, events, pauseMs }: LivePlan,
  env: Readonly<Record<string, string>>,
): Promise<Measured> {
  const server = await startServer(contender, env);
  const path = contender === 'ajil' ? '/live' : '/';
  try {
    await readers.open(WARM_UP, server.port, path);
    await publishAll(server, readers, 5, pauseMs);
    await readers.leave();
    const before = await server.memory();
    await readers.open(count, server.port, path);
    const after = await server.memory();
    const perReader = {
      heap: (after.heap - before.heap) / count,
      resident: (after.resident - before.resident) / count,
    };
    const latencies = await publishAll(server, readers, events, pauseMs);
    const [p50, p99] = percentiles(latencies.flat(), [50, 99]);
    const [last] = percentiles(
      latencies.map((ofEvent) => ofEvent.reduce((most, one) => Math.max(most, one), 0)),
      [50],
    );
    await readers.leave();
    return { contender, readers: count, perReader, p50, p99, last };
  } finally {
    await server.close();
  }
}

/** @returns for each event how long it took to each reader */
async function publishAll(
  server: Server,
  readers: Readers,
  events: number,
  pauseMs: number,
): Promise<number[][]> {
  const taken = readers.take(events);
  const committed: number[] = [];
  for (let event = 0; event < events; event++) {
    committed.push(await server.publish());
    await pause(pauseMs);
  }
  return (await taken).map((arrivals, event) =>
    // It can be there before the publish has returned to its caller.
    arrivals.map((at) => Math.max(0, at - committed[event])),
  );
}
