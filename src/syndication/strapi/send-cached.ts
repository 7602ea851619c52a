import { isFresh, makeEtag } from '../conditional-get';

/** What of Koa's context an answer needs. */
export interface ReadContext {
  readonly query: Readonly<Record<string, unknown>>;
  readonly path: string;
  readonly request: { readonly headers: Readonly<Record<string, string | string[] | undefined>> };
  status: number;
  type: string;
  body: unknown;
  set(name: string, value: string): void;
}

export interface CachedAnswer {
  readonly contentType: string;
  readonly body: string;
  readonly lastModified: Date;
}

/**
 * Answers for browsers and shared caches: fresh for half a minute, and for another minute an old copy
 * while a new one is fetched, so that a night when everybody reloads is the cache's and not ours.
 *
 * `Last-Modified` is told, but only the ETag makes a 304: when a story is withdrawn the newest date
 * stays or goes back, and a date would then tell the client to keep the withdrawn story.
 */
export function sendCached(
  ctx: ReadContext,
  { contentType, body, lastModified }: CachedAnswer,
): void {
  const etag = makeEtag(body);
  ctx.set('ETag', etag);
  ctx.set('Last-Modified', lastModified.toUTCString());
  ctx.set('Cache-Control', 'public, max-age=30, s-maxage=30, stale-while-revalidate=60');
  if (isFresh(ctx.request.headers['if-none-match'] as string | undefined, etag)) {
    ctx.status = 304;
    return;
  }
  ctx.status = 200;
  ctx.type = contentType;
  ctx.body = body;
}
