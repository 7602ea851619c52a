import { mixHash } from '../../../src/arabic/word-hash';
import { addTo, makeBitFilter, mayHave } from '../../../src/tagging/bit-filter';

it.each([0, 1, 1_000, 100_000])('never denies one of its %i hashes', (count) => {
  const filter = makeBitFilter(count, 8);
  const hashes = Array.from({ length: count }, (_, i) => mixHash(i));
  hashes.forEach((hash) => addTo(filter, hash));
  expect(hashes.filter((hash) => !mayHave(filter, hash))).toEqual([]);
});

it.each([
  [16, 50, 32_768],
  [16, 50, 100_000],
  [8, 14, 65_536],
  [8, 14, 100_000],
] as const)('with %i bits lets one stranger in %i past its %i hashes', (bits, oneIn, count) => {
  const filter = makeBitFilter(count, bits);
  for (let i = 0; i < count; i++) addTo(filter, mixHash(i));
  const strangers = Array.from({ length: 20_000 }, (_, i) => mixHash(1_000_000 + i));
  const passed = strangers.filter((hash) => mayHave(filter, hash)).length;
  expect(passed).toBeLessThan((strangers.length / oneIn) * 1.15);
});

it('has nothing when it is empty', () => {
  expect(mayHave(makeBitFilter(0, 16), 0)).toBe(false);
});
