import fs from 'node:fs';
import path from 'node:path';

import { textToBlocks } from '../../../src/intake/blocks';
import { makeRandom, pick } from '../tag/random';

const GOLD = path.resolve(__dirname, '../../../tests/fixtures/gold');
/** Words that are invented, for what a newsroom has of names; each story has some of its own. */
const INVENTED = 40_000;
const LETTERS = [...'ابتثجحخدذرزسشصضطظعغفقكلمنهوي'];
const DAY_MS = 24 * 60 * 60_000;
const YEARS_MS = 3 * 365 * DAY_MS;

/** A story as a row of the table of articles. */
export interface StoryRow {
  readonly headline: string;
  readonly kicker: string;
  readonly lede: string;
  readonly body: string;
  readonly time: number;
}

/**
 * Makes stories of 9 + 2 + 25 + 120 words. Words come as often as in a language (Zipf): those of our
 * own stories first, in the order of how frequent they are, then invented ones.
 */
export function makeStories(now: number): (at: number) => StoryRow {
  const words = [...ownWords(), ...inventedWords()];
  const harmonic = Math.log(words.length + 1);
  return (at) => {
    const random = makeRandom(at + 1);
    const word = () => words[Math.floor(Math.exp(random() * harmonic)) - 1]!;
    const text = (length: number) => Array.from({ length }, word).join(' ');
    return {
      headline: text(9),
      kicker: text(2),
      lede: `${text(25)}.`,
      body: JSON.stringify(textToBlocks([text(40), text(40), text(40)].join('\n'))),
      time: Math.floor(now - random() * YEARS_MS),
    };
  };
}

/** The words by rank, to ask for some that are frequent and some that are rare. */
export function wordsByRank(): readonly string[] {
  return [...ownWords(), ...inventedWords()];
}

function ownWords(): string[] {
  const counts = new Map<string, number>();
  for (const file of fs.readdirSync(GOLD).filter((name) => name.endsWith('.txt'))) {
    const text = fs.readFileSync(path.join(GOLD, file), 'utf8').split('\n---\n')[1] ?? '';
    for (const word of text.match(/[\u0621-\u064a]{2,}/g) ?? []) {
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return [...counts].sort((a, b) => b[1] - a[1]).map(([word]) => word);
}

function inventedWords(): string[] {
  const random = makeRandom(99);
  return Array.from({ length: INVENTED }, () =>
    Array.from({ length: 4 + Math.floor(random() * 4) }, () => pick(LETTERS, random)).join(''),
  );
}
