/** Somebody who has an article open. */
export interface Person {
  readonly id: number;
  readonly name: string;
}

/** Who has which article open, as told by the browsers that do. */
export interface Presence {
  /** Says that somebody has it open still. @returns who else has, the first to come first */
  beat(documentId: string, person: Person): Promise<Person[]>;
  leave(documentId: string, personId: number): Promise<void>;
}

export interface PresenceAnswer {
  readonly others: readonly Person[];
  /** What the draft says now. */
  readonly draftVersion: string | null;
}

/** How often a browser tells, in ms. */
export const BEAT_MS = 8_000;

/** Whoever has not told for so long is gone: three beats and what the network takes, in ms. */
export const LIFETIME_MS = 27_000;

/**
 * Presence in the memory of one process.
 *
 * @param now ms since 1970
 */
export function makePresenceMemory(now: () => number): Presence {
  const open = new Map<string, Map<number, Person & { seenAt: number }>>();

  const stillThere = (documentId: string) => {
    const people = open.get(documentId) ?? new Map<number, Person & { seenAt: number }>();
    for (const [id, { seenAt }] of people) {
      if (now() - seenAt >= LIFETIME_MS) people.delete(id);
    }
    return people;
  };

  return {
    async beat(documentId, person) {
      for (const id of open.keys()) if (stillThere(id).size === 0) open.delete(id);
      const people = stillThere(documentId);
      people.set(person.id, { ...person, seenAt: now() });
      open.set(documentId, people);
      return [...people.values()]
        .filter(({ id }) => id !== person.id)
        .map(({ id, name }) => ({ id, name }));
    },
    async leave(documentId, personId) {
      open.get(documentId)?.delete(personId);
    },
  };
}
