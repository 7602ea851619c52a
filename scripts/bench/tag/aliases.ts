import type { EntityRecord } from '../../../src/tagging';
import { namesOf } from '../../../src/tagging/pattern-specs';
import { isEntityRole } from '../../../src/tagging/senses';
import type { NameMaker } from './made-up-names';

const ALIASES_A_RECORD = 10;

/**
 * Records that have exactly `count` different aliases: of the real ones as many as fit, then made-up
 * organisations. An alias is whatever text means a record: a name, an abbreviation, one form of a nisba.
 */
export function makeRecords(
  real: readonly EntityRecord[],
  makeName: NameMaker,
  count: number,
): EntityRecord[] {
  const seen = new Set<string>();
  const records: EntityRecord[] = [];
  for (const record of real) {
    const names = aliasesOf(record).filter((name) => !seen.has(name));
    if (seen.size + names.length > count) break;
    names.forEach((name) => seen.add(name));
    records.push(record);
  }
  while (seen.size < count) {
    const names: string[] = [];
    while (names.length < ALIASES_A_RECORD && seen.size < count) {
      const name = makeName();
      if (seen.has(name)) continue;
      seen.add(name);
      names.push(name);
    }
    records.push(makeRecord(records.length, names));
  }
  return records;
}

/** All that means the record, as the lexicon takes it; every text once. */
export function aliasesOf(record: EntityRecord): string[] {
  const names = namesOf(record, 0).filter(({ role }) => isEntityRole(role));
  return [...new Set(names.map(({ text }) => text))];
}

/** The distinct Arabic words of three letters or more. */
export function vocabularyOf(sentences: readonly string[]): string[] {
  return [...new Set(sentences.join(' ').match(/[\u0621-\u064a]{3,}/g))];
}

function makeRecord(number: number, [nameAr, ...aliases]: readonly string[]): EntityRecord {
  return {
    key: `org:made-up-${number}`,
    kind: 'organisation',
    category: 'company',
    nameAr,
    nameEn: '',
    country: '',
    iso2: '',
    iso3: '',
    wikidata: '',
    aliases,
    adjectives: [],
    abbreviations: [],
    cuedAliases: [],
    cues: [],
    blockers: [],
  };
}
