import { DELIVERIES, ENDPOINTS } from './delivery-tables';
import type { Tables } from './table-store';

/**
 * Brings forward what waits for a time, after the clock was set back. When several nodes do it, or one
 * of them twice, things come earlier than planned, which does no harm.
 *
 * @param now in ms, by the clock that was set back
 */
export async function bringForward(tables: Tables, now: number, byMs: number): Promise<void> {
  await tables.transaction(async (trx) => {
    await tables
      .of(DELIVERIES, trx)
      .where({ status: 'pending' })
      .andWhere('next_at', '>', now)
      .decrement('next_at', byMs);
    await tables
      .of(ENDPOINTS, trx)
      .where('blocked_until', '>', now)
      .decrement('blocked_until', byMs);
  });
}
