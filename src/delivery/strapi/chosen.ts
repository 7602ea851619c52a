import type { EventContents, PendingDelivery, Sendable } from './delivery-store';
import type { Endpoint } from './endpoint-store';

/** What is to be sent now. */
export interface Chosen {
  readonly endpoint: Endpoint;
  readonly sendable: Sendable;
  /** Something else of its document is waiting already. */
  readonly isAwaited: boolean;
  /** Of the most urgent that waits of its document; lower goes first. */
  readonly priority: number;
  /** Claimed before its endpoint has room for it. */
  readonly isAhead: boolean;
}

/** The same before its event is read. */
export interface Picked {
  readonly endpoint: Endpoint;
  readonly delivery: PendingDelivery;
  readonly isAwaited: boolean;
  readonly priority: number;
  readonly isAhead: boolean;
}

/**
 * @param ids of `pending`, in the order in which they are sent
 * @param slots how many of them have room at the endpoint
 */
export function pick(
  endpoint: Endpoint,
  pending: readonly PendingDelivery[],
  ids: readonly number[],
  slots: number,
): Picked[] {
  const byId = new Map(pending.map((delivery) => [delivery.id, delivery]));
  const counts = new Map<string, number>();
  const priorities = new Map<string, number>();
  for (const { document, priority } of pending) {
    counts.set(document, (counts.get(document) ?? 0) + 1);
    priorities.set(document, Math.min(priority, priorities.get(document) ?? Infinity));
  }
  return ids.flatMap((id, index) => {
    const delivery = byId.get(id);
    if (delivery === undefined) return [];
    const isAwaited = delivery.document !== '' && (counts.get(delivery.document) ?? 0) > 1;
    const ofStory = delivery.document === '' ? undefined : priorities.get(delivery.document);
    const priority = ofStory ?? delivery.priority;
    return [{ endpoint, delivery, isAwaited, priority, isAhead: index >= slots }];
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
  return picked.flatMap(({ delivery, ...rest }): Chosen[] => {
    const event = events.get(delivery.event);
    if (event === undefined) return [];
    return [{ ...rest, sendable: { ...delivery, endpoint: rest.endpoint.id, event } }];
  });
}
