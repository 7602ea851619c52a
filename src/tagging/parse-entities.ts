import { countWords } from '../arabic/tokenise';
import { MAX_PATTERN_WORDS } from './automaton';
import type { EntityKind, EntityRecord } from './entity-record';
import { readList, readTsv, throwProblems, type TsvRow } from './tsv';

/** The columns of a gazetteer file, in order. */
export const ENTITY_COLUMNS = [
  ...['key', 'kind', 'category', 'nameAr', 'nameEn', 'country', 'iso2', 'iso3', 'wikidata'],
  ...['aliases', 'adjectives', 'abbreviations', 'cuedAliases', 'cues', 'blockers'],
] as const;

/**
 * Reads a gazetteer file.
 *
 * @param file its name, for the messages
 * @throws an error that lists every bad line as `file:line: …`
 */
export function parseEntities(tsv: string, file: string): EntityRecord[] {
  const { rows, problems } = readTsv(tsv, file, ENTITY_COLUMNS);
  const records: EntityRecord[] = [];
  const lineOf = new Map<string, number>();
  for (const row of rows) {
    const record = toRecord(row);
    const found = problemsOf(record, lineOf.get(record.key));
    problems.push(...found.map((problem) => `${file}:${row.line}: ${problem}`));
    if (!lineOf.has(record.key)) lineOf.set(record.key, row.line);
    records.push(record);
  }
  throwProblems(problems);
  return records;
}

const KEY: Readonly<Record<EntityKind, RegExp>> = {
  country: /^country:[A-Z]{2}$/,
  organisation: /^org:(?:[A-Z]{2}\/)?[a-z0-9]+(?:-[a-z0-9]+)*$/,
  person: /^person:[a-z0-9]+(?:-[a-z0-9]+)*$/,
  place: /^place:(?:[A-Z]{2}\/)?[a-z0-9]+(?:-[a-z0-9]+)*$/,
};
const LISTS = [
  ...(['aliases', 'adjectives', 'abbreviations'] as const),
  ...(['cuedAliases', 'cues', 'blockers'] as const),
];

function toRecord({ cells }: TsvRow): EntityRecord {
  return {
    key: cells.key!,
    kind: cells.kind as EntityKind,
    category: cells.category!,
    nameAr: cells.nameAr!,
    nameEn: cells.nameEn!,
    country: cells.country!,
    iso2: cells.iso2!,
    iso3: cells.iso3!,
    wikidata: cells.wikidata!,
    aliases: readList(cells.aliases!),
    adjectives: readList(cells.adjectives!),
    abbreviations: readList(cells.abbreviations!),
    cuedAliases: readList(cells.cuedAliases!),
    cues: readList(cells.cues!),
    blockers: readList(cells.blockers!),
  };
}

function problemsOf(record: EntityRecord, firstLine: number | undefined): string[] {
  const problems: string[] = [];
  const { key, kind } = record;
  if (!Object.hasOwn(KEY, kind)) {
    problems.push(
      `النوع «${kind}» غير معروف • unknown kind "${kind}", expected country, organisation, person or place`,
    );
  } else if (!KEY[kind].test(key)) {
    problems.push(`المفتاح «${key}» غير صالح • key "${key}" does not match ${KEY[kind]}`);
  }
  if (firstLine !== undefined) {
    problems.push(`المفتاح «${key}» مكرر • key "${key}" is already on line ${firstLine}`);
  }
  if (record.nameAr === '') problems.push(`الاسم العربي ناقص • ${key}: nameAr is empty`);
  if (record.country !== '' && !/^[A-Z]{2}$/.test(record.country)) {
    problems.push(
      `البلد «${record.country}» ليس رمزا من حرفين • ${key}: country "${record.country}" is no ISO code`,
    );
  }
  if (kind === 'country' && record.iso2 !== key.slice('country:'.length)) {
    problems.push(
      `الرمز لا يطابق المفتاح • ${key}: iso2 "${record.iso2}" does not agree with the key`,
    );
  }
  if (record.wikidata !== '' && !/^Q[1-9]\d*$/.test(record.wikidata)) {
    problems.push(
      `معرف ويكي بيانات غير صالح • ${key}: wikidata "${record.wikidata}" is no item id`,
    );
  }
  if (record.cuedAliases.length > 0 && record.cues.length === 0) {
    problems.push(
      `أسماء تحتاج قرينة بلا قرائن • ${key}: cuedAliases "${record.cuedAliases[0]}" have no cues`,
    );
  }
  for (const list of LISTS) problems.push(...listProblems(record, list));
  return problems;
}

function listProblems(record: EntityRecord, list: (typeof LISTS)[number]): string[] {
  return record[list].flatMap((item) => {
    const words = countWords(item);
    if (words === 0) {
      return [`عنصر فارغ • ${record.key}: ${list} has an item without a word ("${item}")`];
    }
    return words > MAX_PATTERN_WORDS
      ? [
          `اسم أطول من ${MAX_PATTERN_WORDS} كلمة • ${record.key}: "${item}" has ${words} words, at most ${MAX_PATTERN_WORDS}`,
        ]
      : [];
  });
}
