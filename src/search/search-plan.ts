import type { Clause } from './parse-text';
import { formsOf, type WordForms } from './word-forms';

/** Where all words have to be, the best place first; each holds the one before it. */
export const PLACES = ['headline', 'head', 'all'] as const;
export type Place = (typeof PLACES)[number];

/** A clause as an index asks for it: the words in order, each in any of its forms. */
export interface PlannedClause {
  readonly words: readonly WordForms[];
  readonly isExcluded: boolean;
}

/**
 * What an index is asked. In a phrase only the first word may carry proclitics: whoever quotes means
 * what is written, and «وزارة الدفاع» stands behind a و or ل as well.
 *
 * @param isLoose the second try, when the first found nothing
 */
export function planSearch(clauses: readonly Clause[], isLoose: boolean): PlannedClause[] {
  return clauses.map(({ words, isExcluded, isPrefix }) => ({
    isExcluded,
    words: words.map((word, at) => {
      const isTyped = isPrefix && at === words.length - 1;
      if (at === 0) return formsOf(word, isTyped, isLoose);
      return isTyped ? { exact: [], prefixes: [word] } : { exact: [word], prefixes: [] };
    }),
  }));
}
