import type { Story } from '../../syndication/story';
import { type ReadContext, sendCached } from '../../syndication/strapi/send-cached';
import { PAGE_POLICY } from '../page-policy';

/** What of Koa's context a page needs. */
export interface PageContext extends ReadContext {
  readonly params: Readonly<Record<string, string>>;
  readonly state: Record<string, unknown>;
  redirect(address: string): void;
}

/** A route of the reader's site: its errors are pages too, whatever the client says it accepts. */
export function pageRoute(path: string, handler: (ctx: PageContext) => Promise<void>) {
  return {
    method: 'GET' as const,
    path,
    async handler(ctx: PageContext) {
      ctx.state.isReaderPage = true;
      try {
        await handler(ctx);
      } catch (error) {
        if (!(error instanceof PageMissing)) throw error;
        ctx.state.cacheTags = new Set(error.tags);
        ctx.status = error.status;
        ctx.body = error.message;
      }
    },
    config: { auth: false },
  };
}

/**
 * @param tags what the page shows, for caches: `article:ID`, `entity:ID`, `articles`
 */
export function sendPage(
  ctx: PageContext,
  body: string,
  stories: readonly Story[],
  tags: readonly string[],
): void {
  ctx.state.cacheTags = new Set([
    ...stories.map(({ documentId }) => `article:${documentId}`),
    ...tags,
  ]);
  ctx.set('Content-Security-Policy', PAGE_POLICY);
  ctx.set('Referrer-Policy', 'strict-origin-when-cross-origin');
  const changes = stories.map(({ updatedAt }) => updatedAt.getTime());
  sendCached(ctx, {
    contentType: 'text/html; charset=utf-8',
    body,
    lastModified: new Date(Math.max(0, ...changes)),
  });
}

/** A page that says itself what is wrong with the request; answer-with-pages.ts leaves it as it is. */
export function sendRefusal(ctx: PageContext, body: string): void {
  ctx.state.isOwnPage = true;
  ctx.set('Content-Security-Policy', PAGE_POLICY);
  ctx.set('Referrer-Policy', 'strict-origin-when-cross-origin');
  ctx.set('Cache-Control', 'public, max-age=10, s-maxage=10');
  ctx.status = 400;
  ctx.type = 'text/html; charset=utf-8';
  ctx.body = body;
}

/** Where the story, list or entity that was asked for is not; answer-with-pages.ts makes a page of it. */
export class PageMissing extends Error {
  /** @param tags what has to change before it is there: names as in `sendPage` */
  constructor(
    readonly status: 404 | 410,
    readonly tags: readonly string[],
  ) {
    super(`HTTP ${status}`);
  }
}

/**
 * A story that is not there: one that was killed stays so, any other may be published.
 *
 * @param isKilled whether it was deleted after readers had seen it
 */
export function storyMissing(shortId: string, isKilled: boolean): PageMissing {
  return isKilled
    ? new PageMissing(410, [`killed:${shortId}`])
    : new PageMissing(404, ['articles']);
}
