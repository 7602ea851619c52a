import type { EntityKind, EntityRecord } from '../tagging/entity-record';
import { INSTITUTION_COLUMNS, type Institutions, parseInstitutions } from '../tagging/institutions';
import { readTsv } from '../tagging/tsv';
import { findDisagreements } from './check-institution-keys';
import { checkRecords, findDuplicateKeys } from './check-records';
import { findClashes } from './clashes';
import { formatProblem, inOrderOfLines, type ListedRecord } from './listed-record';
import { readEntityList } from './read-entity-list';

export interface GazetteerFile {
  readonly name: string;
  readonly text: string;
}

export interface GazetteerCheck {
  /** `file:line: …`, in the order of the files. */
  readonly findings: readonly string[];
  readonly counts: Readonly<Record<EntityKind | 'institution', number>>;
}

export const INSTITUTIONS_FILE = 'institutions.tsv';
export const COUNTRIES_FILE = 'countries.tsv';

/**
 * Checks gazetteer files against the rules and against each other.
 *
 * @param files entity lists, and the institution grammar under its own name
 * @param countriesTsv the project's countries.tsv, for the codes that `files` refer to
 * @param institutionsTsv the project's grammar, which holds where `files` has none
 */
export function checkGazetteer(
  files: readonly GazetteerFile[],
  countriesTsv: string,
  institutionsTsv: string,
): GazetteerCheck {
  const isGrammar = ({ name }: GazetteerFile): boolean => name.endsWith(INSTITUTIONS_FILE);
  const lists = files
    .filter((file) => !isGrammar(file))
    .map(({ text, name }) => readEntityList(text, name));
  const listed = lists.flatMap((list) => list.listed);
  const grammars = files.filter(isGrammar);
  const shipped = readEntityList(countriesTsv, COUNTRIES_FILE).listed;
  const countries = new Set([...listed, ...shipped].flatMap(isoOf));
  const grammar = parsed(grammars[0]?.text ?? institutionsTsv);
  const problems = inOrderOfLines([
    ...lists.flatMap((list) => list.problems),
    ...findDuplicateKeys(listed),
    ...checkRecords(listed, countries),
    ...findClashes(listed),
    ...(grammar === null
      ? []
      : findDisagreements(listed, countryRecords(listed, shipped), grammar)),
  ]);
  return {
    findings: [...problems.map(formatProblem), ...grammars.flatMap(grammarFindings)],
    counts: countKinds(listed, grammars),
  };
}

/** The countries of the files, and those of the project that they say nothing of. */
function countryRecords(listed: readonly ListedRecord[], shipped: readonly ListedRecord[]) {
  const byKey = new Map<string, EntityRecord>();
  for (const { record } of [...shipped, ...listed]) {
    if (record.kind === 'country') byKey.set(record.key, record);
  }
  return [...byKey.values()];
}

/** Null for a grammar with errors: `grammarFindings` tells them. */
function parsed(institutionsTsv: string): Institutions | null {
  try {
    return parseInstitutions(institutionsTsv, INSTITUTIONS_FILE);
  } catch {
    return null;
  }
}

function isoOf({ record }: ListedRecord): string[] {
  return record.kind === 'country' ? [record.iso2] : [];
}

function grammarFindings({ text, name }: GazetteerFile): string[] {
  try {
    parseInstitutions(text, name);
    return [];
  } catch (error) {
    return String(error instanceof Error ? error.message : error).split('\n');
  }
}

function countKinds(
  listed: readonly ListedRecord[],
  grammars: readonly GazetteerFile[],
): GazetteerCheck['counts'] {
  const institution = grammars.reduce(
    (sum, { text, name }) => sum + readTsv(text, name, INSTITUTION_COLUMNS).rows.length,
    0,
  );
  const counts = { country: 0, organisation: 0, person: 0, place: 0, institution };
  for (const { record } of listed) counts[record.kind]++;
  return counts;
}
