import type { PlannedClause } from './search-plan';
import type { WordForms } from './word-forms';

/**
 * The same for PostgreSQL, as text for the type `tsquery`: its cast takes lexemes as they are, so that
 * no text search configuration of the server has a say.
 */
export function tsQuery(
  clauses: readonly PlannedClause[],
  facets: readonly (readonly string[])[],
): string {
  return [
    ...facets.map((list) => `(${list.map(quote).join(' | ')})`),
    ...clauses.map(({ words, isExcluded }) => {
      const phrase = words.map((word) => `(${alternatives(word).join(' | ')})`).join(' <-> ');
      return isExcluded ? `!(${phrase})` : `(${phrase})`;
    }),
  ].join(' & ');
}

/** A tsvector as text: each word with its positions. */
export function tsVector(words: readonly string[], facets: readonly string[]): string {
  const positions = new Map<string, number[]>();
  words.slice(0, LAST_POSITION).forEach((word, at) => {
    if (Buffer.byteLength(word) > LONGEST_LEXEME) return;
    const known = positions.get(word);
    if (known) known.push(at + 1);
    else positions.set(word, [at + 1]);
  });
  return [
    ...facets.map(quote),
    ...[...positions].map(([word, at]) => `${quote(word)}:${at.slice(0, MOST_POSITIONS).join()}`),
  ].join(' ');
}

/** Limits of the type: positions beyond the last all count as the last, a lexeme has so many bytes. */
const LAST_POSITION = 16_382;
const MOST_POSITIONS = 255;
const LONGEST_LEXEME = 2046;

function alternatives({ exact, prefixes }: WordForms): string[] {
  return [...exact.map(quote), ...prefixes.map((prefix) => `${quote(prefix)}:*`)];
}

function quote(lexeme: string): string {
  return `'${lexeme.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`;
}
