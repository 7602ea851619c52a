import { ENDPOINTS, WEBHOOKS } from './delivery-tables';
import { saveEndpoint } from './endpoint-store';
import { lockDocument } from './event-store';
import type { Tables } from './table-store';

/** As people see it among the webhooks. */
const HUB_NAME = 'محور WebSub';

/**
 * Makes the hub of the settings an endpoint, and the only one of its kind. A new address starts enabled,
 * whatever became of the old one; the same address stays as people, or a 410, left it.
 *
 * @param url null removes it: what waits for it is cancelled by the runner
 */
export async function keepHubEndpoint(tables: Tables, url: string | null): Promise<void> {
  await tables.transaction(async (trx) => {
    // Two nodes may start at the same time.
    await lockDocument(tables, trx, 'hub');
    const [row] = (await tables
      .of(`${WEBHOOKS} as w`, trx)
      .join(`${ENDPOINTS} as e`, 'e.endpoint', 'w.id')
      .select('w.id', 'w.url')
      .where('e.is_hub', true)) as { id: number; url: string }[];
    if (row?.url === (url ?? undefined)) return;
    if (row === undefined) {
      const made = { name: HUB_NAME, url, headers: '{}', events: '[]', enabled: true };
      const [{ id }] = (await tables.of(WEBHOOKS, trx).insert(made, ['id'])) as { id: number }[];
      await saveEndpoint(tables, id, { is_hub: true }, trx);
    } else if (url === null) {
      await tables.of(WEBHOOKS, trx).where({ id: row.id }).delete();
    } else {
      await tables.of(WEBHOOKS, trx).where({ id: row.id }).update({ url, enabled: true });
      await saveEndpoint(tables, row.id, { disabled_reason: null, blocked_until: null }, trx);
    }
  });
}
