/** Batches that this node was told of on one way and will hear of again on the other. */
export interface ToldBatches {
  /** @returns whether this is the first time; the second time forgets the batch */
  isFirst(key: string): boolean;
  /** Nothing of before will be heard again. */
  clear(): void;
}

/** More than a node ever has on the way; with more, the oldest are forgotten and told twice. */
const MOST = 10_000;

export function makeToldBatches(most = MOST): ToldBatches {
  const told = new Set<string>();
  return {
    isFirst(key) {
      if (told.delete(key)) return false;
      told.add(key);
      if (told.size > most) {
        for (const oldest of told) {
          told.delete(oldest);
          break;
        }
      }
      return true;
    },
    clear: () => told.clear(),
  };
}
