import type { EntityRecord } from '../tagging/entity-record';
import { checkRecords, findDuplicateKeys } from './check-records';
import { findClashes } from './clashes';
import { inOrderOfLines, type ListedRecord, type Problem } from './listed-record';

/** What an import would write. */
export interface ImportPlan {
  readonly create: readonly EntityRecord[];
  /** Records of which something differs from the database. */
  readonly update: readonly EntityRecord[];
  /** How many are in the database exactly so. */
  readonly unchanged: number;
  readonly problems: readonly Problem[];
}

/**
 * Holds records against the rules, each other and what is there. What is in the database exactly so is
 * not held against anything: it does no harm that is not done. Records with a problem are left out of
 * the plan; whether it is carried out then is for the caller to say.
 *
 * @param existing all records of the database, by key
 */
export function planImport(
  listed: readonly ListedRecord[],
  existing: ReadonlyMap<string, EntityRecord>,
): ImportPlan {
  const isNew = ({ record }: ListedRecord): boolean => {
    const before = existing.get(record.key);
    return before === undefined || !isSame(before, record);
  };
  const fresh = listed.filter(isNew);
  const freshKeys = new Set(fresh.map(({ record }) => record.key));
  const others = [...existing.values()].filter(({ key }) => !freshKeys.has(key));
  const problems = [
    ...findDuplicateKeys(listed),
    ...checkRecords(fresh, countriesOf([...existing.values(), ...fresh.map((l) => l.record)])),
    ...findClashes(fresh, others),
  ];
  const bad = new Set(problems.map(lineKey));
  const good = fresh.filter((entry) => !bad.has(lineKey(entry))).map(({ record }) => record);
  return {
    create: good.filter(({ key }) => !existing.has(key)),
    update: good.filter(({ key }) => existing.has(key)),
    unchanged: listed.length - fresh.length,
    problems: inOrderOfLines(problems),
  };
}

function countriesOf(records: readonly EntityRecord[]): Set<string> {
  return new Set(records.filter(({ kind }) => kind === 'country').map(({ iso2 }) => iso2));
}

function lineKey({ file, line }: { readonly file: string; readonly line: number }): string {
  return `${file}:${line}`;
}

/** A country belongs to itself: what its line says there is not kept. */
function isSame(a: EntityRecord, b: EntityRecord): boolean {
  return comparable(a) === comparable(b);
}

function comparable(record: EntityRecord): string {
  const { key, kind, category, nameAr, nameEn, country, iso2, iso3, wikidata } = record;
  const { aliases, adjectives, abbreviations, cuedAliases, cues, blockers } = record;
  return JSON.stringify([
    ...[key, kind, category, nameAr, nameEn, kind === 'country' ? '' : country],
    ...[iso2, iso3, wikidata, aliases, adjectives, abbreviations, cuedAliases, cues, blockers],
  ]);
}
