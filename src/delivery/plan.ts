import type { Lane } from './event';

/** A delivery that is not finished, as far as the order of sending needs it. */
export interface Pending {
  /** Grows with the order in which one document's events were committed. */
  readonly id: number;
  /** `uid documentId locale`; empty for an event that is about no document. */
  readonly document: string;
  readonly lane: Lane;
  readonly isTakedown: boolean;
  readonly priority: number;
  /** Tries so far, all failed. */
  readonly attempts: number;
  /** Not before this time, in ms. */
  readonly nextAt: number;
  /** A person asked for this very revision, so nothing newer replaces it. */
  readonly isForced: boolean;
}

export interface Plan {
  /** Ids to send now, in this order. */
  readonly send: readonly number[];
  /** Ids that a newer delivery replaces. */
  readonly superseded: readonly { readonly id: number; readonly by: number }[];
}

/** Lanes whose older events mean nothing once a story is taken down. */
const ENDED_BY_TAKEDOWN: ReadonlySet<Lane> = new Set<Lane>(['entry', 'news', 'urgency']);

/**
 * What to do with one endpoint's pending deliveries:
 *
 * - never two of one document at once, and of one document in the order of its revisions;
 * - an older revision that has failed before is replaced by a newer one of its lane, so that a
 *   poisoned publish holds up nothing; one that was never tried is sent first, so that a healthy
 *   receiver hears of every step;
 * - that feeds have changed is said once: the newest that is due replaces all older ones, tried or not,
 *   and one that waits for the end of its window does not keep those before it waiting;
 * - a takedown replaces everything older that it makes obsolete, tried or not;
 * - between documents by priority, then by age.
 *
 * @param pending all pending deliveries of every document that occurs in it
 * @param inFlight ids that are being sent right now
 * @param now in ms
 * @param slots how many more may be sent
 */
export function planDeliveries(
  pending: readonly Pending[],
  inFlight: ReadonlySet<number>,
  now: number,
  slots: number,
): Plan {
  const superseded: { id: number; by: number }[] = [];
  const sendable: { next: Pending; priority: number }[] = [];
  for (const group of groupByDocument(pending)) {
    const replaced = findReplaced(group, inFlight, now);
    for (const [id, by] of replaced) superseded.push({ id, by });
    if (group.some(({ id }) => inFlight.has(id))) continue;
    const left = group.filter(({ id }) => !replaced.has(id));
    const next = firstOf(left);
    if (next === undefined || next.nextAt > now) continue;
    // What stands before an urgent one of the same document is as urgent as that.
    sendable.push({ next, priority: Math.min(...left.map(({ priority }) => priority)) });
  }
  sendable.sort((a, b) => a.priority - b.priority || a.next.id - b.next.id);
  return { send: sendable.slice(0, slots).map(({ next }) => next.id), superseded };
}

/** Oldest first within each document; events about no document are on their own. */
function groupByDocument(pending: readonly Pending[]): Pending[][] {
  const groups = new Map<string, Pending[]>();
  for (const item of [...pending].sort((a, b) => a.id - b.id)) {
    const key = item.document || `#${item.id}`;
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return [...groups.values()];
}

/** @returns id → id of the newer delivery that replaces it */
function findReplaced(
  group: readonly Pending[],
  inFlight: ReadonlySet<number>,
  now: number,
): Map<number, number> {
  const replaced = new Map<number, number>();
  const newestInLane = new Map<Lane, number>();
  let dueFeeds: number | undefined;
  let takedown: Pending | null = null;
  for (const item of [...group].reverse()) {
    const isFree = !item.isForced && !inFlight.has(item.id);
    const newer = newestInLane.get(item.lane);
    if (isFree && takedown && !item.isTakedown && ENDED_BY_TAKEDOWN.has(item.lane)) {
      replaced.set(item.id, takedown.id);
    } else if (isFree && item.lane === 'feeds' && dueFeeds !== undefined) {
      replaced.set(item.id, dueFeeds);
    } else if (isFree && newer !== undefined && item.attempts > 0) {
      replaced.set(item.id, newer);
    }
    newestInLane.set(item.lane, newer ?? item.id);
    // One in flight says nothing of a change with a lower id that was committed after it began.
    const isDue = item.nextAt <= now && !inFlight.has(item.id);
    if (item.lane === 'feeds' && isDue) dueFeeds ??= item.id;
    if (item.isTakedown) takedown ??= item;
  }
  return replaced;
}

/**
 * The next one of a document, of those that are first in their lanes: a takedown, else the one that is
 * due first. A lane that waits for its next try does not hold up the other lanes.
 */
function firstOf(group: readonly Pending[]): Pending | undefined {
  const heads = new Map<Lane, Pending>();
  for (const item of group) if (!heads.has(item.lane)) heads.set(item.lane, item);
  return [...heads.values()].sort(
    (a, b) => Number(b.isTakedown) - Number(a.isTakedown) || a.nextAt - b.nextAt || a.id - b.id,
  )[0];
}
