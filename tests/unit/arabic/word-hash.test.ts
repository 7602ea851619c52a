import { hashJoined, hashUnits, hashWithout } from '../../../src/arabic/word-hash';

const unitsOf = (word: string): Uint16Array => Uint16Array.from(word, (c) => c.charCodeAt(0));
const hashOf = (word: string): number => hashUnits(unitsOf(word), 0, word.length);

const words = ['عراق', 'ولايات', 'م', 'ا'.repeat(63), 'ب'.repeat(64), 'عربي'.repeat(500)];

it.each(words)('gives the hash of a stem from the hash of the word (%#)', (stem) => {
  for (const prefix of ['و', 'ال', 'وبال']) {
    const whole = hashOf(prefix + stem);
    expect(hashWithout(whole, hashOf(prefix), stem.length)).toBe(hashOf(stem));
    expect(hashJoined(hashOf(prefix), hashOf(stem), stem.length)).toBe(whole);
  }
});

it('tells words of the same letters apart', () => {
  expect(hashOf('عمان')).not.toBe(hashOf('عامن'));
});
