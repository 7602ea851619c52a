import { fold } from '../arabic/normalise';
import type { EntityRecord } from '../tagging/entity-record';
import { CATEGORIES } from './categories';
import { at, type ListedRecord, type Problem } from './listed-record';

/**
 * What is wrong with records one by one; `parseEntities` has been over them.
 *
 * @param countries ISO 3166-1 alpha-2 codes of the countries that have a record
 */
export function checkRecords(
  listed: readonly ListedRecord[],
  countries: ReadonlySet<string>,
): Problem[] {
  return listed.flatMap((entry) =>
    [
      ...categoryProblems(entry.record),
      ...nameProblems(entry.record),
      ...codeProblems(entry.record, countries),
      ...blockerProblems(entry.record),
    ].map((message) => at(entry, message)),
  );
}

/** Keys that two lines have, in one file or in two. */
export function findDuplicateKeys(listed: readonly ListedRecord[]): Problem[] {
  const first = new Map<string, ListedRecord>();
  return listed.flatMap((entry) => {
    const { key } = entry.record;
    const other = first.get(key);
    if (other === undefined) {
      first.set(key, entry);
      return [];
    }
    const place = `${other.file}:${other.line}`;
    return at(entry, `المفتاح «${key}» مكرر (${place}) • key "${key}" is already at ${place}`);
  });
}

/** Limits of the entity table. */
const LONGEST = { key: 160, category: 60, nameAr: 200, nameEn: 200 } as const;

function categoryProblems({ key, kind, category }: EntityRecord): string[] {
  if (category === '' || CATEGORIES[kind].has(category)) return [];
  return [
    `الصنف «${category}» غير معروف لهذا النوع • ${key}: category "${category}" is none of ${kind}: ${[...CATEGORIES[kind]].join(', ')}`,
  ];
}

function nameProblems(record: EntityRecord): string[] {
  const problems: string[] = [];
  if (record.nameEn === '') {
    problems.push(`الاسم الإنجليزي ناقص • ${record.key}: nameEn is empty`);
  }
  for (const [field, limit] of Object.entries(LONGEST) as [keyof typeof LONGEST, number][]) {
    const { length } = record[field];
    if (length > limit) {
      problems.push(
        `‏${field} أطول من ${limit} حرفا • ${record.key}: ${field} has ${length} characters, at most ${limit}`,
      );
    }
  }
  return problems;
}

function codeProblems(record: EntityRecord, countries: ReadonlySet<string>): string[] {
  const { key, kind, country, iso2, iso3 } = record;
  const problems: string[] = [];
  if (kind === 'country') {
    if (!/^[A-Z]{3}$/.test(iso3)) {
      problems.push(`رمز iso3 غير صالح • ${key}: iso3 "${iso3}" is not three capital letters`);
    }
  } else if (iso2 !== '' || iso3 !== '') {
    problems.push(`رموز iso للدول وحدها • ${key}: iso2 and iso3 are for countries only`);
  }
  if (country !== '' && !countries.has(country)) {
    problems.push(`البلد «${country}» ليس في المعجم • ${key}: there is no country:${country}`);
  }
  const [, home] = /^[a-z]+:([A-Z]{2})\//.exec(key) ?? [];
  if (home !== undefined && home !== country) {
    problems.push(
      `المفتاح يسمي بلدا غير بلده «${country}» • ${key}: the key names ${home}, country is "${country}"`,
    );
  }
  return problems;
}

function blockerProblems(record: EntityRecord): string[] {
  if (record.blockers.length === 0) return [];
  const names = [record.nameAr, record.nameEn, ...record.aliases, ...record.adjectives]
    .concat(record.abbreviations, record.cuedAliases)
    .map((name) => withoutArticle(fold(name)))
    .filter((name) => name !== '');
  return record.blockers
    .filter((blocker) => {
      const phrase = fold(blocker);
      return !names.some((name) => phrase.includes(name));
    })
    .map(
      (blocker) =>
        `العبارة المانعة «${blocker}» لا تحوي اسما للسجل • ${record.key}: blocker "${blocker}" contains no name of it`,
    );
}

function withoutArticle(name: string): string {
  return name.startsWith('ال') ? name.slice(2) : name;
}
