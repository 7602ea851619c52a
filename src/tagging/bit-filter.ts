/**
 * A set of hashes that may say «yes» of a hash it does not have, and never «no» of one it has: a Bloom
 * filter whose two bits of a hash lie in one number, so that asking reads one place of memory.
 *
 *     hash   │ place in the filter … │ second bit │ first bit │
 *             31                   10 9          5 4         0
 */
export type BitFilter = Uint32Array;

/**
 * An empty filter for so many hashes.
 *
 * @param bits at least so many for each, at most twice as many: with 16 one stranger in 50 gets past it,
 *   with 8 one in 14
 */
export function makeBitFilter(count: number, bits: 8 | 16): BitFilter {
  let size = 16;
  while (size * 32 < count * bits && size < MOST_PLACES) size *= 2;
  return new Uint32Array(size);
}

export function addTo(filter: BitFilter, hash: number): void {
  filter[(hash >>> PLACE) & (filter.length - 1)]! |= bitsOf(hash);
}

/** @param hash mixed: its bits say nothing of one another */
export function mayHave(filter: BitFilter, hash: number): boolean {
  const bits = bitsOf(hash);
  return (filter[(hash >>> PLACE) & (filter.length - 1)]! & bits) === bits;
}

const PLACE = 10;
/** A hash has no more bits to tell places apart. */
const MOST_PLACES = 1 << (32 - PLACE);

function bitsOf(hash: number): number {
  return (1 << (hash & 31)) | (1 << ((hash >>> 5) & 31));
}
