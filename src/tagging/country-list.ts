import { READ } from './find-hits';
import { ROLE } from './senses';
import { isJoined, type Story } from './story';

/** Whether a country's plain name stands right before or after tokens [first, last), joined by و. */
export function isInCountryList(story: Story, first: number, last: number): boolean {
  if (isJoined(story, first) && hasConjunction(story, first) && endsCountry(story, first))
    return true;
  return isJoined(story, last) && beginsCountryWithAnd(story, last);
}

function hasConjunction({ hits, hitsFrom }: Story, token: number): boolean {
  for (let hit = hitsFrom[token]!; hit < hitsFrom[token + 1]!; hit++) {
    if ((hits.readings[hit]! & READ.CONJUNCTION) !== 0) return true;
  }
  return false;
}

/** No country's name has more than three words that matter here: «البوسنة والهرسك»، «جزر القمر». */
const LONGEST = 3;

function endsCountry(story: Story, token: number): boolean {
  const { hits, hitsFrom } = story;
  const from = hitsFrom[Math.max(0, token - LONGEST)]!;
  for (let hit = from; hit < hitsFrom[token]!; hit++) {
    if (hits.lasts[hit] === token && isCountryName(story, hit)) return true;
  }
  return false;
}

function beginsCountryWithAnd(story: Story, token: number): boolean {
  const { hits, hitsFrom } = story;
  for (let hit = hitsFrom[token]!; hit < hitsFrom[token + 1]!; hit++) {
    const hasAnd = (hits.readings[hit]! & READ.CONJUNCTION) !== 0;
    if (hasAnd && isCountryName(story, hit)) return true;
  }
  return false;
}

function isCountryName({ hits, lexicon }: Story, hit: number): boolean {
  if ((hits.readings[hit]! & READ.ARTICLE) !== 0) return false;
  const { senses, records } = lexicon;
  let sense = senses.first[hits.patterns[hit]!]!;
  for (; sense !== 0; sense = senses.next[sense]!) {
    const isName = senses.roles[sense] === ROLE.NAME || senses.roles[sense] === ROLE.ALIAS;
    if (isName && records[senses.subjects[sense]!]!.kind === 'country') return true;
  }
  return false;
}
