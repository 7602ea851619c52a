import type { IncomingMessage, ServerResponse } from 'node:http';

import { isFresh } from '../../syndication/conditional-get';
import { chooseEncoding } from '../choose-encoding';
import {
  type Encoding,
  headersNow,
  type Representation,
  type StoredAnswer,
} from '../stored-answer';

/** How the answer came about, for whoever looks at the headers. */
export type Origin = 'hit' | 'miss' | 'shared';

/** Sends an answer as the rest of the chain would have, or 304 when the client has it. */
export function sendAnswer(
  request: IncomingMessage,
  response: ServerResponse,
  answer: StoredAnswer,
  origin: Origin,
  ifNoneMatch = request.headers['if-none-match'],
): void {
  if (response.destroyed || response.headersSent) return;
  const encoding = chooseEncoding(
    request.headers['accept-encoding'] as string | undefined,
    (name) => answer.representations.has(name),
  );
  const chosen = answer.representations.get(encoding) as Representation;
  const headers = headersNow(answer, chosen, Date.now());
  const known = answer.status === 200 ? findFresh(answer, ifNoneMatch) : undefined;
  if (known !== undefined) {
    response.writeHead(304, [...withoutBodyHeaders(headers, known), 'X-Cache', origin]);
    response.end();
    return;
  }
  response.writeHead(answer.status, [...headers, 'X-Cache', origin]);
  if (request.method === 'HEAD') response.end();
  else response.end(chosen.body);
}

/** A client may have any of the representations; each is the current answer. */
function findFresh(answer: StoredAnswer, ifNoneMatch: string | undefined): string | undefined {
  if (ifNoneMatch === undefined) return undefined;
  for (const { etag } of answer.representations.values()) {
    if (isFresh(ifNoneMatch, etag)) return etag;
  }
  const compressed: Encoding[] = ['br', 'gzip'];
  return compressed
    .map((encoding) => answer.etag.replace(/"$/, `-${encoding}"`))
    .find((etag) => isFresh(ifNoneMatch, etag));
}

function withoutBodyHeaders(headers: readonly string[], etag: string): string[] {
  const kept: string[] = [];
  for (let at = 0; at < headers.length; at += 2) {
    const name = headers[at];
    if (/^Content-(?:Length|Encoding|Type)$/.test(name)) continue;
    kept.push(name, name === 'ETag' ? etag : headers[at + 1]);
  }
  return kept;
}
