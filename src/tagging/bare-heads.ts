import { UNSURE } from './confidence';
import type { Found } from './found';
import { institutionOf, isOfState } from './institution';
import { HEAD } from './senses';
import type { BareHead, Selection } from './select-mentions';
import type { Story } from './story';

/**
 * Gives heads without a country («وزارة الدفاع») the country that the story has been speaking of: that
 * of the same office earlier in the story, else the one that the story is about. Where neither is
 * clear the head stays unlinked.
 */
export function resolveBareHeads(story: Story, { found, bareHeads }: Selection): Found[] {
  if (bareHeads.length === 0) return [];
  const about = mainCountry(story, found);
  const resolved: Found[] = [];
  let seen = 0;
  const latest = new Map<string, string>();
  for (const head of bareHeads) {
    for (; seen < head.at; seen++) {
      const { record } = found[seen]!;
      if (isOfState(record)) latest.set(record.key.slice(7), record.key.slice(4, 6));
    }
    const iso = countryOf(head, latest, about);
    const number = iso === null ? undefined : story.lexicon.countries.get(iso);
    if (number === undefined) continue;
    const { first, last, skip } = head;
    const record = institutionOf(story.lexicon, head.office, story.lexicon.records[number]!);
    const isRepeated = latest.has(head.office.office);
    const confidence = isRepeated ? 0.88 : 0.75;
    resolved.push({ first, last, skip, record, via: 'institution', confidence, nested: false });
  }
  return resolved;
}

/** A country needs this share of what a story says of countries to be the one it is about. */
const MAIN_SHARE = 0.6;

function countryOf(
  { office, form }: BareHead,
  latest: ReadonlyMap<string, string>,
  about: string | null,
): string | null {
  if (form === HEAD.GENITIVE) return null;
  const same = latest.get(office.office);
  if (same !== undefined) return same;
  for (const [iso, other] of office.sameAs) if (latest.get(other) === iso) return iso;
  if (form === HEAD.SHORT || office.bare === 'nisba') return null;
  return about;
}

/** ISO code of the country a story is about, or null when no country clearly is. */
function mainCountry(story: Story, found: readonly Found[]): string | null {
  const weights = new Map<string, number>();
  let total = 0;
  for (const { record, via, first, nested, confidence } of found) {
    if (confidence <= UNSURE) continue;
    const iso = record.kind === 'country' ? record.iso2 : record.country;
    if (iso === '' || (nested && record.kind === 'country' && via === 'institution')) continue;
    const inHeadline = first < story.ledeFrom;
    const weight = (record.kind === 'country' ? 1 : 0.5) * (inHeadline ? 2 : 1);
    weights.set(iso, (weights.get(iso) ?? 0) + weight);
    total += weight;
  }
  for (const [iso, weight] of weights) if (weight >= total * MAIN_SHARE) return iso;
  return null;
}
