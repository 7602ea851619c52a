import { isIndivisible, readingsOf } from '../arabic/clitics';

/** How a text's word may look to be the word that was searched for, all folded. */
export interface WordForms {
  readonly exact: readonly string[];
  /** Every word that begins so; empty where the word is not being typed. */
  readonly prefixes: readonly string[];
}

/**
 * The forms under which a text may carry a word: with the article, with و ف before it, with ب ك ل, and
 * a verb with س. The index keeps words as they are written, so that nothing is lost; the query knows
 * the grammar.
 *
 * The article of the query is taken off, as it shows itself. A single letter might belong to the word
 * (وكالة is no كالة): it is taken off only where `isLoose`, for a second try when nothing was found.
 *
 * @param word folded
 */
export function formsOf(word: string, isPrefix: boolean, isLoose: boolean): WordForms {
  const stems = stemsOf(word, isLoose);
  const forms = new Set(stems.flatMap(withProclitics));
  forms.add(word);
  // A letter or an article alone would read half of the index.
  const isTooShort = word.length < SHORTEST_PREFIX || ARTICLES.has(word);
  if (!isPrefix || isTooShort) return { exact: [...forms], prefixes: [] };
  return word.length < SHORTEST_STEM
    ? { exact: [...forms], prefixes: [word] }
    : { exact: [], prefixes: [...forms] };
}

/** Whether a folded word of a text is one of the forms. */
export function isFormOf(word: string, { exact, prefixes }: WordForms): boolean {
  return exact.includes(word) || prefixes.some((prefix) => word.startsWith(prefix));
}

const SHORTEST_PREFIX = 2;
/** In folded letters. Shorter, a letter before a word makes another word: حر is no بحر. */
const SHORTEST_STEM = 3;

const ARTICLES = new Set(['ال', 'وال', 'فال', 'بال', 'كال', 'لل', 'ولل', 'فلل']);
const CONJUNCTIONS = ['', 'و', 'ف'];
const BARE = ['', 'ب', 'ك', 'ل'];
const WITH_ARTICLE = ['ال', 'بال', 'كال', 'لل'];
const ARABIC = /^[\u0621-\u064a]+$/;
/** The letters with which an imperfect begins, before which alone the future's س stands. */
const IMPERFECT = /^[يتنا]/;

function stemsOf(word: string, isLoose: boolean): string[] {
  if (!ARABIC.test(word) || isIndivisible(word)) return [word];
  const codes = Uint16Array.from(word, (letter) => letter.charCodeAt(0));
  const stems = new Set([word]);
  for (const { skip, article, contracted } of readingsOf(codes, 0, codes.length)) {
    const stem = word.slice(skip);
    if (stem.length < SHORTEST_STEM) continue;
    if (article || contracted || isLoose) stems.add(stem);
    if (isLoose && stem.startsWith('س') && IMPERFECT.test(stem.slice(1))) stems.add(stem.slice(1));
  }
  return [...stems];
}

function withProclitics(stem: string): string[] {
  if (!ARABIC.test(stem)) return [stem];
  const isShort = stem.length < SHORTEST_STEM;
  const heads = [
    ...(isShort ? [''] : BARE),
    ...(stem.startsWith('ال') ? [] : WITH_ARTICLE),
    ...(stem.startsWith('ال') && !isShort ? [`لل`] : []),
    ...(!isShort && IMPERFECT.test(stem) ? ['س'] : []),
  ];
  return CONJUNCTIONS.flatMap((conjunction) =>
    heads.map((head) => {
      const rest = head === 'لل' && stem.startsWith('ال') ? stem.slice(2) : stem;
      return conjunction + head + rest;
    }),
  ).filter((form) => form === stem || !isIndivisible(form));
}
