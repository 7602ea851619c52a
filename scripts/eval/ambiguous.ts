import fs from 'node:fs';

import { fold } from '../../src/arabic/normalise';
import { type Lexicon, type Mention, tagText } from '../../src/tagging';
import { makeTally, type Result } from './score';

/**
 * Words with several readings, an example for each. Right is: `NONE` is tagged as nothing, a country is
 * tagged as that country, any other reading as its kind or (people and events) as nothing.
 */
export function evaluateAmbiguous(file: string, lexicon: Lexicon): Result[] {
  const all = makeTally();
  const none = makeTally();
  for (const line of fs.readFileSync(file, 'utf8').trim().split('\n').slice(1)) {
    const [term = '', n, expected = '', , , example = ''] = line.split('\t');
    const touching = mentionsOf(example, term, lexicon);
    const got = touching.map(({ key, via }) => `${key} (${via})`).join(', ') || 'NONE';
    const error = `${term} ${n}: ${expected}, got ${got}`;
    // «وزير المالية اللبناني» is rightly an institution: what must not be tagged is the word itself.
    const itself = touching.filter(({ surface }) => isSameWord(surface, term));
    const right = expected === 'NONE' ? itself.length === 0 : isRight(expected, touching);
    if (right) all.right();
    else all.wrong(error);
    if (expected === 'NONE') {
      if (right) none.right();
      else none.wrong(error);
    }
  }
  return [
    all.result('ambiguous words', 'precision is the share of readings that are right'),
    none.result('ambiguous words, NONE', 'precision is the share left untagged'),
  ];
}

function mentionsOf(example: string, term: string, lexicon: Lexicon): Mention[] {
  const word = fold(term).replace(/^ال/, '');
  // An example may have only the nisba of the word: «الجنوب الأفريقي» of أفريقيا.
  const stem = fold(example).includes(word) ? word : word.slice(0, -1);
  return tagText(example, lexicon).mentions.filter(({ surface }) => fold(surface).includes(stem));
}

function isSameWord(surface: string, term: string): boolean {
  const stem = (text: string): string => fold(text).replace(/^ال/, '');
  return stem(surface) === stem(term);
}

const KIND: Readonly<Record<string, string>> = { org: 'organisation', place: 'place' };

function isRight(expected: string, touching: readonly Mention[]): boolean {
  if (expected.startsWith('country:')) return touching.some(({ key }) => key === expected);
  const kind = KIND[expected.split(':')[0]!];
  if (kind !== undefined) return touching.some((mention) => mention.kind === kind);
  return touching.every((mention) => mention.kind === 'person');
}
