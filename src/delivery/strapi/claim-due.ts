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
const LOOK_AHEAD = 16;
const MOST_LOOKED_AT = 4096;

/**
 * Claims for a node what may be sent to some endpoints now, all of it in one transaction: what its
 * endpoint wants and has room for, of whose document no node is sending anything, and before which
 * nothing has to go.
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
    const slots = new Map<number, number>();
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
      const free = slotsFor(endpoint.health, health, now(), concurrency) - taken;
      if (free > 0) slots.set(id, free);
    }
    const picked: Picked[] = [];
    for (let limit = LOOK_AHEAD; slots.size > 0; limit *= LOOK_AHEAD) {
      const found = await loadPending(tables, trx, [...slots.keys()], now(), limit);
      for (const [id, pending] of found) {
        const endpoint = endpoints.get(id);
        const free = slots.get(id) ?? 0;
        const { send, superseded } = planDeliveries(pending, inHand.deliveriesOf(id), now(), free);
        // All that it has in the window waits for something: look further.
        if (send.length < free && pending.length >= limit && limit < MOST_LOOKED_AT) continue;
        slots.delete(id);
        await supersede(tables, trx, superseded, now());
        if (endpoint) picked.push(...pick(endpoint, pending, send));
      }
    }
    const claims = picked.map(({ endpoint, delivery: { id, document } }) => {
      return { delivery: id, endpoint: endpoint.id, document };
    });
    await insertClaims(tables, trx, node, claims, claimMs);
    return addEvents(picked, (events) => loadEvents(tables, trx, events));
  });
}
