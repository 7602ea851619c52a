import { tagText } from '../../../src/tagging';
import { LEXICON, RECORDS } from './small-lexicon';

/** Every mention and candidate slices back to its surface, in order, inside the text. */
function expectSound(text: string): void {
  const { mentions, candidates } = tagText(text, LEXICON);
  let previous = 0;
  for (const { surface, start, end, confidence } of mentions) {
    if (text.slice(start, end) !== surface || surface === '' || start < previous) {
      throw new Error(`unsound: ${JSON.stringify({ surface, start, end })}`);
    }
    previous = start;
    expect(confidence > 0 && confidence <= 1).toBe(true);
  }
  for (const { surface, start, end } of candidates) {
    expect(text.slice(start, end)).toBe(surface);
    expect(surface).not.toBe('');
  }
}

const random = makeRandom(23);
const below = (limit: number): number => Math.floor(random() * limit);
const pick = <T>(items: readonly T[]): T => items[below(items.length)]!;

it('stands any string of code units, lone surrogates and unassigned ones included', () => {
  for (let round = 0; round < 400; round++) {
    const units = Array.from({ length: below(120) }, () => below(0x10000));
    expectSound(String.fromCharCode(...units));
  }
});

it('stands every character of the basic plane beside a name', () => {
  for (let block = 0; block < 0x10000; block += 64) {
    const units = Array.from({ length: 64 }, (_, i) => String.fromCharCode(block + i));
    expectSound(units.map((unit) => `${unit}العراق${unit} ${unit}`).join(''));
  }
});

it('stands names cut, glued, marked and mixed in every way', () => {
  const names = RECORDS.flatMap((record) => [record.nameAr, record.nameEn, ...record.aliases]);
  const glue = [
    '',
    ' ',
    'و',
    'لل',
    'ب',
    '\u0651',
    '\u064e',
    'ـ',
    '\u200f',
    '«',
    '»',
    '،',
    '\n',
    '😀',
    '#',
    '\ud83d',
  ];
  for (let round = 0; round < 1500; round++) {
    const parts = Array.from({ length: 1 + below(12) }, () => {
      const name = pick(names);
      return pick(glue) + (random() < 0.3 ? name.slice(below(name.length)) : name) + pick(glue);
    });
    expectSound(parts.join(''));
  }
});

it.each([
  ['nothing', ''],
  ['spaces', ' \n\t\u00a0 '],
  ['one letter', 'و'],
  ['only marks', '\u064e\u0651\u0652'],
  ['only controls', '\u200f\u200e\u202b'],
])('finds nothing in %s', (_name, text) => {
  expect(tagText(text, LEXICON).mentions).toEqual([]);
});

const long: [string, string, number][] = [
  ['ten million letters without a space', 'ا'.repeat(10_000_000), 0],
  ['a hundred thousand mentions', 'العراق '.repeat(100_000), 100_000],
  ['a hundred thousand near misses', 'الولايات المتحده الامريكيين '.repeat(30_000), 60_000],
  ['a hundred thousand heads without a country', 'وزارة الدفاع '.repeat(50_000), 0],
  ['a hundred thousand trigger nouns', 'حركة '.repeat(100_000), 0],
  ['a hundred thousand aliases without a cue', 'فتح '.repeat(100_000), 0],
  ['a hundred thousand blocked names', 'نهر الأردن '.repeat(50_000), 0],
  ['a hundred thousand capitals', 'أعلنت واشنطن '.repeat(50_000), 50_000],
];

it.each(long)(
  'takes %s in linear time',
  (_name, text, mentions) => {
    const started = performance.now();
    expect(tagText(text, LEXICON).mentions).toHaveLength(mentions);
    // A quadratic step would take minutes; the bound is wide because machines differ.
    expect(performance.now() - started).toBeLessThan(10_000);
  },
  30_000,
);

function makeRandom(seed: number): () => number {
  let state = seed;
  return () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32;
}
