import { readBodyFacts } from '../body-facts';
import type { CacheableUrl } from '../cacheable-url';
import { EVERYTHING, pageTags, restTags, surrogateKeys, type Tags } from '../dependencies';
import { shareableMs } from '../is-shareable';
import { makeStoredAnswer, type StoredAnswer } from '../stored-answer';

/** What of Koa's context is read when the chain has ended. */
export interface EndedContext {
  readonly status: number;
  readonly body: unknown;
  readonly state: Readonly<Record<string, unknown>>;
  readonly response: {
    readonly headers: Readonly<Record<string, string | string[] | number | undefined>>;
  };
}

export interface AnswerTimes {
  /** In ms since 1970. */
  readonly now: number;
  readonly holdsUntil: number;
  /** How long a good answer may be given, in ms. */
  readonly longestMs: number;
}

/** @returns null when the answer is for the one who asked only */
export function readAnswer(
  url: CacheableUrl,
  { status, body, state, response }: EndedContext,
  { now, holdsUntil, longestMs }: AnswerTimes,
): StoredAnswer | null {
  const headers = ownHeaders(url, response.headers);
  const forMs = shareableMs({ status, headers }, longestMs);
  const bytes = forMs === 0 ? null : toBytes(body);
  if (bytes === null) return null;
  if (url.kind === 'graphql' && hasErrors(bytes)) return null;
  const isRest = url.kind === 'rest-list' || url.kind === 'rest-one';
  const ids = isRest ? idsOf(body, state.documentIds) : [];
  const tags = tagsOf(url, status, ids, state.cacheTags);
  return makeStoredAnswer({
    ...{ status, headers, body: bytes, tags, holdsUntil },
    surrogateKeys: surrogateKeys(tags, ids),
    expiresAt: Math.min(now + forMs, holdsUntil),
  });
}

/** @param known where the body was put together from text */
function idsOf(body: unknown, known: unknown): readonly string[] {
  return Array.isArray(known) ? known : readBodyFacts(body).documentIds;
}

/** Apollo says `no-store` to every query whose types have no cache hints; Strapi's have none. */
function ownHeaders(
  { kind }: CacheableUrl,
  headers: EndedContext['response']['headers'],
): EndedContext['response']['headers'] {
  if (kind !== 'graphql' || headers['cache-control'] !== 'no-store') return headers;
  return { ...headers, 'cache-control': undefined };
}

function tagsOf(url: CacheableUrl, status: number, ids: readonly string[], own: unknown): Tags {
  const named = own instanceof Set && own.size > 0 ? (own as Set<string>) : null;
  // What is not there names what would have to change.
  if (status !== 200) return named ?? new Set([EVERYTHING]);
  if (named !== null) return pageTags(named);
  if (url.kind === 'rest-list' || url.kind === 'rest-one') return restTags(url, ids);
  return new Set([EVERYTHING]);
}

/** Streams and empty answers stay with the one who asked. */
function toBytes(body: unknown): Buffer | null {
  if (Buffer.isBuffer(body)) return body;
  if (typeof body === 'string') return Buffer.from(body);
  if (typeof body !== 'object' || body === null || 'pipe' in body) return null;
  return Buffer.from(JSON.stringify(body));
}

/** GraphQL says 200 to a query that failed. */
function hasErrors(bytes: Buffer): boolean {
  return bytes.includes('"errors"');
}
