import { GAP } from '../arabic/tokenise';
import type { KnownSource } from './knowledge';
import { ACCORDING, ENGLISH_SMALL, REPORT_VERBS, TALKS, THAT } from './report-words';
import {
  findSourceNames,
  MEDIUM_WORDS,
  rangeOf,
  readWords,
  type SourceIndex,
  type SourceName,
  type Words,
} from './source-names';

/**
 * Keys of the sources that a text is attributed to, in the order of their first attribution. A name
 * alone is no attribution: «استهدف القصف مكتب رويترز» is news about Reuters.
 */
export function findAttributions(text: string, index: SourceIndex): string[] {
  const words = readWords(text);
  const keys = new Set<string>();
  let last: SourceName | null = null;
  for (const name of findSourceNames(words, index)) {
    const isNext: boolean = last !== null && isJoinedTo(words, last, name);
    if (!isNext && !isAttributed(words, name)) continue;
    if (isNext && !isMedium(name.source) && !isAttributed(words, name)) continue;
    keys.add(name.source.key);
    last = name;
  }
  return [...keys];
}

/** «رويترز وفرانس برس», «رويترز وشبكة سي إن إن», "Axios and Politico". */
function isJoinedTo({ list }: Words, last: SourceName, name: SourceName): boolean {
  const between = list.slice(last.to, name.from);
  if (name.isJoined) return between.length === 0;
  const [word = ''] = between;
  const isAnd =
    word === 'and' || word === 'و' || (word[0] === 'و' && MEDIUM_WORDS.has(word.slice(1)));
  return between.length === 1 && isAnd;
}

/** Agencies, papers and stations; a ministry is quoted too, but one also speaks about it. */
export function isMedium({ kind }: KnownSource): boolean {
  return kind !== 'institution' && kind !== 'official';
}

function isAttributed(words: Words, name: SourceName): boolean {
  if (name.isBare) return isDativeBare(words, name) || isSigned(words, name);
  return (
    isAfterCue(words, name) ||
    isBeforeReport(words, name) ||
    (isMedium(name.source) && (isTold(words, name) || isSigned(words, name)))
  );
}

/** «قالت وكالة رويترز», «وفقا لصحيفة المونيتور», «نقلا عن», "told Reuters", "according to". */
function isAfterCue({ list, tokens }: Words, { from }: SourceName): boolean {
  let at = from - 1;
  // The gap before the word that we step over must not end a sentence.
  const isLinked = (i: number) => i >= 0 && tokens.gaps[i + 1]! < GAP.HARD;
  for (let skipped = 0; skipped < 3 && isLinked(at) && isBetween(list[at]!); skipped++) at--;
  if (!isLinked(at)) return false;
  const cue = withoutConjunction(list[at]!);
  if (REPORT_VERBS.has(cue) || ACCORDING.has(cue) || cue === 'told') return true;
  const before = at > 0 ? list[at - 1]! : '';
  switch (cue) {
    case 'عن':
      return hasNear(list, at, 4, (word) => /^[وف]?(?:ب)?ي?ت?نقل/.test(word));
    case 'مع':
      return hasNear(list, at, 3, (word) => TALKS.has(word.replace(/^ال/, '')));
    case 'to':
      return /^(?:according|statement|spoke|speaking|talking|interview)$/.test(before);
    case 'with':
      return hasNear(list, at, 3, (word) => word === 'interview');
    case 'by':
      return /^(?:reported|published|carried|quoted|cited|seen|obtained|released)$/.test(before);
    case 'في':
    case 'عبر':
      return hasNear(list, at, 12, isReportWord);
    default:
      return false;
  }
}

function isBetween(word: string): boolean {
  return (
    MEDIUM_WORDS.has(word.replace(/^[لب]/, '')) || MEDIUM_WORDS.has(word) || ENGLISH_SMALL.has(word)
  );
}

/** «رويترز تنقل عن», «وكانت رويترز قد ذكرت», «رويترز: …», "Reuters reported". */
function isBeforeReport(words: Words, { from, to }: SourceName): boolean {
  const { list, tokens, input } = words;
  const isStart = tokens.gaps[from] === GAP.HARD;
  const after = input.slice(rangeOf(words, from, to)[1], rangeOf(words, from, to)[1] + 3);
  if (isStart && /^\s?[:：]/u.test(after)) return true;
  let at = to;
  const isLinked = () => at < list.length && tokens.gaps[at]! < GAP.SOFT;
  for (
    let i = 0;
    i < 2 && isLinked() && (ENGLISH_SMALL.has(list[at]!) || BEFORE_REPORT.test(list[at]!));
    i++
  ) {
    at++;
  }
  return isLinked() && REPORT_VERBS.has(list[at]!);
}

/** «المونيتور الأمريكية قالت», «رويترز قد ذكرت», "Reuters has reported". */
const BEFORE_REPORT = /^(?:قد|ال\p{L}+يه|has|had|also|later|earlier)$/u;

/** «قال مسؤول، طلب ألا يذكر اسمه، لرويترز إن …», «في تصريحات لقناة الجزيرة». */
function isTold({ list, tokens }: Words, { from, to, isDative }: SourceName): boolean {
  let start = from;
  let isTo = isDative;
  while (
    start > 0 &&
    tokens.gaps[start]! < GAP.HARD &&
    MEDIUM_WORDS.has(list[start - 1]!.replace(/^ل/, ''))
  ) {
    start--;
    isTo ||= list[start]!.startsWith('ل');
  }
  if (!isTo) return false;
  if (to < list.length && THAT.has(list[to]!)) return true;
  for (let i = start - 1; i >= 0 && start - i < 16 && tokens.gaps[i + 1]! < GAP.HARD; i--) {
    if (isReportWord(list[i]!)) return true;
  }
  return false;
}

/** «قال مصدر للجزيرة إن»: without its word «قناة» a name must be told something. */
function isDativeBare({ list }: Words, { to, isDative }: SourceName): boolean {
  return isDative && to < list.length && THAT.has(list[to]!);
}

/** «(رويترز)» where a dateline or a signature stands: near the beginning, or at the very end. */
function isSigned(words: Words, { from, to }: SourceName): boolean {
  const [start, end] = rangeOf(words, from, to);
  const before = words.input.slice(0, start).trimEnd();
  const after = words.input.slice(end).trimStart();
  if (!/[([/–—-]$/u.test(before) && before !== '') return false;
  const isDateline = before.length <= 60 && /^(?:[)\]]\s*[:\-–—]|[:\-–—])/u.test(after);
  const isSignature = /[([]$/u.test(before) && /^[)\]]\.?$/u.test(after);
  return (before !== '' && isDateline) || (before === '' && /^[-–—]\s/u.test(after)) || isSignature;
}

function isReportWord(word: string): boolean {
  const plain = withoutConjunction(word);
  return REPORT_VERBS.has(plain) || TALKS.has(plain.replace(/^ال|^ب/, ''));
}

function withoutConjunction(word: string): string {
  return /^[وف]/.test(word) && !ACCORDING.has(word) && word.length > 3 ? word.slice(1) : word;
}

function hasNear(
  list: readonly string[],
  at: number,
  distance: number,
  is: (word: string) => boolean,
): boolean {
  for (let i = at - 1; i >= 0 && at - i <= distance; i--) if (is(list[i]!)) return true;
  return false;
}
