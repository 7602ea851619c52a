import { normalise, sourceRange } from '../arabic/normalise';
import { tokenise } from '../arabic/tokenise';
import type { KnownLevel } from './knowledge';
import { trimJunk } from './lines';
import { wordsOf } from './line-shape';

/** A kicker at the beginning of a line. */
export interface Kicker {
  /** Its words as they were written, without #, emoji and the like. */
  readonly text: string;
  /** Code of the urgency level that it stands for; empty for «حصري», which is about no urgency. */
  readonly urgency: string;
  /** What follows it on the line; empty for a line that is all kicker. */
  readonly rest: string;
}

export type KickerReader = (line: string) => Kicker | null;

/** Makes the function that finds a kicker of one of these levels at the beginning of a line. */
export function makeKickerReader(levels: readonly KnownLevel[]): KickerReader {
  const phrases = listPhrases(levels);
  return (line) => readKicker(line, phrases);
}

interface Phrase {
  readonly words: readonly string[];
  readonly urgency: string;
}

/** What newsrooms write besides the kickers of our levels; a level that is not there is passed over. */
const SYNONYMS: readonly (readonly [urgency: string, phrases: readonly string[]])[] = [
  ['flash', ['عاجل جدا', 'عاجل للغاية', 'عاجل وهام جدا', 'news flash']],
  [
    'alert',
    ['عاجل الآن', 'عاجل وهام', 'نبأ عاجل', 'أنباء عاجلة', 'breaking news', 'just in', 'alert'],
  ],
  ['urgent', ['هام', 'هام جدا', 'مهم جدا']],
  [
    'developing',
    [
      ...['آخر التطورات', 'تطور', 'متابعة', 'تحديث', 'متطور'],
      ...['developing story', 'update', 'live updates'],
    ],
  ],
  ['', ['حصري', 'خاص', 'exclusive']],
];

function listPhrases(levels: readonly KnownLevel[]): Phrase[] {
  const phrases: Phrase[] = [];
  for (const { code, kicker, kickerEn } of levels) {
    for (const text of [kicker, kickerEn]) {
      if (text) phrases.push({ words: wordsOf(text), urgency: code });
    }
  }
  for (const [urgency, texts] of SYNONYMS) {
    if (urgency !== '' && !levels.some(({ code }) => code === urgency)) continue;
    for (const text of texts) phrases.push({ words: wordsOf(text), urgency });
  }
  // Stable: a level's own kicker comes before a synonym of the same length.
  return phrases
    .filter(({ words }) => words.length > 0)
    .sort((a, b) => b.words.length - a.words.length);
}

/** No kicker is longer, with all that decorates it. */
const WINDOW = 160;
const BETWEEN = /^(?:[\s.…:|!\-–—/،,*#_\])»”\p{Cf}\p{Extended_Pictographic}]|\uFE0F)+/u;
const SEPARATES = /[.…:|!\-–—/،,*\])»”\p{Extended_Pictographic}]/u;

function readKicker(line: string, phrases: readonly Phrase[]): Kicker | null {
  const text = normalise(line.slice(0, WINDOW));
  const { count, starts, ends } = tokenise(text);
  const word = (i: number) =>
    String.fromCharCode(...text.codes.subarray(starts[i]!, Math.min(ends[i]!, starts[i]! + 64)));
  const matchAt = (at: number) =>
    phrases.find(
      ({ words }) => at + words.length <= count && words.every((one, i) => word(at + i) === one),
    );
  const phrase = matchAt(0);
  if (!phrase) return null;
  let next = phrase.words.length;
  // «عاجل عاجل عاجل» says it once; «عاجل | تطورات» says two things, and the second one stays.
  for (let again = matchAt(next); again?.urgency === phrase.urgency; again = matchAt(next)) {
    next += again.words.length;
  }
  const surface = line.slice(...sourceRange(text, starts[0]!, ends[phrase.words.length - 1]!));
  const end = sourceRange(text, starts[next - 1]!, ends[next - 1]!)[1];
  const after = line.slice(end);
  const between = BETWEEN.exec(after)?.[0] ?? '';
  const rest = trimJunk(after.slice(between.length));
  const before = line.slice(0, text.origin[starts[0]!]!);
  const kicker = { text: surface.replace(/_/g, ' '), urgency: phrase.urgency };
  if (rest === '') return { ...kicker, rest };
  const isMarked = SEPARATES.test(between) || /[#\p{Extended_Pictographic}]/u.test(before);
  return isMarked || (between !== '' && standsBare(kicker.text)) ? { ...kicker, rest } : null;
}

/**
 * «عاجل البنتاجون يعلن …» and "BREAKING Pentagon says …" are kickers without a mark after them;
 * «تطورات الأوضاع في …» and "Breaking the silence" are headlines.
 */
function standsBare(kicker: string): boolean {
  return wordsOf(kicker).at(-1) === 'عاجل' || /^[A-Z]{5,}(?: [A-Z]+)*$/.test(kicker);
}
