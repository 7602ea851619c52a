import { HEH, YEH } from '../arabic/letters';
import { fold } from '../arabic/normalise';
import { type Choice, surfaceOf } from './choose-sense';
import { describesNoun, isTeam } from './country-guards';
import type { Found, Span } from './found';
import { longestNameAt } from './institution';
import { ROLE } from './senses';
import { type Story, wordAt } from './story';
import type { Via } from './types';

/** A country by its name, by its nisba, or as its team. */
export function countryMention(
  story: Story,
  choice: Choice,
  { first, last, skip }: Span,
  confidence: number,
): Found {
  const { record } = choice;
  const begins = startOfName(story, first, last, skip, record);
  return {
    first: begins,
    last,
    skip: begins === first ? skip : 0,
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
  if (choice.role > ROLE.ABBREVIATION) return viaOf(choice);
  const isNisba =
    last - first === 1
      ? isOwnNisba(story, first, last, choice.record, skip)
      : DESCRIPTIONS.has(wordAt(story, first).slice(skip));
  if (isNisba) return 'adjective';
  return isTeam(story, first, last, skip) ? 'metonym' : viaOf(choice);
}

function startOfName(
  story: Story,
  first: number,
  last: number,
  skip: number,
  record: Found['record'],
): number {
  if (last - first === 1 || wordAt(story, first).slice(skip) !== STATE) return first;
  return longestNameAt(story, first + 1)?.country === record ? first + 1 : first;
}

/** «دولة قطر» is قطر: the noun before it is no part of the name. */
const STATE = 'دوله';

/** A nisba that describes one of these is no name: «الأراضي الفلسطينية» (ل takes its ا), «العدو الإسرائيلي». */
const DESCRIPTIONS = new Set(['الاراضي', 'اراضي', 'العدو', 'الكيان', 'البر']);

function isOwnNisba(
  story: Story,
  first: number,
  last: number,
  record: Found['record'],
  skip: number,
): boolean {
  const { codes } = story.tokens.text;
  const end = story.tokens.ends[first]!;
  if (codes[end - 1] !== HEH || codes[end - 2] !== YEH) return false;
  if (!describesNoun(story, first, skip)) return false;
  const surface = fold(surfaceOf(story, first, last, skip));
  return record.adjectives.some((base) => `ال${fold(base)}ه` === surface);
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
