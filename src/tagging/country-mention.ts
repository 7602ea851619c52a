import { HEH, YEH } from '../arabic/letters';
import { fold } from '../arabic/normalise';
import { type Choice, surfaceOf } from './choose-sense';
import { describesNoun, isTeam } from './country-guards';
import { isDefinite } from './descriptions';
import type { Found, Span } from './found';
import { longestNameAt, nisbaOrNameAt } from './institution';
import { ROLE } from './senses';
import { endsIn, isJoined, isWord, startsIn, type Story, wordAt } from './story';
import type { Via } from './types';

/**
 * A country by its name, by its nisba, or as its team.
 *
 * @param free first token that no mention before it has
 */
export function countryMention(
  story: Story,
  choice: Choice,
  { first, last, skip }: Span,
  confidence: number,
  free: number,
): Found {
  const { record } = choice;
  const begins = startOfName(story, first, last, skip, record);
  const republic = begins === first && skip === 0 ? republicBefore(story, choice, first, free) : -1;
  return {
    first: republic < 0 ? begins : first - 1,
    last,
    skip: republic >= 0 ? republic : begins === first ? skip : 0,
    record,
    via: viaOfCountry(story, choice, first, last, skip),
    confidence,
    nested: false,
  };
}

function viaOfCountry(
  story: Story,
  choice: Choice,
  first: number,
  last: number,
  skip: number,
): Via {
  if (last - first > 1 && isDescribed(story, first, last, skip, choice.record)) return 'adjective';
  if (choice.role > ROLE.ABBREVIATION) return viaOf(choice);
  if (last - first === 1 && isOwnNisba(story, first, last, choice.record, skip)) return 'adjective';
  return isTeam(story, first, last, skip) ? 'metonym' : viaOf(choice);
}

function startOfName(
  story: Story,
  first: number,
  last: number,
  skip: number,
  record: Found['record'],
): number {
  if (last - first === 1 || !isWord(story, first, STATE, skip)) return first;
  return longestNameAt(story, first + 1)?.country === record ? first + 1 : first;
}

/** «جمهورية فنزويلا» is one name. @returns proclitic units of the word before, -1 when it is another */
function republicBefore(story: Story, { role }: Choice, first: number, free: number): number {
  if (first <= free || role > ROLE.ALIAS || !isJoined(story, first)) return -1;
  if (!endsIn(story, first - 1, REPUBLIC)) return -1;
  const proclitic = wordAt(story, first - 1).slice(0, -REPUBLIC.length);
  return /^[وف]?[بلك]?$/.test(proclitic) ? proclitic.length : -1;
}

const REPUBLIC = 'جمهوريه';

/** «دولة قطر» is قطر: the noun before it is no part of the name. */
const STATE = 'دوله';

/** A nisba that describes one of these is no name: «الأراضي الفلسطينية» (ل takes its ا), «العدو الإسرائيلي». */
const DESCRIPTIONS = new Set(['الاراضي', 'اراضي', 'العدو', 'الكيان', 'البر']);

/** With what «للجمهورية» left of the article. */
const STATES = ['لجمهوريه', 'لدوله'];

/** «الدولة العبرية»، «الجمهورية الإسلامية»: their nisba is none of the country. */
function isDescribed(
  story: Story,
  first: number,
  last: number,
  skip: number,
  record: Found['record'],
): boolean {
  const noun = wordAt(story, first).slice(skip);
  if (DESCRIPTIONS.has(noun)) return true;
  if (last - first !== 2 || !STATES.some((state) => endsIn(story, first, state))) return false;
  return startsIn(story, first + 1, 'ال') && nisbaOrNameAt(story, first + 1)?.country !== record;
}

function isOwnNisba(
  story: Story,
  first: number,
  last: number,
  record: Found['record'],
  skip: number,
): boolean {
  const { codes } = story.tokens.text;
  const end = story.tokens.ends[first]!;
  const isFeminine = codes[end - 1] === HEH && codes[end - 2] === YEH;
  if (!isFeminine && (codes[end - 1] !== YEH || !startsIn(story, first, 'ال'))) return false;
  const describes = isFeminine
    ? describesNoun(story, first, skip)
    : skip === 0 && isJoined(story, first) && isDefinite(story, first - 1);
  if (!describes) return false;
  const surface = fold(surfaceOf(story, first, last, skip));
  return record.adjectives.some((base) => `ال${fold(base)}${isFeminine ? 'ه' : ''}` === surface);
}

/** How a choice that is no metonym and no institution means its record. */
export function viaOf({ role }: Choice): Via {
  switch (role) {
    case ROLE.NAME:
      return 'name';
    case ROLE.ABBREVIATION:
      return 'abbreviation';
    case ROLE.ADJECTIVE:
      return 'adjective';
    default:
      return 'alias';
  }
}
