import type { Chosen } from './chosen';

/** Deliveries of an endpoint that are claimed beyond those that it has room for. */
const AHEAD = 12;
/** What could not be begun for so long is given back and looked at anew, in ms. */
const STALE_MS = 250;

/** What is claimed and waits for a slot of its endpoint. */
export interface Ahead {
  /** The most urgent first, of the same urgency the older. */
  add(items: readonly Chosen[]): void;
  /** @returns what goes next, and no longer waits here; null when there is nothing that is fresh */
  next(endpoint: number): Chosen | null;
  /** How many more may wait; one at least as long as it is not twice as many, for a takedown. */
  roomFor(endpoint: number): number;
  /** Whether so few are left that it is time to look for more. */
  isLow(endpoint: number): boolean;
  /** Takes out what is to be given back: all of these endpoints, or of one document, or what is stale. */
  remove(which: { endpoint?: number; document?: string; isStale?: true }): Chosen[];
}

/** @param now in ms, on a clock that is never set */
export function makeAhead(now: () => number): Ahead {
  let waiting: { readonly chosen: Chosen; readonly since: number }[] = [];
  const isStale = (since: number) => now() - since > STALE_MS;
  const count = (endpoint: number) =>
    waiting.filter(({ chosen }) => chosen.endpoint.id === endpoint).length;

  return {
    add(items) {
      const since = now();
      waiting.push(...items.map((chosen) => ({ chosen, since })));
      waiting.sort(
        (a, b) =>
          a.chosen.priority - b.chosen.priority || a.chosen.sendable.id - b.chosen.sendable.id,
      );
    },
    next(endpoint) {
      const index = waiting.findIndex(
        ({ chosen, since }) => chosen.endpoint.id === endpoint && !isStale(since),
      );
      return index < 0 ? null : waiting.splice(index, 1)[0].chosen;
    },
    roomFor(endpoint) {
      const waits = count(endpoint);
      return waits < 2 * AHEAD ? Math.max(1, AHEAD - waits) : 0;
    },
    isLow: (endpoint) => count(endpoint) <= AHEAD / 2,
    remove(which) {
      const goes = ({ chosen, since }: (typeof waiting)[number]) =>
        (which.endpoint === undefined || chosen.endpoint.id === which.endpoint) &&
        (which.document === undefined || chosen.sendable.document === which.document) &&
        (which.isStale === undefined || isStale(since));
      const removed = waiting.filter(goes);
      waiting = waiting.filter((one) => !removed.includes(one));
      return removed.map(({ chosen }) => chosen);
    },
  };
}
