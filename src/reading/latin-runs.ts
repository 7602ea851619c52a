/** A piece of a text; a Latin one has to keep its own direction among Arabic letters. */
export interface TextRun {
  readonly text: string;
  readonly isLatin: boolean;
}

/**
 * Cuts a text into Latin runs and what is between them, so that each can be laid out by itself. Signs at
 * the edge of a Latin name are of no direction for a browser and go with the Arabic around it: `C++` would
 * show as `++C`, `-5°C` as `5°C-`. A run is
 *
 *     .NET   US$   C++   BBB-   U.S.          a word with the signs that belong to it
 *     NATO (KFOR) 2025   Johnson & Johnson    words side by side, with pairs of brackets
 *     +1 202 555   -5°C   +3.2%               a number whose sign a reader would miss or misread
 *
 * Brackets, quotation marks and full stops around a run are not part of it, and plain numbers are none:
 * what browsers do with `50%`, `3-1` and `10:30` is right, and `3 - 1` is a score in Arabic order.
 *
 * @returns the pieces in order; together they are the text, letter for letter
 */
export function latinRuns(text: string): TextRun[] {
  return text
    .split(LATIN_RUN)
    .map((piece, at) => ({ text: piece, isLatin: at % 2 === 1 }))
    .filter((run) => run.text !== '');
}

const LETTER = '\\p{Script=Latin}\\p{Script=Greek}\\p{Script=Cyrillic}';
const WORD = `[\\u0300-\\u036F${LETTER}0-9]+`;
/** Between the letters of one word: co.uk, AC/DC, 27-B, F&B, https://a.b/c?d=e. */
const SIGN = `[.,:;?!&+#@_'’%°$€£*=~/\\\\\\-‑–]`;
/** What may follow a word and is a part of it, so ratings as in BBB- and abbreviations as in U.S. */
const TAIL = `(?:[+#%°$€£]{1,2}|(?<=\\.[${LETTER}])\\.|(?<=(?<![\\p{L}\\p{N}])[A-DO]{1,3})-(?![\\p{L}\\p{N}-]))?`;
const TOKEN = `${WORD}(?:${SIGN}+${WORD})*${TAIL}`;
/** Holds a letter; so a number alone is no Latin word, 5G and 737-MAX are. Looks ahead so far and no further. */
const LETTERED = `(?=[0-9]{0,12}(?:${SIGN}{1,3}[0-9]{1,12}){0,4}${SIGN}{0,3}[${LETTER}])`;
const HEAD = `(?:(?<![\\p{L}\\p{N}])(?:[#@.](?=[${LETTER}])|[+\\-−][$€£]?(?=[0-9])|[$€£](?=[0-9])))?`;
const BRACKETS = `\\s?\\([^()\\p{Script=Arabic}]{0,80}[${LETTER}][^()\\p{Script=Arabic}]{0,80}\\)`;
/** A browser keeps what is between two Latin words with them; a number only when it is right beside. */
const MORE = `(?:[,:;.!?]?\\s(?:[&+/\\-–—]\\s)?${LETTERED}${TOKEN}|\\s${TOKEN}|${BRACKETS})`;
const WORDS = `${HEAD}(?<![${LETTER}0-9])${LETTERED}${TOKEN}${MORE}*`;
/** International, of seven digits at least. */
const PHONE = `(?<![\\p{L}\\p{N}])\\+(?=(?:[ ()\\-]{0,2}[0-9]){7})[0-9]{1,12}(?:[ \\-]?\\(?[0-9]{1,12}\\)?){0,8}`;
/** With a sign, or degrees. */
const NUMBER = `[0-9]{1,12}(?:[.,][0-9]{1,12}){0,4}`;
const SIGNED = `(?<![\\p{L}\\p{N}])(?:[+\\-−±]${NUMBER}|(?<![.,])${NUMBER}(?=\\s?°))(?:\\s?(?:°\\s?[CFK]?|%))?(?![\\p{L}\\p{N}])`;

/** One group, so that `split` gives runs and the rest in turns. */
export const LATIN_RUN = new RegExp(`(${WORDS}|${PHONE}|${SIGNED})`, 'u');
