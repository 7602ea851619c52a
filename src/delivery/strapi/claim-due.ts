import { planDeliveries, slotsFor } from '..';
import { addEvents, type Chosen, pick, type Picked } from './chosen';
import {
  insertClaims,
  loadClaimsOfOthers,
  loadEvents,
  loadPending,
  lockEndpoints,
} from './claim-store';
import { cancelPending, supersede } from './delivery-store';
import { loadEndpoints } from './endpoint-store';
import type { RunnerTools } from './runner-tools';
import type { InHand } from './sender';
import { reasonToCancel } from './write-results';

/** Deliveries of an endpoint that are looked at first, and at most. */
const LOOKED_AT = 32;
const LOOK_FURTHER = 16;
const MOST_LOOKED_AT = 4096;

/**
 * Claims for a node what may be sent to some endpoints now, all of it in one transaction: what its
 * endpoint wants and has room for, of whose document no node is sending anything, and before which
 * nothing has to go. Of an endpoint that is well and that no other node is sending to, also some of
 * what goes next.
 *
 * @param claimMs how long the claims hold
 */
export async function claimDue(
  { tables, settings, now }: Pick<RunnerTools, 'tables' | 'settings' | 'now'>,
  node: string,
  ids: readonly number[],
  inHand: InHand,
  claimMs: number,
): Promise<Chosen[]> {
  const { health, concurrency } = settings();
  return tables.transaction(async (trx) => {
    await lockEndpoints(trx, ids);
    const endpoints = new Map((await loadEndpoints(tables, trx, ids)).map((one) => [one.id, one]));
    const others = await loadClaimsOfOthers(tables, trx, node, ids);
    const rooms = new Map<number, { now: number; all: number }>();
    for (const id of ids) {
      const endpoint = endpoints.get(id);
      const claimed = others.filter((claim) => claim.endpoint === id);
      const reason = reasonToCancel(endpoint);
      if (reason !== null) {
        const inFlight = [...claimed.map(({ delivery }) => delivery), ...inHand.deliveriesOf(id)];
        await cancelPending(tables, trx, id, reason, now(), inFlight);
      }
      if (endpoint === undefined || reason !== null || endpoint.isPaused) continue;
      const taken = claimed.length + inHand.slotsOf(id);
      const limit = slotsFor(endpoint.health, health, now(), concurrency);
      const free = Math.max(0, limit - taken);
      const isOurs = claimed.length === 0 && endpoint.health.failures === 0 && limit > 0;
      const all = free + (isOurs ? inHand.roomAhead(id) : 0);
      if (all > 0) rooms.set(id, { now: free, all });
    }
    const picked: Picked[] = [];
    for (let limit = LOOKED_AT; rooms.size > 0; limit *= LOOK_FURTHER) {
      const found = await loadPending(tables, trx, [...rooms.keys()], now(), limit);
      for (const [id, pending] of found) {
        const endpoint = endpoints.get(id);
        const room = rooms.get(id) ?? { now: 0, all: 0 };
        const inFlight = inHand.deliveriesOf(id);
        const { send, superseded } = planDeliveries(pending, inFlight, now(), room.all);
        // All that it has in the window waits for something: look further.
        const isMore = pending.length >= limit && limit < MOST_LOOKED_AT;
        if (send.length < room.all && isMore) continue;
        rooms.delete(id);
        await supersede(tables, trx, superseded, now());
        if (endpoint) picked.push(...pick(endpoint, pending, send, room.now));
      }
    }
    const claims = picked.map(({ endpoint, delivery: { id, document } }) => {
      return { delivery: id, endpoint: endpoint.id, document };
    });
    await insertClaims(tables, trx, node, claims, claimMs);
    return addEvents(picked, (events) => loadEvents(tables, trx, events));
  });
}
