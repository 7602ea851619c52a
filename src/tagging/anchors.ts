import type { EntityRecord } from './entity-record';
import { READ } from './find-hits';
import { SEATS } from './seats';
import { isEntityRole, MEANS, ROLE } from './senses';
import type { Story } from './story';

/**
 * How much a story speaks of each country, before anything ambiguous is decided: by ISO code, one for
 * each name or nisba that can mean nothing else, a half for each entity that belongs to the country.
 */
export function countAnchors(story: Story): ReadonlyMap<string, number> {
  const { hits, lexicon } = story;
  const { means } = lexicon.senses;
  const anchors = new Map<string, number>();
  for (let hit = 0; hit < hits.count; hit++) {
    if ((means[hits.patterns[hit]!]! & MEANS.ENTITY) === 0) continue;
    if ((hits.readings[hit]! & READ.ARTICLE) !== 0) continue;
    const record = onlyMeaning(story, hits.patterns[hit]!);
    if (record === null) continue;
    const iso = record.kind === 'country' ? record.iso2 : record.country;
    if (iso === '' || SEATS.has(record.key)) continue;
    anchors.set(iso, (anchors.get(iso) ?? 0) + (record.kind === 'country' ? 1 : 0.5));
  }
  return anchors;

  function onlyMeaning({ lexicon: { senses } }: Story, pattern: number): EntityRecord | null {
    let only: EntityRecord | null = null;
    for (let sense = senses.first[pattern]!; sense !== 0; sense = senses.next[sense]!) {
      const role = senses.roles[sense]!;
      if (!isEntityRole(role)) continue;
      if (only !== null || role === ROLE.CUED) return null;
      only = lexicon.records[senses.subjects[sense]!]!;
    }
    return only;
  }
}
