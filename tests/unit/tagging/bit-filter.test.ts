import { mixHash } from '../../../src/arabic/word-hash';
import { addTo, makeBitFilter, mayHave } from '../../../src/tagging/bit-filter';

it.each([0, 1, 1_000, 100_000])('never denies one of its %i hashes', (count) => {
  const filter = makeBitFilter(count);
  const hashes = Array.from({ length: count }, (_, i) => mixHash(i));
  hashes.forEach((hash) => addTo(filter, hash));
  expect(hashes.filter((hash) => !mayHave(filter, hash))).toEqual([]);
});

it.each([1_000, 32_768, 100_000])('lets few strangers past its %i hashes', (count) => {
  const filter = makeBitFilter(count);
  for (let i = 0; i < count; i++) addTo(filter, mixHash(i));
  const strangers = Array.from({ length: 10_000 }, (_, i) => mixHash(1_000_000 + i));
  // At its fullest one in 50 is expected.
  expect(strangers.filter((hash) => mayHave(filter, hash)).length).toBeLessThan(300);
});

it('has nothing when it is empty', () => {
  expect(mayHave(makeBitFilter(0), 0)).toBe(false);
});
