const PREFIX = 'whsec_';
/** Standard Webhooks 1.0 allows 24 to 64 bytes. */
const LENGTH = 32;
const SHORTEST = 24;
const LONGEST = 64;

/** A new signing secret: `whsec_` and the base64 of 32 random bytes. */
export function makeSecret(randomBytes: (count: number) => Uint8Array): string {
  return PREFIX + Buffer.from(randomBytes(LENGTH)).toString('base64');
}

/**
 * The key that a secret stands for.
 *
 * @throws when it is not `whsec_` and the base64 of 24 to 64 bytes; the message never shows it
 */
export function readSecret(secret: string): Buffer {
  const key = Buffer.from(secret.slice(PREFIX.length), 'base64');
  const isWhole = secret.startsWith(PREFIX) && PREFIX + key.toString('base64') === secret;
  if (!isWhole || key.length < SHORTEST || key.length > LONGEST) {
    throw new Error(
      `a webhook secret of ${secret.length} characters: expected ${PREFIX} and the base64 of ${SHORTEST} to ${LONGEST} bytes`,
    );
  }
  return key;
}
