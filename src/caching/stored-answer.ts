import { makeEtag } from '../syndication/conditional-get';
import { capCacheControl, DEFAULT_CACHE_CONTROL } from './cache-control';
import type { Tags } from './dependencies';
import type { MadeAnswer } from './is-shareable';

export type Encoding = 'identity' | 'gzip' | 'br';

/** An answer ready to be sent. */
export interface StoredAnswer {
  readonly status: number;
  readonly tags: Tags;
  /** Until when it may be given, and until when it is known to hold, both in ms since 1970. */
  readonly expiresAt: number;
  readonly holdsUntil: number;
  readonly cacheControl: string;
  readonly etag: string;
  /** The compressed ones come later, or never. */
  readonly representations: Map<Encoding, Representation>;
}

export interface Representation {
  readonly body: Buffer;
  /** Name, value, name, value, as `writeHead` takes them; the last value is the `Cache-Control`. */
  readonly headers: readonly string[];
  readonly etag: string;
}

/** Of this one connection, or told anew with every answer. */
const NOT_KEPT =
  /^(?:connection|keep-alive|date|transfer-encoding|content-length|content-encoding|etag|cache-control|vary|x-response-time|x-request-id|retry-after|(?:x-)?ratelimit.*)$/;

export interface AnswerParts extends MadeAnswer {
  readonly body: Buffer;
  readonly tags: Tags;
  readonly surrogateKeys: readonly string[];
  readonly expiresAt: number;
  readonly holdsUntil: number;
}

export function makeStoredAnswer(parts: AnswerParts): StoredAnswer {
  const { status, headers, body, tags, expiresAt, holdsUntil } = parts;
  const own = String(headers['cache-control'] ?? '');
  const etag = /^"[^"]+"$/.test(String(headers.etag)) ? String(headers.etag) : makeEtag(body);
  const isMissing = status >= 400;
  const answer: StoredAnswer = {
    ...{ status, tags, expiresAt, holdsUntil, etag },
    cacheControl: isMissing ? 'public, max-age=0, s-maxage=1' : own || DEFAULT_CACHE_CONTROL,
    representations: new Map(),
  };
  const keys = parts.surrogateKeys;
  const kept = Object.entries(headers)
    .filter(([name, value]) => value !== undefined && !NOT_KEPT.test(name))
    .flatMap(([name, value]) => [value].flat().flatMap((one) => [spell(name), String(one)]));
  const vary = [...new Set([...splitVary(headers.vary), 'Accept-Encoding'])].join(', ');
  kept.push('Vary', vary, 'Surrogate-Key', keys.join(' '), 'Cache-Tag', keys.join(','));
  answer.representations.set('identity', represent(answer, kept, 'identity', body));
  return answer;
}

/** Adds a compressed representation beside the others. */
export function addRepresentation(answer: StoredAnswer, encoding: Encoding, body: Buffer): void {
  const { headers } = answer.representations.get('identity') as Representation;
  answer.representations.set(
    encoding,
    represent(answer, headers.slice(0, -OWN_HEADERS), encoding, body),
  );
}

/** The headers as of now: what ends soon may be kept only until then. */
export function headersNow(
  { holdsUntil, cacheControl }: StoredAnswer,
  { headers }: Representation,
  now: number,
): readonly string[] {
  if (holdsUntil - now > LONGEST_KEPT_MS) return headers;
  return [...headers.slice(0, -1), capCacheControl(cacheControl, holdsUntil - now)];
}

/** What an answer takes in memory, in bytes, roughly for all but the bodies. */
export function sizeOf({ representations, tags }: StoredAnswer): number {
  let size = 2_000 + tags.size * 50;
  for (const { body } of representations.values()) size += body.length;
  return size;
}

/** Nothing of ours may be kept longer by others. */
const LONGEST_KEPT_MS = 15 * 60_000;
/** Content-Length, ETag, Cache-Control; and Content-Encoding for those that have one. */
const OWN_HEADERS = 6;

function represent(
  answer: StoredAnswer,
  kept: readonly string[],
  encoding: Encoding,
  body: Buffer,
): Representation {
  // Strong tags differ by encoding (RFC 9110, section 8.8.3.3).
  const etag = encoding === 'identity' ? answer.etag : answer.etag.replace(/"$/, `-${encoding}"`);
  const headers = [...kept];
  if (encoding !== 'identity') headers.push('Content-Encoding', encoding);
  headers.push('Content-Length', String(body.length), 'ETag', etag);
  headers.push('Cache-Control', answer.cacheControl);
  return { body, headers, etag };
}

function splitVary(vary: unknown): string[] {
  return String(vary ?? '')
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && name.toLowerCase() !== 'accept-encoding');
}

/** As they are usually written: `content-type` is `Content-Type`. */
function spell(name: string): string {
  return name.replace(/(?:^|-)[a-z]/g, (letters) => letters.toUpperCase());
}
