/**
 * A hash of a word that knows its stems: with H(w) = Σ wᵢ·Bⁿ⁻¹⁻ⁱ (mod 2³²), the hash of what is left when
 * proclitics are taken off the start follows from the hash of the whole, without reading the rest again:
 *
 *     H(stem) = H(word) − H(proclitic) · B^length(stem)
 */

/** Extends the hash of what was read by the next unit; the hash of nothing is 0. */
export function hashUnit(hash: number, unit: number): number {
  return (Math.imul(hash, BASE) + unit) | 0;
}

/** Hash of units[start, end). */
export function hashUnits(units: Uint16Array, start: number, end: number): number {
  let hash = 0;
  for (let i = start; i < end; i++) hash = hashUnit(hash, units[i]!);
  return hash;
}

/** Hash of the `length` units that are left when a prefix is taken off a word. */
export function hashWithout(wordHash: number, prefixHash: number, length: number): number {
  return (wordHash - Math.imul(prefixHash, powerOf(length))) | 0;
}

/** Hash of a prefix and the `length` units of a stem. */
export function hashJoined(prefixHash: number, stemHash: number, length: number): number {
  return (Math.imul(prefixHash, powerOf(length)) + stemHash) | 0;
}

/** Spreads a hash over all bits; different hashes stay different. */
export function mixHash(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 16), 0x7feb352d);
  return (mixed ^ (mixed >>> 15)) >>> 0;
}

/** Odd, so that no power of it is a multiple of another's. */
const BASE = 0x01000193;

/** Powers of BASE; words are seldom longer. */
const POWERS = new Int32Array(64);
POWERS[0] = 1;
for (let i = 1; i < POWERS.length; i++) POWERS[i] = Math.imul(POWERS[i - 1]!, BASE);

function powerOf(exponent: number): number {
  return exponent < POWERS.length ? POWERS[exponent]! : greatPowerOf(exponent);
}

function greatPowerOf(exponent: number): number {
  const half = powerOf(exponent >>> 1);
  const square = Math.imul(half, half);
  return exponent & 1 ? Math.imul(square, BASE) : square;
}
