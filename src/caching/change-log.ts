import type { Tags } from './dependencies';

/**
 * Remembers which tags have changed lately, so that an answer that was begun before a change is not
 * kept after it.
 */
export interface ChangeLog {
  /** A moment to compare with. */
  now(): number;
  /** @param tags null: everything */
  note(tags: readonly string[] | null): void;
  hasChangedSince(moment: number, tags: Tags): boolean;
}

/** Changes that are remembered; an answer that is older than all of them is not kept. */
const MOST = 2_000;

export function makeChangeLog(most = MOST): ChangeLog {
  const changes: (readonly string[] | null)[] = [];
  let count = 0;
  return {
    now: () => count,
    note(tags) {
      changes[count++ % most] = tags;
    },
    hasChangedSince(moment, tags) {
      if (count - moment > most) return true;
      for (let at = moment; at < count; at++) {
        const changed = changes[at % most];
        if (changed === null || changed.some((tag) => tags.has(tag))) return true;
      }
      return false;
    },
  };
}
