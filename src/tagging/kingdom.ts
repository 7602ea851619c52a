import type { Reading } from './choose-sense';
import type { EntityRecord } from './entity-record';
import { READ } from './find-hits';
import { ROLE } from './senses';
import { endsIn, isJoined, isWord, startsIn } from './story';

/**
 * The country that «المملكة» alone is, where no cue and no earlier name says which: the kingdom that
 * the story speaks of most, else Saudi Arabia, whose press calls it so without a name. Null for every
 * other word, and before an adjective («المملكة القديمة») or
 * behind a demonstrative, which mean one that was named.
 */
export function kingdomOf({ story, anchors }: Reading, hit: number): EntityRecord | null {
  const { hits, lexicon } = story;
  const first = hits.firsts[hit]!;
  const last = hits.lasts[hit]!;
  if (last - first !== 1 || !endsIn(story, first, KINGDOM)) return null;
  if (isJoined(story, last) && isAdjective(story, last)) return null;
  if (isWord(story, first - 1, 'هذه') || isWord(story, first - 1, 'تلك')) return null;
  const withoutArticle = (hits.readings[hit]! & READ.ARTICLE) !== 0;
  if (withoutArticle || !isTitle(story.lexicon.senses, hits.patterns[hit]!)) return null;
  let iso = 'SA';
  let most = 0;
  for (const kingdom of KINGDOMS) {
    const anchor = anchors().get(kingdom) ?? 0;
    if (anchor > most) [iso, most] = [kingdom, anchor];
  }
  const number = lexicon.countries.get(iso);
  return number === undefined ? null : lexicon.records[number]!;
}

/** «المملكة النباتية»، «المملكة القديمة»; not the object in «تسلمت المملكة الرئاسة». */
function isAdjective(story: Reading['story'], token: number): boolean {
  if (!startsIn(story, token, 'ال')) return false;
  return endsIn(story, token, 'يه') || OLD.some((word) => isWord(story, token, word));
}

const OLD = ['القديمه', 'الوسطي', 'الحديثه'];

/** Without its article, which «للمملكة» lost a letter of. */
const KINGDOM = 'لمملكه';

const KINGDOMS = 'SA JO MA BH GB ES NL BE DK SE NO TH KH MY BT TO LS SZ'.split(' ');

/** Whether the gazetteer knows the word as a cued alias; one without kingdoms has no say. */
function isTitle(
  { first, next, roles }: Reading['story']['lexicon']['senses'],
  pattern: number,
): boolean {
  for (let sense = first[pattern]!; sense !== 0; sense = next[sense]!) {
    if (roles[sense] === ROLE.CUED) return true;
  }
  return false;
}
