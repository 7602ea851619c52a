import type { TagResult } from '../../src/tagging';

/** What the command line prints: exactly these properties, because other programs read them. */
export function publicTags({ mentions, entities, candidates }: TagResult) {
  return {
    mentions: mentions.map(({ surface, start, end, kind, key, via, confidence }) => ({
      surface,
      start,
      end,
      kind,
      key,
      via,
      confidence,
    })),
    entities: entities.map(
      ({ key, kind, nameAr, nameEn, iso2, wikidata, mentions: count, salience, inHeadline }) => ({
        ...{ key, kind, nameAr, nameEn, iso2, wikidata },
        ...{ mentions: count, salience, inHeadline },
      }),
    ),
    candidates: candidates.map(({ surface, start, end, kind, cue }) => ({
      surface,
      start,
      end,
      kind,
      cue,
    })),
  };
}
