import { decode, normalise } from '../arabic/normalise';
import { tokenise } from '../arabic/tokenise';

/** Something that a story must have, or must not have: folded words, in this order, side by side. */
export interface Clause {
  readonly words: readonly string[];
  readonly isExcluded: boolean;
  /** Its last word is still being typed. */
  readonly isPrefix: boolean;
}

/**
 * Reads what somebody typed: words, "phrases" in whatever quotation marks, -excluded words and phrases.
 * A quotation mark without its partner is no quotation mark; what holds no letter or digit is nothing.
 * A word that the tokeniser splits («كوفيد-19») is a phrase of its parts. Never throws.
 *
 * @param isTyping the text ends in the middle of a word, unless it ends in a space or a quotation mark
 */
export function parseText(text: string, isTyping: boolean): Clause[] {
  const clauses: Clause[] = [];
  for (const [piece, minus, phrase, word] of text.matchAll(PIECE)) {
    const words = foldedWords(phrase ?? word ?? piece);
    const isLast = phrase === undefined && text.endsWith(piece);
    if (words.length > 0) {
      clauses.push({ words, isExcluded: minus !== undefined, isPrefix: isTyping && isLast });
    }
  }
  return clauses;
}

/** The words of a text as the index keeps them. */
export function foldedWords(text: string): string[] {
  const folded = normalise(text);
  const { count, starts, ends } = tokenise(folded);
  return Array.from({ length: count }, (_, i) => decode(folded.codes, starts[i]!, ends[i]!));
}

/** A phrase, or what stands between spaces; both may begin with a minus, also the typographic one. */
const PIECE = /([-−–](?=[^\s-]))?(?:["«“”„‟]([^"«»“”„‟]*)["»“”‟]|([^\s"«»“”„‟]+)|["«»“”„‟])/g;
