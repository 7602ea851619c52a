import { fold } from '../arabic/normalise';
import { foldedWords } from './parse-text';
import { LONGEST_QUERY, MOST_WORDS } from './search-contract';

/** Something that editors look for by its names. */
export interface NamedRow {
  readonly id: number;
  /** Names by field, none of them longer than a name is. */
  readonly names: Readonly<Record<string, readonly string[]>>;
}

/** Names in the spelling that all spellings have in common. */
export interface FoldedRow {
  readonly id: number;
  readonly texts: Readonly<Record<string, string>>;
}

export function foldNames({ id, names }: NamedRow): FoldedRow {
  const texts = Object.entries(names).map(([field, list]) => [field, fold(list.join('\n'))]);
  return { id, texts: Object.fromEntries(texts) };
}

/**
 * The words of what somebody types into a search box, as names are folded. An article before a word is
 * taken off: «الامارات» is «إمارات» too.
 *
 * @returns nothing where there is no letter and no digit
 */
export function wordsOfName(text: string): string[] {
  return foldedWords(text.slice(0, LONGEST_QUERY))
    .slice(0, MOST_WORDS)
    .map((word) => (ARTICLE.test(word) ? word.slice(2) : word));
}

/**
 * What somebody types as it stands, folded: for boxes that show only what contains it.
 *
 * @returns nothing where there is no letter and no digit
 */
export function phraseOfName(text: string): string[] {
  const shortened = text.slice(0, LONGEST_QUERY);
  return foldedWords(shortened).length === 0 ? [] : [fold(shortened).trim()];
}

/**
 * The first name that has what somebody typed, as it is written.
 *
 * @param words of `phraseOfName`
 */
export function nameHaving(names: readonly string[], words: readonly string[]): string | undefined {
  return names.find((name) => words.every((word) => fold(name).includes(word)));
}

/** Shorter, ال belongs to the word: «الله», «ألم». */
const ARTICLE = /^ال.{3}/;

/**
 * Rows that have every word, whole or as a part of a longer one, in the fields that are looked at.
 *
 * @param words of `wordsOfName` or `phraseOfName`
 * @returns ids, in the order of the rows, at most so many
 */
export function findByName(
  rows: readonly FoldedRow[],
  words: readonly string[],
  isSearched: (field: string) => boolean,
  most: number,
): number[] {
  const fields = Object.keys(rows[0]?.texts ?? {}).filter(isSearched);
  const found: number[] = [];
  for (const { id, texts } of rows) {
    const isFound = words.every((word) => fields.some((field) => texts[field]?.includes(word)));
    if (isFound && found.push(id) >= most) break;
  }
  return found;
}
