import { fold } from '../arabic/normalise';
import { isMedium } from './attribution';
import { type CompiledKnowledge, compileKnowledge } from './compiled-knowledge';
import type { IntakeKnowledge } from './knowledge';
import { wordsOf } from './line-shape';
import { trimJunk } from './lines';
import { findSourceNames, readWords } from './source-names';

/** The place and the agency before the first sentence of a story. */
export interface Dateline {
  /** «بغداد»; empty where only an agency stands there. */
  readonly place: string;
  /** Keys of the sources in it. */
  readonly sources: readonly string[];
  /** The lede without it. */
  readonly rest: string;
}

/**
 * «بغداد – رويترز: …», «بيروت (أ ف ب) - …», "BAGHDAD, Oct 1 (Reuters) - …", «(رويترز) - …», and
 * «القاهرة: …» where the place is one of `knowledge.places`.
 *
 * @returns null when the text begins with none
 */
export function findDateline(lede: string, knowledge: IntakeKnowledge): Dateline | null {
  const compiled = compileKnowledge(knowledge);
  const signed = findSignedDateline(lede, compiled);
  if (signed) return signed;
  const plain = PLAIN.exec(lede);
  if (!plain || !compiled.places.has(fold(plain[1]!))) return null;
  return { place: plain[1]!, sources: [], rest: trimJunk(lede.slice(plain[0].length)) };
}

/** A dateline that names an agency. */
export function findSignedDateline(lede: string, compiled: CompiledKnowledge): Dateline | null {
  for (const pattern of SIGNED) {
    const [whole = '', place = '', names = ''] = pattern.exec(lede) ?? [];
    if (whole === '' || wordsOf(place).length > 7) continue;
    const sources = readSourceList(names, compiled);
    if (sources === null) continue;
    // "BAGHDAD, Oct 1": the day is no part of the place.
    const name = trimJunk(place.split(/[,،]|\s[-–—/]/u)[0]!);
    return { place: name, sources, rest: trimJunk(lede.slice(whole.length)) };
  }
  return null;
}

/**
 * Keys of the media that a list of names consists of: «رويترز وأ ف ب», "AP", «وكالات» (none).
 *
 * @param withBare whether «الجزيرة» without its «قناة» counts (default true; a town never does)
 * @returns null when there is anything else in it
 */
export function readSourceList(
  text: string,
  compiled: CompiledKnowledge,
  { withBare = true }: { readonly withBare?: boolean } = {},
): string[] | null {
  const words = readWords(text);
  const { list } = words;
  if (list.length === 0 || list.length > 12) return null;
  const names = findSourceNames(words, compiled.index).filter(
    ({ isBare, from }) => !isBare || (withBare && !compiled.places.has(list[from]!)),
  );
  const keys: string[] = [];
  for (let i = 0; i < list.length;) {
    const name = names.find(({ from }) => from === i);
    const source = name?.source ?? compiled.agencies.get(list[i]!);
    if (source && isMedium(source)) keys.push(source.key);
    else if (source || !NAMES_NOBODY.has(list[i]!)) return null;
    i = name ? name.to : i + 1;
  }
  return keys;
}

const NAMES_NOBODY = new Set(wordsOf('وكالات الوكالات ووكالات و خاص and agencies'));

/** All quantifiers are bounded: a line may be 100 kB long. */
const PLACE = "([\\p{L}\\p{M}\\u0640 .'’،,\\d/–-]{2,60}?)";
const SIGNED = [
  new RegExp(`^${PLACE}?\\s?[(\\[]([^()[\\]]{2,60})[)\\]]\\s{0,3}[:\\-–—]{0,3}\\s*`, 'u'),
  new RegExp(`^${PLACE}\\s?[-–—/]\\s?([^-–—:()]{2,60}?)\\s?[:\\-–—]{1,3}\\s+`, 'u'),
  /^()([^-–—:()]{2,40}?)\s[-–—]{1,3}\s+/u,
];
const PLAIN = /^([\p{L}\p{M}\u0640 '’]{2,40}?)\s?[:\-–—]\s+/u;
