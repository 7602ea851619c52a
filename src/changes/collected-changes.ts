import type { ChangedThing, ChangeModel } from './change';

/** The changes of one transaction, each once. */
export interface CollectedChanges {
  /** @returns what has to be told for it; null when that is told already */
  add(thing: ChangedThing): ChangedThing | null;
  /** All that is to be told, in the order of the changes. */
  list(): readonly ChangedThing[];
}

/** Documents of a model that are named one by one; with more, any of them has changed. */
export const MOST_NAMED = 100;

/** An import of 100,000 entities is one change, not as many. */
export function collectChanges(): CollectedChanges {
  const things: ChangedThing[] = [];
  const named = new Map<ChangeModel, Set<string | null>>();
  return {
    add({ model, documentId }) {
      const ids = named.get(model) ?? new Set();
      named.set(model, ids);
      if (ids.has(null) || ids.has(documentId)) return null;
      const thing = { model, documentId: ids.size < MOST_NAMED ? documentId : null };
      ids.add(thing.documentId);
      things.push(thing);
      return thing;
    },
    list: () => things,
  };
}
