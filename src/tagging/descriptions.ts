import { HEH, YEH } from '../arabic/letters';
import { MEANS } from './senses';
import { classOf, isJoined, type Story, startsIn } from './story';
import { CLASS } from './word-classes';

/**
 * Whether a name in the form of a nisba describes the definite noun before it: «الشركات العربية» is
 * not the channel. A noun that speaks for the name («القناة العربية») does not stand in its way.
 *
 * @param subject number of the record that the name is of
 */
export function isDescription(
  story: Story,
  first: number,
  last: number,
  skip: number,
  subject: number,
): boolean {
  if (skip !== 0 || last - first !== 1 || !isJoined(story, first)) return false;
  if (!hasFormOfNisba(story, first) || !isDefinite(story, first - 1)) return false;
  const { hits, hitsFrom, lexicon } = story;
  const cues = lexicon.cues.get(subject);
  for (let hit = hitsFrom[first - 1]!; hit < hitsFrom[first]!; hit++) {
    const pattern = hits.patterns[hit]!;
    if ((lexicon.senses.means[pattern]! & MEANS.CUE) !== 0 && cues?.has(pattern)) return false;
  }
  return true;
}

/** «العربي»، «العربية». */
function hasFormOfNisba({ tokens }: Story, token: number): boolean {
  const { codes } = tokens.text;
  const end = tokens.ends[token]!;
  if (end - tokens.starts[token]! < SHORTEST) return false;
  return codes[end - 1] === YEH || (codes[end - 1] === HEH && codes[end - 2] === YEH);
}

/** «ال» and a nisba of three letters. */
const SHORTEST = 5;

const ARTICLES = ['ال', 'وال', 'فال', 'بال', 'كال', 'لل', 'وبال', 'ولل'];

/** Whether a token has its article; «إلى» and «التي» only begin like one. */
export function isDefinite(story: Story, token: number): boolean {
  if ((classOf(story, token) & (CLASS.PREPOSITION | CLASS.STOP)) !== 0) return false;
  return ARTICLES.some((article) => startsIn(story, token, article));
}
