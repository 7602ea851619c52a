import { phrasesOf } from '../gazetteer/phrases';
import type { EntityKind, EntityRecord } from '../tagging';
import type { NamedEntity } from './check-contract';

/** Finds entities by what somebody types of a name. */
export interface EntitySearch {
  /** Best first. An empty query finds nothing. */
  find(query: string, limit: number): NamedEntity[];
  /** The entity that has exactly this name, whatever its spelling; null when none has. */
  named(name: string): NamedEntity | null;
}

/**
 * Makes a search over all names of the gazetteer, folded as the tagger folds them: الامارات finds
 * الإمارات, and so does امارات.
 */
export function makeEntitySearch(records: readonly EntityRecord[]): EntitySearch {
  const entries = records.map(toEntry);
  const search = (phrase: string): Found[] =>
    entries.flatMap((entry) => {
      const rank = rankOf(entry.phrases, phrase);
      return rank === null ? [] : [{ entry, rank }];
    });
  return {
    find(query, limit) {
      const phrase = phraseOf(query);
      if (phrase === '') return [];
      return search(phrase)
        .sort(byRank)
        .slice(0, limit)
        .map(({ entry }) => nameOf(entry.record));
    },
    named(name) {
      const phrase = phraseOf(name);
      if (phrase === '') return null;
      const found = entries.find(({ phrases }) => phrases.includes(phrase));
      return found ? nameOf(found.record) : null;
    },
  };
}

interface Entry {
  readonly record: EntityRecord;
  /** Folded names, the main one first. */
  readonly phrases: readonly string[];
}

interface Found {
  readonly entry: Entry;
  readonly rank: number;
}

const KINDS: readonly EntityKind[] = ['country', 'organisation', 'place', 'person'];

function toEntry(record: EntityRecord): Entry {
  const names = [
    record.nameAr,
    record.nameEn,
    ...record.aliases,
    ...record.abbreviations,
    ...record.cuedAliases,
  ];
  return { record, phrases: phrasesOf(names).filter((phrase) => phrase !== '') };
}

function phraseOf(text: string): string {
  return phrasesOf([text.replace(/[\r\n]+/g, ' ')])[0] ?? '';
}

/** 0: its whole main name; 1: a whole name; 2: a name begins so; 3: a word does; null: not found. */
function rankOf(phrases: readonly string[], wanted: string): number | null {
  let best: number | null = null;
  for (const [i, phrase] of phrases.entries()) {
    const rank = rankIn(phrase, wanted);
    if (rank === null) continue;
    if (rank === 1 && i === 0) return 0;
    if (best === null || rank < best) best = rank;
  }
  return best;
}

function rankIn(phrase: string, wanted: string): number | null {
  const withArticle = `ال${wanted}`;
  if (phrase === wanted || phrase === withArticle) return 1;
  if (phrase.startsWith(wanted) || phrase.startsWith(withArticle)) return 2;
  return phrase.includes(` ${wanted}`) || phrase.includes(` ${withArticle}`) ? 3 : null;
}

function byRank(a: Found, b: Found): number {
  return (
    a.rank - b.rank ||
    KINDS.indexOf(a.entry.record.kind) - KINDS.indexOf(b.entry.record.kind) ||
    a.entry.record.nameAr.length - b.entry.record.nameAr.length
  );
}

function nameOf({ key, kind, nameAr, nameEn }: EntityRecord): NamedEntity {
  return { key, kind, nameAr, nameEn };
}
