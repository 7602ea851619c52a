import type { Place, PlannedClause } from './search-plan';
import type { WordForms } from './word-forms';

/** Columns of the FTS5 table behind each place. */
const COLUMNS: Readonly<Record<Place, string>> = {
  headline: 'headline',
  head: '{headline summary}',
  all: '{headline summary body}',
};

/**
 * The MATCH expression of SQLite's FTS5. Every word comes from our tokeniser, that is, it holds letters
 * and digits only, and it is quoted all the same.
 *
 * @param facets each a list of which a story must have one
 */
export function fts5Query(
  clauses: readonly PlannedClause[],
  place: Place,
  facets: readonly (readonly string[])[],
): string {
  const wanted = clauses.filter(({ isExcluded }) => !isExcluded);
  const excluded = clauses.filter(({ isExcluded }) => isExcluded);
  const parts = [
    ...facets.map((list) => `facets : (${list.map(quote).join(' OR ')})`),
    ...wanted.map((clause) => `${COLUMNS[place]} : (${clauseText(clause)})`),
  ];
  const unwanted = excluded.map((clause) => `${COLUMNS.all} : (${clauseText(clause)})`);
  const positive = `(${parts.join(' AND ')})`;
  return unwanted.length > 0 ? `${positive} NOT (${unwanted.join(' OR ')})` : positive;
}

function clauseText({ words }: PlannedClause): string {
  const [first, ...others] = words;
  const rest = others.map((word) => `${quote((word.exact[0] ?? word.prefixes[0])!)}`);
  const isTyped = others.at(-1)?.prefixes.length === 1;
  return alternatives(first!)
    .map((form) => {
      if (rest.length === 0) return form;
      return `${[form, ...rest].join(' + ')}${isTyped ? ' *' : ''}`;
    })
    .join(' OR ');
}

function alternatives({ exact, prefixes }: WordForms): string[] {
  return [...exact.map(quote), ...prefixes.map((prefix) => `${quote(prefix)} *`)];
}

function quote(word: string): string {
  return `"${word.replaceAll('"', '""')}"`;
}
