import { decode, normalise } from '../arabic/normalise';
import { tokenise } from '../arabic/tokenise';

/** What is kept of a story to compare it with: hashes of its words, sorted, each once. */
export interface Fingerprint {
  readonly headline: Uint32Array;
  /** Headline and lede together. */
  readonly opening: Uint32Array;
}

/** From here on an editor is warned: two thirds of the words that say something are the same. */
export const SIMILAR = 0.65;

/** Shorter headlines are alike by chance («الأخبار في صور»): the lede has to agree as well. */
const TELLING_WORDS = 4;

/** The fingerprint of a story, from its folded words without articles and little words. */
export function fingerprint(headline: string, lede: string): Fingerprint {
  const words = hashesOf(headline);
  return { headline: sorted(words), opening: sorted([...words, ...hashesOf(lede)]) };
}

/**
 * How much two stories say the same, 0 … 1: the share of words in common (Dice's coefficient).
 *
 * @param atLeast what is less similar need not be measured to the end, and counts as 0
 */
export function similarity(a: Fingerprint, b: Fingerprint, atLeast = 0): number {
  const opening = dice(a.opening, b.opening, atLeast);
  const isTelling = Math.min(a.headline.length, b.headline.length) >= TELLING_WORDS;
  return isTelling ? Math.max(opening, dice(a.headline, b.headline, atLeast)) : opening;
}

/** Stories that are similar enough for a warning, most similar first. */
export function findSimilar<T extends { readonly fingerprint: Fingerprint }>(
  wanted: Fingerprint,
  stories: Iterable<T>,
): { readonly story: T; readonly similarity: number }[] {
  const found: { story: T; similarity: number }[] = [];
  for (const story of stories) {
    const measured = similarity(wanted, story.fingerprint, SIMILAR);
    if (measured >= SIMILAR) found.push({ story, similarity: measured });
  }
  return found.sort((a, b) => b.similarity - a.similarity);
}

/** Words that join others and say nothing of the event, folded. */
const LITTLE_WORDS = new Set(
  (
    'في من الي علي عن مع بعد قبل بين ان انه انها او ثم لا لم لن ما هو هي هذا هذه ذلك تلك ' +
    'الذي التي الذين قد كان كانت كل عند حتي منذ خلال ضد كما لكن اذا ' +
    'the a an of in on at to and or for by with from as is are was were that this it its'
  ).split(' '),
);

/**
 * What is written together with the next word: «والعراق», «للعراق», «بالعراق» and «العراق» are one word
 * here. Three letters stay, and a word that only looks like it («بغداد») loses its first letter
 * everywhere, so that it is still equal to itself.
 */
const PROCLITICS = /^(?:ال|[وفبكل])+(?=.{3})/;

function hashesOf(text: string): number[] {
  const { text: folded, count, starts, ends } = tokenise(normalise(text));
  const hashes: number[] = [];
  for (let i = 0; i < count; i++) {
    const word = decode(folded.codes, starts[i]!, ends[i]!);
    if (!LITTLE_WORDS.has(word)) hashes.push(hash(word.replace(PROCLITICS, '')));
  }
  return hashes;
}

/** FNV-1a, 32 bits. */
function hash(word: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) {
    value = Math.imul(value ^ word.charCodeAt(i), 0x01000193);
  }
  return value >>> 0;
}

function sorted(hashes: readonly number[]): Uint32Array {
  return Uint32Array.from(new Set(hashes)).sort();
}

/** Gives up as soon as too many words of `a` are missing in `b`. */
function dice(a: Uint32Array, b: Uint32Array, atLeast: number): number {
  if (a.length === 0 || b.length === 0) return 0;
  const mayMiss = a.length - (atLeast * (a.length + b.length)) / 2;
  let missed = 0;
  let j = 0;
  for (let i = 0; i < a.length; i++) {
    while (j < b.length && b[j]! < a[i]!) j++;
    if (b[j] !== a[i] && ++missed > mayMiss) return 0;
  }
  return (2 * (a.length - missed)) / (a.length + b.length);
}
