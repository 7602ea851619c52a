import { createHash } from 'node:crypto';

/** A strong validator (RFC 9110, section 8.8.3): the same only for the same bytes. */
export function makeEtag(body: string | Buffer): string {
  return `"${createHash('sha256').update(body).digest('base64url').slice(0, ETAG_LENGTH)}"`;
}

/**
 * Whether a client has the answer already (RFC 9110, section 13.1.2). A proxy that compresses marks
 * our tag as weak; for a GET that makes no difference.
 *
 * @param ifNoneMatch the header as it came; undefined when there was none
 */
export function isFresh(ifNoneMatch: string | undefined, etag: string): boolean {
  if (ifNoneMatch === undefined) return false;
  if (ifNoneMatch.trim() === '*') return true;
  const tags = ifNoneMatch.match(/(?:W\/)?"[^"]*"/g) ?? [];
  return tags.some((tag) => tag.replace(/^W\//, '') === etag);
}

/** 160 bits of the hash: more than enough, and short in logs. */
const ETAG_LENGTH = 27;
