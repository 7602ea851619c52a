import { fold } from '../arabic/normalise';
import { GAP, SCRIPT } from '../arabic/tokenise';
import { isScore } from './match-score';
import { MEANS } from './senses';
import { classAfter, classBefore, endsIn, isJoined, isWord, type Story, wordAt } from './story';
import { CLASS } from './word-classes';

/**
 * Whether the neighbours of a country's name make it (part of) another name: a river, a province, a
 * university, a measure.
 */
export function isPartOfAnotherName(
  story: Story,
  first: number,
  last: number,
  skip: number,
): boolean {
  if (skip === 0) {
    const before = classBefore(story, first);
    if ((before & (CLASS.WATERS | CLASS.DIVISION | CLASS.HOUSE)) !== 0) return true;
  }
  if (last - first > 1) return isDirection(story, first, skip);
  return isMeasure(story, first, skip);
}

/** «شرق ووسط وجنوب أفريقيا» is a region: the south is one direction of several. */
function isDirection(story: Story, first: number, skip: number): boolean {
  const isSouth = isWord(story, first, 'جنوب', skip);
  return isSouth && isJoined(story, first) && DIRECTION.test(wordAt(story, first - 1));
}

const DIRECTION = /^[وب]?(?:شمال|شرق|غرب|وسط)$/;

/** «المعروف بـ«البرازيلي»»: a single nisba in quotation marks is what somebody is called. */
export function isNickname({ tokens }: Story, first: number, last: number): boolean {
  const { gaps, count } = tokens;
  return gaps[first] === GAP.QUOTE && last < count && gaps[last]! >= GAP.QUOTE;
}

/** Whether a word in the form of a nisba is the surname of the given name before it. */
export function isSurname(story: Story, first: number, skip: number): boolean {
  if (skip !== 0 || !isJoined(story, first)) return false;
  if ((classBefore(story, first) & CLASS.GIVEN_NAME) !== 0) return true;
  return isJoined(story, first - 1) && /^[وفلب]?عبد$/.test(wordAt(story, first - 2));
}

/**
 * Whether a country's name stands for its national team: «فازت إيطاليا على ألمانيا 2-1». It does where
 * its sentence talks of a match, in two words or more or by a score, and nothing makes the country the scene of it
 * («في ألمانيا»، «مونديال ألمانيا») or names its team («منتخب ألمانيا»).
 */
export function isTeam(story: Story, first: number, last: number, skip: number): boolean {
  if (isAloneInBrackets(story, first, last)) return false;
  if (!hasScoreBehind(story, last) && countSportWords(story, first, last) < 2) return false;
  if (/[بك]/.test(wordAt(story, first).slice(0, skip))) return false;
  return skip !== 0 || (classBefore(story, first) & CLASS.HOST) === 0;
}

/** Words of matches in the same sentence, at most MATCH_REACH words away. */
export function countSportWords(
  { tokens, hits, hitsFrom, lexicon }: Story,
  first: number,
  last: number,
) {
  const { gaps, count } = tokens;
  let from = first;
  while (from > 0 && from > first - MATCH_REACH && gaps[from] !== GAP.HARD) from--;
  let to = last;
  while (to < count && to < last + MATCH_REACH && gaps[to] !== GAP.HARD) to++;
  const { senses } = lexicon;
  let words = 0;
  let previous = -1;
  for (let hit = hitsFrom[from]!; hit < hitsFrom[to]!; hit++) {
    if ((senses.means[hits.patterns[hit]!]! & MEANS.SPORT) === 0) continue;
    if (hits.firsts[hit] === previous) continue;
    previous = hits.firsts[hit]!;
    words++;
  }
  return words;
}

const MATCH_REACH = 9;

/** «أوغندا على ليسوتو 3 - صفر»: whether a score follows, with nothing but words between. */
function hasScoreBehind(story: Story, last: number): boolean {
  for (let token = last; token <= last + SCORE_REACH && isJoined(story, token); token++) {
    if (isScore(story.tokens, token)) return true;
  }
  return false;
}

const SCORE_REACH = 4;

/** «ليون (فرنسا)» is where somebody comes from. */
function isAloneInBrackets({ tokens }: Story, first: number, last: number): boolean {
  const { gaps, count } = tokens;
  return gaps[first] === GAP.SOFT && (last === count || gaps[last]! >= GAP.SOFT);
}

/**
 * Whether a name that is a nisba as well (السعودية) describes the noun before it: «الصحف السعودية»,
 * «العائلة المالكة السعودية».
 */
export function describesNoun(story: Story, first: number, skip: number): boolean {
  if (skip !== 0 || !isJoined(story, first)) return false;
  const noun = wordAt(story, first - 1);
  return (
    /^[وفبك]?(?:ال|لل).+(?:ه|ات)$/.test(noun) || BROKEN_PLURALS.has(noun.replace(/^[وفبك]/, ''))
  );
}

const BROKEN_PLURALS = new Set(
  `الصحف القوي الانديه الموانئ المدن الجهود الاراضي الاسواق الديون الحدود البنوك المصارف الاسهم المدارس
  المصادر التقارير الاجواء الشؤون الاوساط الوفود الفرق الطواقم الجماهير`
    .split(/\s+/)
    .map((word) => fold(word)),
);

/** «بقطر خمسة أمتار»، «نصف قطر»: a diameter. Only قطر is one. */
function isMeasure(story: Story, first: number, skip: number): boolean {
  if (!endsIn(story, first, 'قطر')) return false;
  if (skip === 0 && (classBefore(story, first) & CLASS.MEASURE) !== 0) return true;
  const { scripts } = story.tokens;
  for (let next = first + 1; next <= first + 2; next++) {
    if (!isJoined(story, next)) return false;
    if (scripts[next] === SCRIPT.DIGITS || (classAfter(story, next) & CLASS.MEASURE) !== 0) {
      return skip !== 0 || next > first + 1 || scripts[next] !== SCRIPT.DIGITS;
    }
  }
  return false;
}
