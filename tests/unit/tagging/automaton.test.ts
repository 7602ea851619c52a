import { fold, normalise } from '../../../src/arabic/normalise';
import { tokenise } from '../../../src/arabic/tokenise';
import { type Automaton, makeAutomatonBuilder } from '../../../src/tagging/automaton';
import { findHits, READ } from '../../../src/tagging/find-hits';
import { runSteps } from '../../../src/tagging/steps';

/** «first-last pattern» of every hit, the pattern as its words. */
function hitsOf(patterns: readonly string[], text: string): string[] {
  const { automaton, names } = build(patterns);
  const hits = findHits(tokenise(normalise(text)), automaton, new Uint8Array(names.length));
  return Array.from({ length: hits.count }, (_, i) => {
    return `${hits.firsts[i]}-${hits.lasts[i]} ${names[hits.patterns[i]!]}`;
  });
}

function build(patterns: readonly string[]): { automaton: Automaton; names: string[] } {
  const builder = makeAutomatonBuilder();
  const names: string[] = [];
  for (const pattern of patterns) {
    const { text, starts, ends, count } = tokenise(normalise(pattern));
    const words = Array.from({ length: count }, (_, i) => {
      return builder.words.add(text.codes, starts[i]!, ends[i]!);
    });
    names[builder.add(words)] = fold(pattern);
  }
  return { automaton: runSteps(builder.finish()), names };
}

/**
 * What the automaton must find, by trying every pattern at every word in every reading. It knows
 * nothing of hashes, nodes or filters.
 */
function naiveHits(patterns: readonly string[], text: string): string[] {
  const words = fold(text).split(' ');
  const found = new Set<string>();
  words.forEach((word, first) => {
    for (const pattern of new Set(patterns.map((p) => fold(p)))) {
      const parts = pattern.split(' ');
      const rest = words.slice(first + 1, first + parts.length).join(' ');
      if (rest !== parts.slice(1).join(' ')) continue;
      if (stems(word).has(parts[0]!)) found.add(`${first}-${first + parts.length} ${pattern}`);
    }
  });
  return [...found].sort();
}

function stems(word: string): Set<string> {
  const isLong = (text: string): boolean => text.length > 2;
  const found = new Set([word]);
  const bases = [word];
  if (/^[وف]/.test(word) && isLong(word)) bases.push(word.slice(1));
  const base = bases.at(-1)!;
  if (bases.length > 1) found.add(base);
  if (/^[بلك]/.test(base) && isLong(base)) {
    found.add(base.slice(1));
    if (/^لل/.test(base) && base.length > 3) found.add(`ال${base.slice(2)}`);
  }
  return found;
}

const tables: [string, string[], string, string[]][] = [
  ['one word', ['مصر'], 'في مصر', ['1-2 مصر']],
  ['two words', ['الأمم المتحدة'], 'قالت الأمم المتحدة', ['1-3 الامم المتحده']],
  [
    'a pattern inside a longer one, both',
    ['مجلس الأمن', 'مجلس الأمن القومي'],
    'مجلس الأمن القومي',
    ['0-2 مجلس الامن', '0-3 مجلس الامن القومي'],
  ],
  ['no beginning of a longer pattern', ['مجلس الأمن القومي'], 'مجلس الأمن', []],
  ['patterns with one beginning', ['بنك مصر', 'بنك قطر'], 'بنك قطر', ['0-2 بنك قطر']],
  ['no pattern across a comma', ['الأمم المتحدة'], 'الأمم، المتحدة', []],
  ['no clitic inside a name', ['الأمم المتحدة'], 'الأمم والمتحدة', []],
  ['an overlap twice', ['ا ب', 'ب ج'], 'ا ب ج', ['0-2 ا ب', '1-3 ب ج']],
];

it.each(tables)('finds %s', (_name, patterns, text, expected) => {
  expect(hitsOf(patterns, text)).toEqual(expected);
});

it('finds what a naive matcher finds, in random texts over a small alphabet', () => {
  const random = makeRandom(11);
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)]!;
  const letters = [...'والبلكمن'];
  const word = (): string => {
    return Array.from({ length: 1 + Math.floor(random() * 5) }, () => pick(letters)).join('');
  };
  const phrase = (longest: number): string => {
    return Array.from({ length: 1 + Math.floor(random() * longest) }, word).join(' ');
  };
  for (let round = 0; round < 400; round++) {
    const patterns = Array.from({ length: 20 }, () => phrase(3));
    // Half of the words of a text come from the patterns, so that there is something to find.
    const text = Array.from({ length: 30 }, () => (random() < 0.5 ? word() : pick(patterns))).join(
      ' ',
    );
    expect([...new Set(hitsOf(patterns, text))].sort()).toEqual(naiveHits(patterns, text));
  }
});

it('still finds every pattern when there are tens of thousands', () => {
  const patterns = Array.from({ length: 30_000 }, (_, i) => `اسم${spell(i)} ثان${spell(i % 7)}`);
  const { automaton, names } = build(patterns);
  expect(automaton.patternCount).toBe(30_000);
  const text = patterns.join(' . ');
  const hits = findHits(tokenise(normalise(text)), automaton, new Uint8Array(names.length));
  expect(hits.count).toBe(30_000);
  expect(hits.readings.subarray(0, hits.count).every((bits) => (bits & READ.SKIP) === 0)).toBe(
    true,
  );
});

function spell(number: number): string {
  return [...String(number)].map((digit) => 'ادرزسشصضطع'[Number(digit)]).join('');
}

function makeRandom(seed: number): () => number {
  let state = seed;
  return () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32;
}
