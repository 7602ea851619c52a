import type { EventContents, PendingDelivery, Sendable } from './delivery-store';
import type { Endpoint } from './endpoint-store';

/** What is to be sent now. */
export interface Chosen {
  readonly endpoint: Endpoint;
  readonly sendable: Sendable;
  /** Something else of its document is waiting already. */
  readonly isAwaited: boolean;
}

/** The same before its event is read. */
export interface Picked {
  readonly endpoint: Endpoint;
  readonly delivery: PendingDelivery;
  readonly isAwaited: boolean;
}

/** @param ids of `pending`, in the order in which they are sent */
export function pick(
  endpoint: Endpoint,
  pending: readonly PendingDelivery[],
  ids: readonly number[],
): Picked[] {
  const byId = new Map(pending.map((delivery) => [delivery.id, delivery]));
  const counts = new Map<string, number>();
  for (const { document } of pending) counts.set(document, (counts.get(document) ?? 0) + 1);
  return ids.flatMap((id) => {
    const delivery = byId.get(id);
    if (delivery === undefined) return [];
    const isAwaited = delivery.document !== '' && (counts.get(delivery.document) ?? 0) > 1;
    return [{ endpoint, delivery, isAwaited }];
  });
}

/** @param load reads events by their rows; each is asked for once, however many receivers it has */
export async function addEvents(
  picked: readonly Picked[],
  load: (
    ids: readonly number[],
  ) => Promise<Map<number, EventContents>> | Map<number, EventContents>,
): Promise<Chosen[]> {
  if (picked.length === 0) return [];
  const events = await load([...new Set(picked.map(({ delivery }) => delivery.event))]);
  return picked.flatMap(({ endpoint, delivery, isAwaited }): Chosen[] => {
    const event = events.get(delivery.event);
    if (event === undefined) return [];
    return [{ endpoint, sendable: { ...delivery, endpoint: endpoint.id, event }, isAwaited }];
  });
}
