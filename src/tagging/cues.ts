import { READ } from './find-hits';
import { MEANS, ROLE } from './senses';
import type { Story } from './story';

/** How far a cue may stand from what it decides, in words. */
export const CUE_REACH = 14;

/**
 * How many different cues of a record stand near tokens [first, last).
 *
 * A cue inside the name itself is none; one around it is («في مالي»).
 */
export function countCues(story: Story, record: number, first: number, last: number): number {
  const cues = story.lexicon.cues.get(record);
  if (cues === undefined || cues.size === 0) return 0;
  const { hits, hitsFrom, tokens } = story;
  const { means } = story.lexicon.senses;
  const from = Math.max(0, first - CUE_REACH);
  const to = Math.min(tokens.count, last + CUE_REACH);
  const seen = new Set<number>();
  for (let hit = hitsFrom[from]!; hit < hitsFrom[to]!; hit++) {
    if ((means[hits.patterns[hit]!]! & MEANS.CUE) === 0) continue;
    if (hits.firsts[hit]! >= first && hits.lasts[hit]! <= last) continue;
    if (!cues.has(hits.patterns[hit]!)) continue;
    if (isTooFar(story, hit, first)) continue;
    seen.add(hits.patterns[hit]!);
  }
  return seen.size;
}

/** «شركة» speaks for the name it stands before, «الشركة» for a name nearby. */
function isTooFar({ hits, lexicon }: Story, hit: number, first: number): boolean {
  if ((hits.readings[hit]! & READ.ARTICLE) !== 0) return false;
  const { senses } = lexicon;
  let sense = senses.first[hits.patterns[hit]!]!;
  while (sense !== 0 && senses.roles[sense] !== ROLE.TRIGGER) sense = senses.next[sense]!;
  if (sense === 0) return false;
  const last = hits.lasts[hit]!;
  return last > first || last < first - 1;
}
