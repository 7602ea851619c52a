import type { Core } from '@strapi/strapi';

import { makeEtag } from '../../syndication/conditional-get';
import { renderNotice } from '../notice-page';
import { PAGE_POLICY } from '../page-policy';
import type { Site } from '../site';

/** What programs ask for: they get Strapi's own errors, as JSON. */
const FOR_PROGRAMS =
  /^\/(?:api|admin|graphql|feeds|oembed|live|uploads|content-manager|upload|ajil|_health)(?:[/?]|$)/;

/**
 * The errors of the reader's pages, and of addresses that a person typed, as pages. It has to be
 * outside Strapi's own error middleware.
 */
export function answerWithPages(strapi: Core.Strapi, site: Site): void {
  strapi.server.use(async (ctx, next) => {
    await next();
    if (ctx.status < 400 || (ctx.method !== 'GET' && ctx.method !== 'HEAD')) return;
    if (ctx.state.isOwnPage === true) return;
    const isPage = ctx.state.isReaderPage === true;
    const isPerson = (ctx.get('accept') || '').includes('text/html');
    if (!isPage && (!isPerson || FOR_PROGRAMS.test(ctx.path))) return;
    const { status } = ctx;
    const body = renderNotice(status, site);
    ctx.set('Content-Security-Policy', PAGE_POLICY);
    // A story may be published again any moment; what failed is not kept at all.
    ctx.set('Cache-Control', status < 500 ? 'public, max-age=10, s-maxage=10' : 'no-store');
    if (status < 500) ctx.set('ETag', makeEtag(body));
    ctx.body = body;
    ctx.status = status;
    ctx.type = 'text/html; charset=utf-8';
  });
}
