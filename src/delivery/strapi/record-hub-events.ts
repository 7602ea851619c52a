import type { Core } from '@strapi/strapi';

import { loadEndpoints } from './endpoint-store';
import type { HubListeners } from './hub-listeners';
import { recordEvents, type RecordTools } from './record-events';

/** Entry events are recorded in the transaction of their write; here are all others. */
const IN_TRANSACTION = /^entry\./;

/**
 * Records the events that Strapi's other parts offer to webhooks (`media.create`,
 * `releases.publish` …). Strapi tells of them only after the fact, so they are recorded right after,
 * not in the same transaction.
 *
 * @returns stops listening, and resolves when the last one is written
 */
export function recordHubEvents(
  strapi: Core.Strapi,
  tools: RecordTools,
  hub: HubListeners,
): () => Promise<void> {
  const { tables } = tools;
  const offered = strapi.get('webhookStore').allowedEvents;
  let last: Promise<void> = Promise.resolve();

  const record = async (type: string, rest: Record<string, unknown>, createdAt: Date) => {
    const endpoints = await loadEndpoints(tables);
    const event = { type, createdAt, rest, facts: null, hasDrafts: false, url: null };
    const deliveries = await tables.transaction((trx) =>
      recordEvents(tools, trx, endpoints, [{ ...event, isLogged: false }]),
    );
    tools.committed(deliveries);
  };
  // Not awaited by the one who emits: he may hold the only connection of a SQLite database.
  const unsubscribe = hub.subscribeToOthers(async (type, info) => {
    if (IN_TRANSACTION.test(type) || ![...offered.values()].includes(type)) return;
    const createdAt = new Date();
    const rest = { ...(info as Record<string, unknown> | undefined) };
    last = last
      .then(() => record(type, rest, createdAt))
      .catch((error) => {
        strapi.log.error(`delivery: ${type} could not be recorded: ${error}`);
      });
  });
  return async () => {
    unsubscribe();
    await last;
  };
}
