/**
 * No vowels, so that no word can come out, and no 0/1/l/o, so that it can be read over the phone.
 * 28⁸ ≈ 3.8 × 10¹¹ ids.
 */
const ALPHABET = '23456789bcdfghjkmnpqrstvwxyz';
const LENGTH = 8;
/** Bytes from here on would make the first letters likelier than the last ones. */
const UNBIASED = 256 - (256 % ALPHABET.length);

/**
 * A permalink id of eight characters.
 *
 * @param randomBytes gives that many random bytes; called again while bytes are thrown away
 */
export function makeShortId(randomBytes: (count: number) => Uint8Array): string {
  let id = '';
  while (id.length < LENGTH) {
    for (const byte of randomBytes(LENGTH)) {
      if (byte < UNBIASED && id.length < LENGTH) id += ALPHABET[byte % ALPHABET.length];
    }
  }
  return id;
}
