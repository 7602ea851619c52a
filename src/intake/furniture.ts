import { isDateLine } from './date-line';
import * as P from './furniture-phrases';
import { endsSentence, wordsOf } from './line-shape';

/** Why a line belongs to the page and not to the story. */
export type Furniture =
  /** «المصدر: رويترز», an address alone: says whom the story is from. */
  | { readonly type: 'source' }
  /** «اقرأ أيضا»: titles of other stories follow when it stands alone. */
  | { readonly type: 'links'; readonly isAlone: boolean }
  | { readonly type: 'page' };

/** @returns null for a line that may be part of the story */
export function readFurniture(text: string): Furniture | null {
  if (isAddress(text)) return { type: 'source' };
  const words = wordsOf(text);
  if (!/\p{L}/u.test(text) || isHashtags(text)) return PAGE;
  if (words.length === 0) return null;
  const label = readLabel(text, words);
  if (label !== null) return P.SOURCE_LABELS.has(label) ? { type: 'source' } : PAGE;
  const beginning = readBeginning(text, words);
  if (beginning !== null) {
    return P.INTRODUCES_LINKS.has(beginning)
      ? { type: 'links', isAlone: words.length === beginning.split(' ').length }
      : PAGE;
  }
  const isPage =
    isWholeLine(words) ||
    isCount(words) ||
    isDateLine(text) ||
    isBreadcrumb(text) ||
    isByline(text, words) ||
    isWireSign(text);
  return isPage ? PAGE : null;
}

/** «سياسة» over a headline. Only there: the same word can be a subhead. */
export function isSectionName(text: string): boolean {
  return P.SECTIONS.has(wordsOf(text).join(' '));
}

const PAGE: Furniture = { type: 'page' };

function isAddress(text: string): boolean {
  return /^[<(]?(?:https?:\/\/|www\.)\S+[>)]?$/iu.test(text) || BARE_ADDRESS.test(text);
}

const BARE_ADDRESS = /^[a-z0-9-]+(?:\.[a-z0-9-]+){0,3}\.[a-z]{2,6}(?:\/\S*)?$/i;

function isHashtags(text: string): boolean {
  return text.split(/[\s،,|]+/u).every((part) => part === '' || /^#[^#]+$/u.test(part));
}

/** «المصدر: …», at most a line of it: «نشر: …» may begin a long sentence. */
function readLabel(text: string, words: readonly string[]): string | null {
  const colon = text.slice(0, 40).search(/[:：]/u);
  if (colon < 0) return null;
  const label = wordsOf(text.slice(0, colon)).join(' ');
  if (!P.LABELS.has(label)) return null;
  return words.length <= 30 && text.length <= 240 ? label : null;
}

function readBeginning(text: string, words: readonly string[]): string | null {
  for (const [maxWords, list] of P.BEGINNINGS) {
    if (words.length > maxWords) continue;
    for (let count = Math.min(6, words.length); count > 0; count--) {
      const beginning = words.slice(0, count).join(' ');
      if (!list.has(beginning)) continue;
      // "Related to the attack, …" and «ذات صلة بالهجوم …» are sentences; a link's title is none.
      const isWhole =
        count === words.length || /^[^\p{L}]*[:：|>»\-–]/u.test(afterWords(text, count));
      if (isWhole || count > 1) return beginning;
    }
  }
  return null;
}

/** The text after its first `count` words. */
function afterWords(text: string, count: number): string {
  const word = /[\p{L}\p{N}\p{M}\u0640]+/gu;
  for (let i = 0; i < count; i++) word.exec(text);
  return text.slice(word.lastIndex);
}

function isWholeLine(words: readonly string[]): boolean {
  const said = words.filter((word) => !/^[\d]+[km]?$/u.test(word));
  return (
    P.WHOLE_LINES.has(said.join(' ')) ||
    (said.length > 0 && said.every((w) => P.BUTTON_WORDS.has(w)))
  );
}

/** «12 تعليقا», «٣ دقائق قراءة», "1.2K shares". */
function isCount(words: readonly string[]): boolean {
  return (
    words.length <= 8 &&
    words.some((word) => /^\d/u.test(word)) &&
    words.every((word) => /^\d+[km]?$/u.test(word) || P.COUNTED_WORDS.has(word))
  );
}

/** «الرئيسية > سياسة > العراق». */
function isBreadcrumb(text: string): boolean {
  if (text.length > 160 || endsSentence(text)) return false;
  const steps = text.split(/\s*[>›»|•·\\]\s*|\s+\/\s+/u).filter((step) => step !== '');
  const isPath = steps.length >= 3 && steps.every((step) => wordsOf(step).length <= 4);
  return isPath || (steps.length === 2 && wordsOf(steps[0]!).join(' ') in HOMES);
}

const HOMES: Readonly<Record<string, true>> = {
  [wordsOf('الرئيسية').join(' ')]: true,
  home: true,
};

/** «كتب أحمد علي», "By Jane Doe and John Roe": names only, so short and without an end. */
function isByline(text: string, words: readonly string[]): boolean {
  if (words.length < 2 || words.length > 8 || endsSentence(text)) return false;
  if (/^By(?: \p{Lu}[\p{L}.'’-]*,?| and| for| in| of)+$/u.test(text)) return true;
  if (/^[\p{L}\p{M}]{3,6}\s?[-–—]\s?\p{L}/u.test(text)) return BYLINE_BEFORE_DASH.has(words[0]!);
  return words.length <= 5 && BYLINE.has(words[0]!);
}

/** «تحرير الموصل» is a headline: the other words of bylines count only with a colon. */
const BYLINE = new Set(wordsOf('بقلم'));
/** «كتب - أحمد علي». */
const BYLINE_BEFORE_DASH = new Set(wordsOf('كتب كتبت بقلم إعداد تحرير ترجمة'));

/** (انتهى), -30-, «(ع ب/أ ج)», © 2025. */
function isWireSign(text: string): boolean {
  return (
    /^[([/\-–—\s]*(?:انتهى|يتبع|ENDS?|30)[)\]/\-–—\s.]*$/iu.test(text) ||
    /^\(?\p{L}{1,3}(?: \p{L}{1,3})?\/[\p{L} /]{1,12}\)?$/u.test(text) ||
    (text.length < 160 && /^(?:©|\(c\) ?\d|copyright ?(?:©|\d))/iu.test(text))
  );
}
