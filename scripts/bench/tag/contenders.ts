import { AhoCorasick } from '@monyone/aho-corasick/greedy';

import { normalise } from '../../../src/arabic/normalise';
import { tokenise } from '../../../src/arabic/tokenise';
import { type Lexicon, tagText } from '../../../src/tagging';
import { findHits } from '../../../src/tagging/find-hits';
import type { Reader } from './alternate';

/** The least that anything which reads a story must do. */
export const readEveryCharacter: Reader = (story) => {
  let sum = 0;
  for (let i = 0; i < story.length; i++) sum += story.charCodeAt(i);
  return sum;
};

/** Folds, splits into words and finds every alias in it, with its proclitics. */
export function makeFinder({ automaton, isLoose }: Lexicon): Reader {
  return (story) => findHits(tokenise(normalise(story)), automaton, isLoose).count;
}

/** Everything: finds, decides what each name means, ranks, proposes. */
export function makeTagger(lexicon: Lexicon): Reader {
  return (story) => tagText(story, lexicon).mentions.length;
}

/** One expression of all aliases, the longest first, between word borders. It folds nothing. */
export function makeRegExpReader(aliases: readonly string[]): Reader {
  const longestFirst = [...aliases].sort((a, b) => b.length - a.length);
  const all = longestFirst.map((alias) => alias.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')).join('|');
  const expression = new RegExp(`(?<!\\p{L})(?:${all})(?!\\p{L})`, 'gu');
  return (story) => {
    let count = 0;
    for (const match of story.matchAll(expression)) count += match[0].length;
    return count;
  };
}

/** The leftmost-longest variant of the package. It folds nothing and knows no word borders. */
export function makeAhoCorasickReader(aliases: readonly string[]): Reader {
  const automaton = new AhoCorasick([...aliases]);
  return (story) => automaton.matchInText(story).length;
}
