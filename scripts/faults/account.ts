import type { FinalDelivery } from './fault-database';
import type { Acknowledged } from './notes';
import type { Recorded } from './recording-receiver';

export interface Account {
  readonly acknowledged: number;
  readonly committed: number;
  readonly received: number;
  readonly duplicates: number;
  readonly superseded: number;
  /** Acknowledged writes without an event in the tables. */
  readonly missing: readonly string[];
  /** Events that were neither received nor replaced by a newer one that was. */
  readonly lost: readonly string[];
  /** Received without ever having been committed. */
  readonly phantoms: readonly string[];
  /** Events of which two different bodies were received. */
  readonly changed: readonly string[];
  /** Received after a newer revision of the same story had been. */
  readonly outOfOrder: readonly string[];
  /** Deliveries whose tries and whose log do not agree, so they were not written together. */
  readonly halfWritten: readonly string[];
}

/** Set algebra over what was acknowledged, what is in the tables, and what came in. */
export function account(
  acknowledged: readonly Acknowledged[],
  committed: readonly FinalDelivery[],
  recorded: readonly Recorded[],
): Account {
  const received = new Map<string, Recorded>();
  const changed = new Set<string>();
  const newest = new Map<string, number>();
  const outOfOrder: string[] = [];
  for (const one of recorded) {
    const first = received.get(one.id);
    if (first !== undefined && first.raw !== one.raw) changed.add(one.id);
    received.set(one.id, first ?? one);
    const before = newest.get(one.documentId) ?? 0;
    if (one.sequence < before) outOfOrder.push(`${one.documentId} ${one.sequence} < ${before}`);
    newest.set(one.documentId, Math.max(before, one.sequence));
  }
  const ids = new Set(committed.map(({ eventId }) => eventId));
  const written = countKeys(committed);
  const missing = [...countKeys(acknowledged)].filter(
    ([key, count]) => (written.get(key) ?? 0) < count,
  );
  const lost = committed.filter(
    ({ eventId, status, documentId, sequence }) =>
      !received.has(eventId) &&
      !(status === 'superseded' && (newest.get(documentId) ?? 0) > sequence),
  );
  return {
    acknowledged: acknowledged.length,
    committed: committed.length,
    received: received.size,
    duplicates: recorded.length - received.size,
    superseded: committed.filter(({ status }) => status === 'superseded').length,
    missing: missing.map(([key]) => key),
    lost: lost.map(({ eventId, status }) => `${eventId} (${status})`),
    phantoms: [...received.keys()].filter((id) => !ids.has(id)),
    changed: [...changed],
    outOfOrder,
    halfWritten: committed
      .filter(({ attempts, logged }) => attempts !== logged)
      .map(({ eventId, attempts, logged }) => `${eventId}: ${attempts} tries, ${logged} logged`),
  };
}

function countKeys(writes: readonly Acknowledged[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { event, documentId, revision } of writes) {
    const key = `${event} ${documentId} ${event === 'entry.publish' ? revision : ''}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}
