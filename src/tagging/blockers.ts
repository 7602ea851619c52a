import { MAX_PATTERN_WORDS } from './automaton';
import { MEANS, ROLE } from './senses';
import type { Story } from './story';

/** By record key: tokens [first, last) of phrases that contain its name and are not it, in order. */
export type Blocked = ReadonlyMap<string, readonly (readonly [number, number])[]>;

/** Where the blockers of all records stand in a story. */
export function findBlockers(story: Story): Blocked {
  const { hits, lexicon } = story;
  const { senses, records } = lexicon;
  const blocked = new Map<string, [number, number][]>();
  for (let hit = 0; hit < hits.count; hit++) {
    if ((senses.means[hits.patterns[hit]!]! & MEANS.BLOCKER) === 0) continue;
    let sense = senses.first[hits.patterns[hit]!]!;
    for (; sense !== 0; sense = senses.next[sense]!) {
      if (senses.roles[sense] !== ROLE.BLOCKER) continue;
      const { key } = records[senses.subjects[sense]!]!;
      const spans = blocked.get(key) ?? [];
      spans.push([hits.firsts[hit]!, hits.lasts[hit]!]);
      blocked.set(key, spans);
    }
  }
  return blocked;
}

/**
 * Whether a phrase that is not this record has tokens [first, last) in it, or their end and more:
 * «فتح الإسلام» forbids «حركة فتح» in «حركة فتح الإسلام».
 */
export function isBlocked(blocked: Blocked, key: string, first: number, last: number): boolean {
  const spans = blocked.get(key);
  if (spans === undefined) return false;
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]![0] < last) low = middle + 1;
    else high = middle;
  }
  // Spans are in order of their beginning, and none is longer than a pattern.
  for (let i = low - 1; i >= 0 && spans[i]![0] > first - MAX_PATTERN_WORDS; i--) {
    const [from, to] = spans[i]!;
    if (from <= first ? to >= last : to > last) return true;
  }
  return false;
}
