import { fold } from '../arabic/normalise';
import { GAP, SCRIPT } from '../arabic/tokenise';
import type { Span } from './found';
import { longest } from './institution';
import { ROLE } from './senses';
import { classOf, endsIn, isJoined, startsIn, type Story, wordAt } from './story';
import { COMMON_AFTER_TRIGGERS, COUNTING, type Trigger } from './triggers';
import { CLASS } from './word-classes';

/**
 * The new name behind a trigger noun, or null when none follows: what stands in quotation marks; a
 * definite phrase («حركة النسور البيضاء»); a construct up to its definite end («منظمة حقوق الإنسان»); or
 * a foreign name of two words at most, where nothing marks its end.
 *
 * @param noun the token of the trigger
 * @param skip proclitic units of the trigger, its article left on
 * @param taken by token: 1 where something is linked already
 */
export function candidateSpan(
  story: Story,
  noun: number,
  skip: number,
  taken: Uint8Array,
  trigger: Trigger,
  isDefinite: boolean,
): Span | null {
  const first = noun + 1;
  if (!isJoined(story, first) || taken[first] === 1 || isCounted(story, noun)) return null;
  if (story.tokens.gaps[first] === GAP.QUOTE) {
    const last = isDefinite ? first : endOfQuote(story, first);
    return last === first ? null : { first, last, skip: 0 };
  }
  if (trigger.isWeak && story.tokens.scripts[first] !== SCRIPT.OTHER) return null;
  if (!beginsName(story, first, trigger, isDefinite)) return null;
  const last = endOfName(story, first, taken, trigger, isDefinite);
  if (isDefinite) {
    // «الفريق السابق» and «الحركة السياسية» describe; «الهيئة العامة للاستثمار» is a name.
    const isLong = last - noun > (trigger.isOutside ? SHORT_DESCRIPTION : 2);
    return isLong ? { first: noun, last, skip } : null;
  }
  return trigger.isOutside ? { first, last, skip: 0 } : { first: noun, last, skip };
}

const MAX_NAME_WORDS = 6;
const SHORT_DESCRIPTION = 3;

/** «99 شركة», «كل مؤسسة», «هذه الجمعية»: one of many, or one that was named. */
function isCounted(story: Story, noun: number): boolean {
  if (!isJoined(story, noun)) return false;
  return story.tokens.scripts[noun - 1] === SCRIPT.DIGITS || COUNTING.has(wordAt(story, noun - 1));
}

/** Quotation marks say where a name ends; what is too long for one is a quotation. */
function endOfQuote(story: Story, first: number): number {
  const { gaps, count } = story.tokens;
  if ((classOf(story, first) & CLASS.STOP) !== 0) return first;
  for (let last = first + 1; last <= first + MAX_NAME_WORDS && last <= count; last++) {
    if (last === count || gaps[last]! >= GAP.QUOTE) return last;
  }
  return first;
}

/** Not so an ordinary word, a prepositional phrase («مؤسسة للسلام») or an adjective («شركة سياحية»). */
function beginsName(story: Story, token: number, trigger: Trigger, isDefinite: boolean): boolean {
  if (COMMON.has(wordAt(story, token)) || isBarred(story, token)) return false;
  if (story.tokens.scripts[token] === SCRIPT.OTHER || startsIn(story, token, 'ال')) return true;
  if (isDefinite || startsIn(story, token, 'لل') || startsIn(story, token, 'بال')) return false;
  if (wordAt(story, token).length < 4) return true;
  if (trigger.isFeminine) return !endsIn(story, token, 'يه');
  // «اتحاد مزارعي الزيتون» is a construct, «اتحاد طوعي» is not.
  return !endsIn(story, token, 'ي') || startsIn(story, token + 1, 'ال');
}

const COMMON = new Set([...COMMON_AFTER_TRIGGERS].map(fold));

/** A small word, a number, or a nisba, which only describes: «شركة أمريكية». */
function isBarred(story: Story, token: number): boolean {
  if ((classOf(story, token) & CLASS.STOP) !== 0) return true;
  return story.tokens.scripts[token] === SCRIPT.DIGITS || isNisba(story, token);
}

function isNisba(story: Story, token: number): boolean {
  return longest(story, token, (role) => (role === ROLE.ADJECTIVE ? 'adjective' : null)) !== null;
}

function endOfName(
  story: Story,
  first: number,
  taken: Uint8Array,
  trigger: Trigger,
  isDefinite: boolean,
): number {
  const limit = endOfPhrase(story, first, taken);
  if (story.tokens.scripts[first] === SCRIPT.OTHER) return limit;
  if (isDefinite || startsIn(story, first, 'ال')) {
    return endOfDefinite(story, first + 1, limit, isDefinite || !trigger.isOutside);
  }
  const genitive = trigger.isOutside ? -1 : genitiveBehind(story, first, limit);
  if (genitive >= 0) return endOfDefinite(story, genitive + 1, limit, true);
  const second = first + 1;
  const isTwo = second < limit && wordAt(story, second).length > 2 && !isBarred(story, second);
  return isTwo && !NO_SECOND.test(wordAt(story, second)) ? second + 1 : second;
}

/** What a foreign name does not have as its second word. */
const NO_SECOND = /^(?:ال|وال|لل|بال|[ولف]ي|ان|التي)/;

/** First token behind `first` that a name cannot run across: of another script, linked, quoted, apart. */
function endOfPhrase(story: Story, first: number, taken: Uint8Array): number {
  const { scripts, gaps } = story.tokens;
  let last = first + 1;
  while (last - first < MAX_NAME_WORDS && isJoined(story, last)) {
    if (gaps[last] === GAP.QUOTE || scripts[last] !== scripts[first] || taken[last] === 1) break;
    last++;
  }
  return last;
}

/** Definite words go on with a definite name: «… العامة للتأمين الصحي والاجتماعي». */
function endOfDefinite(story: Story, from: number, limit: number, takesNisba: boolean): number {
  let last = from;
  for (; last < limit; last++) {
    const word = wordAt(story, last);
    if (!DEFINITE.test(word) || (last > from && DESCRIBING.test(word))) break;
    if ((classOf(story, last) & CLASS.STOP) !== 0 || (!takesNisba && isNisba(story, last))) break;
  }
  return last;
}

const DEFINITE = /^(?:و?ال|لل)/;

/** What is said of a name in its moment: «الجديد», «المتمردة», «المقبل». */
const DESCRIBING =
  /^ال(?:جديده?|سابقه?|حاليه?|مقبله?|ماضيه?|متمرده?|محظوره?|متحده|مذكوره?|معارضه?)$/;

/** The definite word that a construct ends in: «اتحاد صناعة السيارات»; -1 when none comes soon. */
function genitiveBehind(story: Story, first: number, limit: number): number {
  for (let token = first + 1; token < limit && token <= first + LONGEST_CONSTRUCT; token++) {
    if (isBarred(story, token)) return -1;
    if (startsIn(story, token, 'ال')) return token;
    if (/^(?:و|ل|ب)?ال|^لل/.test(wordAt(story, token))) return -1;
  }
  return -1;
}

const LONGEST_CONSTRUCT = 3;
