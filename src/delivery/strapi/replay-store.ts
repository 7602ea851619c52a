import type { Replayed } from '../delivery-contract';
import { DELIVERIES, EVENTS } from './delivery-tables';
import { saveEndpoint } from './endpoint-store';
import type { DeliveryFilter } from './delivery-log-store';
import { listDeliveries } from './delivery-log-store';
import type { Tables } from './table-store';

/** Deliveries looked at in one transaction. */
const CHUNK = 200;

/**
 * Sends finished deliveries again: the same ids and the same bytes, with a fresh schedule. What a newer
 * revision has overtaken at the receiver is left alone, unless a person insists.
 *
 * @param force also sends an older revision after a newer one
 * @param onStep told how many of all have been looked at
 */
export async function replayDeliveries(
  tables: Tables,
  filter: DeliveryFilter,
  force: boolean,
  onStep: (done: number, total: number) => void = () => {},
): Promise<Replayed> {
  const replayed: number[] = [];
  const endpoints = new Set<number>();
  const skipped: { id: number; reason: 'superseded' | 'purged' }[] = [];
  const status = filter.status ?? (['failed', 'cancelled', 'superseded', 'succeeded'] as const);
  const finished = { ...filter, status: status.filter((one) => one !== 'pending') };
  // All ids first: what is sent again no longer matches, and would shift the pages.
  const found: number[] = [];
  for (let offset = 0; ; offset += CHUNK) {
    const page = await listDeliveries(tables, finished, { limit: CHUNK, offset });
    for (const { id, endpoint } of page) {
      found.push(id);
      endpoints.add(endpoint);
    }
    if (page.length < CHUNK) break;
  }
  for (let at = 0; at < found.length; at += CHUNK) {
    await tables.transaction(async (trx) => {
      const ids = found.slice(at, at + CHUNK);
      // The retention locks them too: a body is there as long as its delivery waits.
      await tables.of(DELIVERIES, trx).select('id').whereIn('id', ids).forUpdate();
      const purged = await tables
        .of(`${DELIVERIES} as d`, trx)
        .join(`${EVENTS} as e`, 'e.id', 'd.event')
        .whereIn('d.id', ids)
        .whereNull('e.body')
        .pluck('d.id');
      const overtaken = force
        ? []
        : await tables
            .of(`${DELIVERIES} as d`, trx)
            .whereIn('d.id', ids)
            .whereExists((query) => {
              query
                .from(`${DELIVERIES} as n`)
                .whereRaw('n.endpoint = d.endpoint and n.document = d.document')
                .whereRaw("n.id > d.id and n.status = 'succeeded' and d.document <> ''")
                .andWhere((same) => same.whereRaw('n.lane = d.lane').orWhere('n.takedown', true));
            })
            .pluck('d.id');
      const left = new Set<number>([...purged, ...overtaken]);
      for (const id of purged) skipped.push({ id, reason: 'purged' });
      for (const id of overtaken)
        if (!purged.includes(id)) skipped.push({ id, reason: 'superseded' });
      const again = ids.filter((id) => !left.has(id));
      await tables
        .of(DELIVERIES, trx)
        .whereIn('id', again)
        .whereNot({ status: 'pending' })
        .update({
          ...{ status: 'pending', reason: 'replayed', attempts: 0, next_at: 0 },
          ...{ forced: force, finished_at: null },
        });
      replayed.push(...again);
    });
    onStep(Math.min(at + CHUNK, found.length), found.length);
  }
  // Somebody believes that they are well again.
  for (const id of endpoints) await saveEndpoint(tables, id, { blocked_until: null });
  return { replayed, endpoints: [...endpoints], skipped };
}
