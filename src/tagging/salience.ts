import type { Found } from './found';
import type { Story } from './story';
import type { TaggedEntity } from './types';

/**
 * The entities of a story, most salient first.
 *
 * A mention weighs most in the headline, then in the lede, then the earlier the more; a nisba or a
 * country that only an institution brought in weighs less. Mentions add up as chances do:
 * 1 − Π(1 − weight), so that salience stays within 0 … 1 and every further mention adds less.
 */
export function rankEntities(story: Story, found: readonly Found[]): TaggedEntity[] {
  const entries = new Map<string, Entry>();
  for (const mention of found) {
    const { record, first } = mention;
    const weight = weightOf(story, mention);
    const inHeadline = first < story.ledeFrom;
    const entry = entries.get(record.key);
    if (entry) {
      entry.mentions++;
      entry.missing *= 1 - weight;
      entry.inHeadline ||= inHeadline;
    } else {
      entries.set(record.key, { record, mentions: 1, missing: 1 - weight, inHeadline, first });
    }
  }
  return [...entries.values()]
    .sort((a, b) => a.missing - b.missing || a.first - b.first)
    .map(({ record, mentions, missing, inHeadline }) =>
      taggedEntity(record, mentions, Math.round((1 - missing) * 1000) / 1000, inHeadline),
    );
}

/** An entity as it is shown with a story. */
export function taggedEntity(
  { key, kind, nameAr, nameEn, iso2, wikidata }: Found['record'],
  mentions: number,
  salience: number,
  inHeadline: boolean,
): TaggedEntity {
  return {
    key,
    kind,
    nameAr,
    nameEn,
    iso2: kind === 'country' ? iso2 : null,
    wikidata: wikidata || null,
    mentions,
    salience,
    inHeadline,
  };
}

interface Entry {
  readonly record: Found['record'];
  mentions: number;
  missing: number;
  inHeadline: boolean;
  readonly first: number;
}

const HEADLINE = 0.5;
const LEDE = 0.3;
const BODY = 0.2;

function weightOf({ tokens, ledeFrom, bodyFrom }: Story, { first, via, nested }: Found): number {
  const place =
    first < ledeFrom ? HEADLINE : first < bodyFrom ? LEDE : BODY * (1 - first / (2 * tokens.count));
  return place * (nested ? 0.4 : via === 'adjective' ? 0.6 : 1);
}
