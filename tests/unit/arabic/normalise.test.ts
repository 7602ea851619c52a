import { decode, fold, normalise, sourceRange } from '../../../src/arabic/normalise';

const folds: [string, string, string][] = [
  ['hamza seats', 'أإآٱا ؤ ئ', 'ااااا و ي'],
  ['final ى and ة', 'مصطفى سورية', 'مصطفي سوريه'],
  ['vowel marks and tatweel', 'مُحَمَّـــد', 'محمد'],
  ['presentation forms', 'ﻻﻋﺒﻮن', 'لاعبون'],
  ['Arabic-Indic and Persian digits', '٢٠٢٥ ۱۲', '2025 12'],
  ['Persian keyboards', 'کیان', 'كيان'],
  ['case and accents', 'Élysée IRAQ', 'elysee iraq'],
  ['zero-width and bidirectional controls', 'ال\u200dعر\u200fاق\ufeff', 'العراق'],
  ['a lone surrogate', 'ا\ud800ب', 'ا\ufffdب'],
  ['letters beyond the basic plane', '𝐔𝐒', 'us'],
  ['a ligature of a whole phrase', 'ﷺ', 'صلي الله عليه وسلم'],
];

it.each(folds)('folds %s', (_name, text, folded) => {
  expect(fold(text)).toBe(folded);
});

it('keeps the offset of the character that every folded unit came from', () => {
  const text = normalise('بِالعِراقِ ﷺ x');
  for (let i = 0; i < text.length; i++) {
    const [start, end] = sourceRange(text, i, i + 1);
    const unit = decode(text.codes, i, i + 1);
    expect(fold(text.input.slice(start, end))).toContain(unit);
  }
  expect(text.origin[text.length]).toBe(text.input.length);
});

it('gives a range that keeps the marks of its last letter and drops controls behind it', () => {
  const text = normalise('عَمّانَ\u200f.');
  const [start, end] = sourceRange(text, 0, 4);
  expect(text.input.slice(start, end)).toBe('عَمّانَ');
});

it('never loses order or leaves the input, whatever the text', () => {
  const random = makeRandom(7);
  for (let round = 0; round < 300; round++) {
    const units = Array.from({ length: 40 }, () => Math.floor(random() * 0x10000));
    const input = String.fromCharCode(...units);
    const { origin, length } = normalise(input);
    for (let i = 1; i < length; i++) expect(origin[i]! >= origin[i - 1]!).toBe(true);
    expect(length === 0 || origin[length - 1]! < input.length).toBe(true);
  }
});

it('grows for a text of ligatures that fold to many units each', () => {
  expect(fold('ﷺ'.repeat(500))).toBe('صلي الله عليه وسلم'.repeat(500));
});

function makeRandom(seed: number): () => number {
  let state = seed;
  return () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32;
}
