import { hashUnits, mixHash } from '../../../src/arabic/word-hash';
import { runSteps } from '../../../src/tagging/steps';
import { findWord, makeWordTableBuilder } from '../../../src/tagging/word-table';

const unitsOf = (word: string): Uint16Array => Uint16Array.from(word, (c) => c.charCodeAt(0));
const WORDS = Array.from({ length: 20_000 }, (_, i) => `كلمة${i}`);

it.each([
  ['that it never had time to make room for', Infinity],
  ['that it made room for', 500],
])('knows all words %s, and no other', (_name, every) => {
  const builder = makeWordTableBuilder();
  const numbers = new Map<string, number>();
  WORDS.forEach((word, i) => {
    numbers.set(word, builder.add(unitsOf(word), 0, word.length));
    if ((i + 1) % every === 0) runSteps(builder.makeRoom());
  });
  const table = runSteps(builder.finish(new Uint32Array(WORDS.length + 1)));
  const find = (word: string): number => {
    const units = unitsOf(word);
    return findWord(table, units, 0, units.length, mixHash(hashUnits(units, 0, units.length)));
  };
  expect(new Set(numbers.values()).size).toBe(WORDS.length);
  expect(WORDS.map(find)).toEqual(WORDS.map((word) => numbers.get(word)));
  expect(find('كلمة')).toBe(0);
});

it('gives a word that it knows the number it has', () => {
  const builder = makeWordTableBuilder();
  const add = (word: string): number => builder.add(unitsOf(word), 0, word.length);
  expect([add('مصر'), add('قطر'), add('مصر'), builder.count]).toEqual([1, 2, 1, 2]);
});
