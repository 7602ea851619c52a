import { countWords } from '../arabic/tokenise';
import { MAX_PATTERN_WORDS } from '../tagging/automaton';
import type { EntityKind, EntityRecord } from '../tagging/entity-record';
import type { ListedRecord, Problem, RecordList } from './listed-record';
import { phrasesOf } from './phrases';
import type { WikidataItem } from './read-wikidata';

/**
 * Items as gazetteer records. An item that a record names as its own adds its names to that record and
 * takes nothing away: editors' work is better than Wikidata's. Any other becomes a new record whose key
 * is made of the item's number, so that it stays the same when the label changes.
 *
 * @param existing all records of the database, by key
 */
export function toRecords(
  items: readonly WikidataItem[],
  file: string,
  existing: ReadonlyMap<string, EntityRecord>,
): RecordList {
  const byItem = new Map<string, EntityRecord>();
  for (const record of existing.values()) {
    if (record.wikidata !== '') byItem.set(record.wikidata, record);
  }
  const listed: ListedRecord[] = [];
  const problems: Problem[] = [];
  for (const item of items) {
    const { line } = item;
    const known = byItem.get(item.item);
    const record = known ? withNames(known, item) : makeRecord(item, byItem);
    if (typeof record === 'string') problems.push({ file, line, message: record });
    else listed.push({ file, line, record });
  }
  return { listed, problems };
}

const PREFIX: Readonly<Record<EntityKind, string>> = {
  country: 'country:',
  organisation: 'org:',
  person: 'person:',
  place: 'place:',
};

/** @returns what is wrong, where it can be no record */
function makeRecord(
  item: WikidataItem,
  byItem: ReadonlyMap<string, EntityRecord>,
): EntityRecord | string {
  const { kind, category, nameAr, nameEn, iso3 } = item;
  const isCountry = kind === 'country';
  if (isCountry && !/^[A-Z]{2}$/.test(item.iso2)) {
    return `الدولة ${item.item} بلا رمز iso2 • ${item.item} is a country without an iso2 code`;
  }
  const tooLong = [nameAr, nameEn].find((name) => !isName(name));
  if (tooLong !== undefined) {
    return `الاسم «${tooLong}» بلا كلمات أو أطول من ${MAX_PATTERN_WORDS} • ${item.item}: "${tooLong}" has no word or more than ${MAX_PATTERN_WORDS}`;
  }
  const country = byItem.get(item.countryItem)?.iso2 || (isCountry ? '' : item.iso2);
  return withNames(
    {
      key: PREFIX[kind] + (isCountry ? item.iso2 : item.item.toLowerCase()),
      kind,
      category,
      nameAr,
      nameEn,
      country,
      iso2: isCountry ? item.iso2 : '',
      iso3: isCountry ? iso3 : '',
      wikidata: item.item,
      aliases: [],
      adjectives: [],
      abbreviations: [],
      cuedAliases: [],
      cues: [],
      blockers: [],
    },
    item,
  );
}

/** The record with those names of the item that it has in no spelling and in no list. */
function withNames(record: EntityRecord, item: WikidataItem): EntityRecord {
  const { nameAr, nameEn, aliases, adjectives, abbreviations, cuedAliases, blockers } = record;
  const present = [nameAr, nameEn, ...aliases, ...adjectives, ...abbreviations];
  const seen = new Set(phrasesOf([...present, ...cuedAliases, ...blockers]));
  const names = [item.nameAr, item.nameEn, ...item.aliases].filter(isName);
  const phrases = phrasesOf(names);
  const fresh = names.filter((_, i) => !seen.has(phrases[i]!) && seen.add(phrases[i]!));
  if (fresh.length === 0) return record;
  return {
    ...record,
    aliases: [...aliases, ...fresh.filter((name) => !isAbbreviation(name))],
    abbreviations: [...abbreviations, ...fresh.filter(isAbbreviation)],
  };
}

function isName(text: string): boolean {
  const words = countWords(text);
  return words > 0 && words <= MAX_PATTERN_WORDS;
}

/** WHO, UNICEF: only in capitals, or every "who" would be one. */
function isAbbreviation(name: string): boolean {
  return /^[A-Z][A-Z0-9&.-]{1,7}$/.test(name);
}
