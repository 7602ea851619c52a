import { normalise } from '../arabic/normalise';
import { tokenise } from '../arabic/tokenise';
import { grownWords } from './growable';
import { GIVEN_NAMES } from './given-names';
import * as L from './word-lists';
import type { WordTableBuilder } from './word-table';

/** Closed classes of words that decide what their neighbours mean; a word may be in several. */
export const CLASS = {
  /** What stands before it is a spot on the map: في واشنطن، مطار بغداد. */
  PLACE_BEFORE: 1,
  /** Nouns of politics: what follows decides like a government: موقف واشنطن، عقوبات على طهران. */
  POLITICS: 2,
  /** Feminine verbs that only a government can be the subject of: أعلنت واشنطن، طهران ترفض. */
  STATE_VERB: 4,
  /** Words between a capital and its verb: لن، لم، لا، قد. */
  VERB_PARTICLE: 8,
  /** Governs a party to something: مع واشنطن، ضد طهران، بين موسكو وكييف. */
  PARTY_BEFORE: 16,
  /** Waters and landforms that borrow a country's name: نهر الأردن، خليج عمان. */
  WATERS: 32,
  /** Divisions and towns: ولاية جورجيا، مدينة الكويت. */
  DIVISION: 64,
  /** Streets, schools, firms: what follows is part of their name: جامعة الكويت، شارع فلسطين. */
  HOUSE: 128,
  GIVEN_NAME: 256,
  /** A number follows or a measure: بقطر خمسة أمتار. */
  MEASURE: 512,
  /** Words of motion: «إلى واشنطن» after them is a journey. */
  MOTION: 1024,
  PREPOSITION: 2048,
  /** May stand between a head and its nisba: الحكومة الجديدة العراقية. */
  HEAD_ADJECTIVE: 4096,
  /** A country behind these is a place, even in the talk of matches. */
  HOST: 32768,
  /** A town behind these gives them its name: محادثات الدوحة. */
  TALKS: 65536,
  /** Small words that no name contains. */
  STOP: 16384,
  /** What stands behind these is a language: يتحدث الروسية، مترجم الإنجليزية. */
  SPEECH: 131072,
} as const;

/** Puts the words of all classes into the table. @returns bits of CLASS by word number */
export function indexWordClasses(words: WordTableBuilder): Uint32Array {
  let classes: Uint32Array = new Uint32Array(1024);
  for (const [bit, list] of LISTS) {
    const tokens = tokenise(normalise(list));
    for (let i = 0; i < tokens.count; i++) {
      const word = words.add(tokens.text.codes, tokens.starts[i]!, tokens.ends[i]!);
      classes = grownWords(classes, word + 1);
      classes[word]! |= bit;
    }
  }
  return classes;
}

const LISTS: readonly (readonly [number, string])[] = [
  [CLASS.PLACE_BEFORE, L.PLACE_BEFORE],
  [CLASS.POLITICS, L.POLITICS],
  [CLASS.STATE_VERB, L.STATE_VERBS],
  [CLASS.VERB_PARTICLE, L.VERB_PARTICLE],
  [CLASS.PARTY_BEFORE, L.PARTY_BEFORE],
  [CLASS.WATERS, L.WATERS],
  [CLASS.DIVISION, L.DIVISION],
  [CLASS.HOUSE, L.HOUSE],
  [CLASS.GIVEN_NAME, GIVEN_NAMES],
  [CLASS.MEASURE, L.MEASURE],
  [CLASS.MOTION, L.MOTION],
  [CLASS.PREPOSITION, L.PREPOSITION],
  [CLASS.HEAD_ADJECTIVE, L.HEAD_ADJECTIVE],
  [CLASS.HOST, L.HOST],
  [CLASS.TALKS, L.TALKS],
  [CLASS.STOP, L.STOP],
  [CLASS.SPEECH, L.SPEECH],
];
