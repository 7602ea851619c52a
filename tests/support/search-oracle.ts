import type { Clause } from '../../src/search/parse-text';
import { planSearch } from '../../src/search/search-plan';
import { isFormOf } from '../../src/search/word-forms';

/** A story as the naive search reads it: folded words, text by text. */
export interface OracleStory {
  readonly texts: readonly (readonly string[])[];
}

/** Whether a story is found, word by word and without any index. */
export function isFound(
  { texts }: OracleStory,
  clauses: readonly Clause[],
  isLoose: boolean,
): boolean {
  return planSearch(clauses, isLoose).every(({ words, isExcluded }) => {
    const isIn = texts.some((text) =>
      text.some((_, at) =>
        words.every((forms, i) => at + i < text.length && isFormOf(text[at + i], forms)),
      ),
    );
    return isIn !== isExcluded;
  });
}

/** Words that are near each other: clitics, spellings and beginnings of one another. */
export const ORACLE_WORDS: readonly string[] = [
  ...['الإمارات', 'امارات', 'والإمارات', 'للإمارات', 'بالامارات', 'إمارة', 'الاماراتي'],
  ...['وزارة', 'الدفاع', 'لوزارة', 'ووزارة', 'دفاع', 'وزير', 'زير', 'الوزير', 'والوزير'],
  ...['بغداد', 'ببغداد', 'وبغداد', 'غداد', 'يعلن', 'سيعلن', 'وسيعلن', 'إلى', 'الى', 'الي'],
  ...['حر', 'بحر', 'البحر', 'وحر', 'لجنة', 'للجنة', 'اللجنة', 'كلاوس', 'لاوس', 'مُهِمّ', 'مـــهم'],
  ...['2026', '٢٠٢٦', 'FIFA', 'fifa', 'كوفيد-19', 'NOT', 'OR', 'near', 'a', 'ﷺ', '𝐀', 'é'],
];
