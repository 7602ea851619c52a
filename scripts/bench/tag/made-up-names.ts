import { makeRandom, pick } from './random';

/** Makes a name, seldom one that it made before. */
export type NameMaker = () => string;

/** What names beyond the real ones are like. */
export const KINDS = ['likely', 'dense'] as const;
export type Kind = (typeof KINDS)[number];

/**
 * Names as a larger gazetteer would bring them. The first word is that of a real name («شركة», «محمد»);
 * each of the one to three behind it is new one time in ten, as in the real gazetteer, and else one that
 * already stands in names, the likelier the more often it does (Simon's model of how words come to be
 * frequent). So words repeat as in names, and a text has hardly more mentions than with the real names.
 *
 * @param names real ones; only those of two words or more are models
 */
export function makeLikelyNames(names: readonly string[]): NameMaker {
  const random = makeRandom(1_000_000);
  const models = names.map(wordsOf).filter(({ length }) => length > 1);
  const firsts = models.map(([first]) => first);
  const later = models.flatMap(([, ...rest]) => rest);
  const nextWord = (): string => {
    const word =
      random() < NEW_WORDS ? blend(pick(later, random), pick(later, random)) : pick(later, random);
    later.push(word);
    return word;
  };
  return () => {
    const length = 1 + Math.floor(random() * 3);
    return [pick(firsts, random), ...Array.from({ length }, nextWord)].join(' ');
  };
}

/**
 * Names of two to four words of the vocabulary, all equally likely, in any order: verbs and pronouns begin
 * names too. No gazetteer is like that; it is the worst that a list can do to a text.
 */
export function makeDenseNames(vocabulary: readonly string[]): NameMaker {
  const random = makeRandom(1_000_000);
  return () => {
    const words = 2 + Math.floor(random() * 3);
    return Array.from({ length: words }, () => pick(vocabulary, random)).join(' ');
  };
}

const NEW_WORDS = 0.1;

/** The words of a name that is written in Arabic letters; none of another. */
function wordsOf(name: string): string[] {
  return /^[\u0621-\u064a ]+$/.test(name) ? name.split(/ +/) : [];
}

/** A word that begins like one and ends like another. */
function blend(one: string, other: string): string {
  return one.slice(0, Math.ceil(one.length / 2)) + other.slice(Math.floor(other.length / 2));
}
