import { planDeliveries, slotsFor } from '..';
import { addEvents, pick, type Picked } from './chosen';
import type { PendingDelivery } from './delivery-store';
import type { Endpoint } from './endpoint-store';
import type { Runner } from './runner';
import type { RunnerTools } from './runner-tools';
import { type InHand, makeSender } from './sender';
import { openSnapshot } from './snapshot-store';
import { writeResults } from './write-results';

/** Deliveries that are looked at for each free slot; some will be waiting for their turn. */
const LOOK_AHEAD = 4;
/** Deliveries of one endpoint that are looked at, at most. */
const MOST_LOOKED_AT = 4096;

/**
 * The runner of one process. Nothing of its state is durable: what is in flight is still pending in
 * the tables, so after a crash it is simply sent again, and the receiver knows it by its id.
 *
 * @param file absolute path of the database
 */
export function makeSqliteRunner(tools: RunnerTools, file: string): Runner {
  const { tables, settings, now } = tools;
  const snapshot = openSnapshot(file);
  const sender = makeSender(tools, {
    lanes: 1,
    findDue: () => snapshot.dueEndpoints(now()),
    choose: async (ids, inHand) => {
      const endpoints = snapshot.endpoints(ids);
      const picked = ids.flatMap((id) => pickFor(id, endpoints.get(id), inHand));
      return addEvents(picked, snapshot.events);
    },
    write: (batch) => writeResults(tables, settings(), tools.random, now(), batch),
  });

  /** @returns what to send to one endpoint now; it is looked at again when one ends */
  function pickFor(id: number, endpoint: Endpoint | undefined, inHand: InHand): Picked[] {
    if (endpoint === undefined || !endpoint.isEnabled) {
      sender.note({ type: 'off', endpoint: id, inFlight: [...inHand.deliveriesOf(id)] });
      return [];
    }
    const { health, concurrency } = settings();
    const slots = slotsFor(endpoint.health, health, now(), concurrency) - inHand.slotsOf(id);
    if (endpoint.isPaused || slots <= 0) return [];
    for (let limit = slots * LOOK_AHEAD; ; limit *= LOOK_AHEAD) {
      const pending = loadPending(id, inHand, limit);
      const { send, superseded } = planDeliveries(pending, inHand.deliveriesOf(id), now(), slots);
      if (send.length < slots && pending.length >= limit && limit < MOST_LOOKED_AT) continue;
      for (const { id: old, by } of superseded) sender.note({ type: 'superseded', id: old, by });
      return pick(endpoint, pending, send, slots);
    }
  }

  /** What is due, and everything else of its documents, by which it may be held up or replaced. */
  function loadPending(id: number, inHand: InHand, limit: number): PendingDelivery[] {
    const due = snapshot.due(id, now(), inHand.documentsOf(id), limit);
    const documents = new Set(due.map(({ document }) => document).filter((key) => key !== ''));
    const alone = due.filter(({ document }) => document === '');
    return documents.size > 0 ? [...alone, ...snapshot.pendingOf(id, [...documents])] : alone;
  }

  return {
    async start() {
      sender.start();
    },
    // The tables are the queue; what they say is committed with them.
    async enqueue() {},
    committed: sender.committed,
    wake: sender.changed,
    async stop() {
      await sender.stop();
      snapshot.close();
    },
  };
}
