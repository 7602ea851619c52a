import { candidateSpan } from './candidate-span';
import type { EntityKind } from './entity-record';
import { READ } from './find-hits';
import { MEANS, ROLE } from './senses';
import { type Story, wordAt } from './story';
import { TRIGGERS } from './triggers';

/** A candidate before it is written out. */
export interface FoundCandidate {
  readonly first: number;
  readonly last: number;
  readonly skip: number;
  readonly kind: EntityKind;
  readonly cue: string;
}

/**
 * Names nobody knows behind a trigger noun («حركة …», «شركة …»). A candidate is a proposal: it is never
 * linked.
 *
 * @param taken by token: 1 where something is linked already
 */
export function findCandidates(story: Story, taken: Uint8Array): FoundCandidate[] {
  const { hits, lexicon } = story;
  const { senses } = lexicon;
  const candidates: FoundCandidate[] = [];
  let free = 0;
  for (let hit = 0; hit < hits.count; hit++) {
    if ((senses.means[hits.patterns[hit]!]! & MEANS.TRIGGER) === 0) continue;
    const noun = hits.firsts[hit]!;
    if (noun < free || taken[noun] === 1) continue;
    let sense = senses.first[hits.patterns[hit]!]!;
    while (sense !== 0 && senses.roles[sense] !== ROLE.TRIGGER) sense = senses.next[sense]!;
    if (sense === 0) continue;
    const trigger = TRIGGERS[senses.subjects[sense]!]!;
    const reading = hits.readings[hit]!;
    const isDefinite = (reading & READ.ARTICLE) !== 0;
    const skip = (reading & READ.SKIP) - (isDefinite ? articleLength(story, noun, reading) : 0);
    const span = candidateSpan(story, noun, skip, taken, trigger, isDefinite);
    if (span === null) continue;
    const { kind, noun: cue } = trigger;
    candidates.push({ ...span, kind, cue });
    free = span.last;
  }
  return candidates;
}

/** A candidate shows its article: what was taken off as one is put back. */
function articleLength(story: Story, first: number, reading: number): number {
  const skip = reading & READ.SKIP;
  const word = wordAt(story, first);
  return word.slice(skip - 2, skip) === 'ال' ? 2 : word[skip - 1] === 'ل' ? 1 : 0;
}
