import { ATTEMPTS, DELIVERIES, EVENTS } from './delivery-tables';
import type { Tables, Transaction } from './table-store';

/** Events a step: a purge must never hold up a publish. */
const STEP = 200;

/**
 * One step of the retention: old finished events lose their bodies and the receivers' answers, their
 * hashes stay; much older ones lose their rows. What is pending, a replay too, is never touched.
 *
 * @param bodiesBefore in ms
 * @param rowsBefore in ms
 * @returns how many events were purged; less than a full step means that nothing is left
 */
export async function purgeStep(
  tables: Tables,
  bodiesBefore: number,
  rowsBefore: number,
): Promise<{ bodies: number; rows: number; isMore: boolean }> {
  return tables.transaction(async (trx) => {
    const finished = (before: number) =>
      tables
        .of(`${EVENTS} as e`, trx)
        .where('e.created_at', '<', before)
        .whereNotExists((query) => {
          const schema = tables.schema();
          query.from(schema ? `${schema}.${DELIVERIES} as d` : `${DELIVERIES} as d`);
          query.whereRaw("d.event = e.id and d.status = 'pending'");
        })
        .orderBy('e.id')
        .limit(STEP);
    const old = await withoutReplays(tables, trx, await finished(rowsBefore).pluck('e.id'));
    const stale = await withoutReplays(
      tables,
      trx,
      await finished(bodiesBefore).whereNotNull('e.body').pluck('e.id'),
    );
    const deliveries = (events: number[]) =>
      tables.of(DELIVERIES, trx).select('id').whereIn('event', events);
    await tables.of(EVENTS, trx).whereIn('id', stale).update({ body: null, thin: null });
    await tables.of(ATTEMPTS, trx).whereIn('delivery', deliveries(stale)).update({ answer: '' });
    await tables.of(ATTEMPTS, trx).whereIn('delivery', deliveries(old)).delete();
    await tables.of(DELIVERIES, trx).whereIn('event', old).delete();
    await tables.of(EVENTS, trx).whereIn('id', old).delete();
    const isMore = old.length === STEP || stale.length === STEP;
    return { bodies: stale.length, rows: old.length, isMore };
  });
}

/**
 * Locks the deliveries of events that are about to be purged, and leaves out those that somebody has
 * just begun to replay: their transactions were not committed when we looked.
 */
async function withoutReplays(
  tables: Tables,
  trx: Transaction,
  events: readonly number[],
): Promise<number[]> {
  const rows = (await tables
    .of(DELIVERIES, trx)
    .select('event', 'status')
    .whereIn('event', [...events])
    .forUpdate()) as { event: number; status: string }[];
  const replayed = new Set(
    rows.filter(({ status }) => status === 'pending').map(({ event }) => event),
  );
  return events.filter((event) => !replayed.has(event));
}
