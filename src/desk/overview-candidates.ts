import type { OpenCandidate } from './overview-contract';

export interface CandidatesRow {
  readonly documentId: string;
  readonly headline: string | null;
  /** As the tagger stored them; anything else counts as none. */
  readonly candidates: unknown;
}

/**
 * The names that wait for somebody's judgement, those in most stories first.
 *
 * @param rows newest first
 * @param isKnown whether an entity has the name by now: a story learns of it when it is saved again
 */
export function openCandidates(
  rows: readonly CandidatesRow[],
  isKnown: (name: string) => boolean,
): OpenCandidate[] {
  const found = new Map<string, { -readonly [Key in keyof OpenCandidate]: OpenCandidate[Key] }>();
  for (const { documentId, headline, candidates } of rows) {
    for (const name of new Set(namesIn(candidates))) {
      const before = found.get(name);
      if (before) before.stories++;
      else found.set(name, { name, stories: 1, documentId, headline: headline ?? '' });
    }
  }
  return [...found.values()]
    .filter(({ name }) => !isKnown(name))
    .sort((a, b) => b.stories - a.stories);
}

function namesIn(candidates: unknown): string[] {
  if (!Array.isArray(candidates)) return [];
  return candidates.flatMap((candidate: { surface?: unknown } | null) =>
    typeof candidate?.surface === 'string' ? [candidate.surface] : [],
  );
}
