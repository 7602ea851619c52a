import { classAfter, classBefore, isJoined, type Story, wordAt } from './story';
import { CLASS } from './word-classes';

/**
 * Whether a capital stands for its government («أعلنت واشنطن») or is the town («وصل إلى واشنطن»).
 * The town is the default: only grammar that a town cannot be in makes it a government.
 *
 * @param skip units of the proclitic of the first token
 * @param afterGovernment a government or country before it is joined by و or is the subject of its verb
 */
export function isGovernment(
  story: Story,
  first: number,
  last: number,
  skip: number,
  afterGovernment: boolean,
): boolean {
  const proclitic = wordAt(story, first).slice(0, skip);
  if (proclitic.includes('ب')) return false;
  if (proclitic === '' || proclitic === 'و') {
    if (afterGovernment) return true;
  }
  const before = skip === 0 ? classBefore(story, first) : 0;
  if ((before & CLASS.STATE_VERB) !== 0) return true;
  if ((before & CLASS.PLACE_BEFORE) !== 0) return false;
  if ((before & CLASS.TALKS) !== 0 && (classAfter(story, last) & CLASS.PARTY_BEFORE) === 0)
    return false;
  if (hasStateVerb(story, last)) return true;
  if (proclitic.endsWith('ل')) return !isInMotion(story, first) && !isInMotion(story, first - 1);
  if (skip !== 0) return false;
  if ((before & (CLASS.PARTY_BEFORE | CLASS.POLITICS)) !== 0) return true;
  const word = isJoined(story, first) ? wordAt(story, first - 1) : '';
  if (PREPOSITIONS.has(word)) return followsPolitics(story, first - 1);
  return isSpeaker(story, first, last);
}

const PREPOSITIONS = new Set(['علي', 'من', 'الي', 'عن']);

/** «واشنطن تعلن»، «طهران لن ترفض»، «وكانت باريس قد أعلنت». */
function hasStateVerb(story: Story, last: number): boolean {
  for (let token = last; token < last + 3; token++) {
    const bits = classAfter(story, token);
    if ((bits & CLASS.STATE_VERB) !== 0) return true;
    if (isFuture(story, token)) return true;
    if ((bits & CLASS.VERB_PARTICLE) === 0) return false;
  }
  return false;
}

/** «ستعلن»: س and a feminine imperfect. */
function isFuture(story: Story, token: number): boolean {
  return isJoined(story, token) && /^ست[\u0621-\u064a]{2,}$/.test(wordAt(story, token));
}

/** «عقوبات على طهران»، «ترد على واشنطن»: politics shortly before the preposition. */
function followsPolitics(story: Story, preposition: number): boolean {
  for (let token = preposition; token > preposition - 4; token--) {
    if (!isJoined(story, token)) return false;
    const bits = classBefore(story, token);
    if ((bits & CLASS.MOTION) !== 0) return false;
    if ((bits & CLASS.POLITICS) !== 0) return true;
    if ((bits & CLASS.STATE_VERB) !== 0 && token > preposition - 2) return true;
  }
  return false;
}

/** «وصوله لواشنطن» is a journey. */
function isInMotion(story: Story, token: number): boolean {
  return (classBefore(story, token) & CLASS.MOTION) !== 0;
}

/** «واشنطن: لن نتراجع» at the start of a line; a dateline is followed by a dash or bracket. */
function isSpeaker(story: Story, first: number, last: number): boolean {
  const { tokens, text } = story;
  if (isJoined(story, first)) return false;
  const end = tokens.text.origin[tokens.ends[last - 1]!] ?? text.length;
  return /^\s*:/.test(text.slice(end, end + 4));
}
