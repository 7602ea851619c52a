import type { Core } from '@strapi/strapi';

import { storyPath } from '../../syndication/addresses';
import { readStory } from '../../syndication/read-story';
import { loadStory } from '../../syndication/strapi/load-stories';
import { loadVisibility } from '../../syndication/strapi/load-visibility';
import type { Site } from '../site';
import { renderStory } from '../story-page';
import { isKilled } from './killed-store';
import { loadBreaking } from './load-lists';
import { loadThread } from './load-thread';
import { type PageContext, pageRoute, sendPage, storyMissing } from './page-answer';

const SHORT_ID = ':shortId([A-Za-z0-9]{1,32})';

/** `/s/SHORTID`, the permalink, leads to `/s/SHORTID/SLUG`, the page. An old slug leads there too. */
export function storyRoutes(strapi: Core.Strapi, site: Site) {
  const handler = (ctx: PageContext) => sendStory(strapi, site, ctx);
  return [pageRoute(`/s/${SHORT_ID}`, handler), pageRoute(`/s/${SHORT_ID}/:slug`, handler)];
}

async function sendStory(strapi: Core.Strapi, site: Site, ctx: PageContext): Promise<void> {
  const { shortId = '', slug } = ctx.params;
  const visible = await loadVisibility(strapi);
  const row = await loadStory(strapi, shortId, visible);
  if (row === null) throw storyMissing(shortId, await isKilled(strapi, shortId));
  const here = { ...site.publication, baseUrl: site.root };
  const story = readStory(row, here);
  if ((slug ?? null) !== story.slug) {
    ctx.state.cacheTags = new Set([`article:${story.documentId}`]);
    // Not for ever: the slug follows the headline.
    ctx.set('Cache-Control', 'public, max-age=30, s-maxage=30, stale-while-revalidate=60');
    const address = site.root + storyPath(story);
    ctx.redirect(address);
    // Koa's own words depend on what the client accepts, and the answer is kept for all.
    ctx.type = 'text/plain; charset=utf-8';
    ctx.body = address;
    return;
  }
  const now = new Date();
  const breaking = await loadBreaking(strapi, { visible, publication: here }, now);
  const thread = await loadThread(strapi, shortId);
  const whole = readStory(row, site.publication);
  const body = renderStory({ whole, story, thread, breaking }, site, now);
  // `articles`: the breaking strip and the thread change with other stories.
  sendPage(ctx, body, [story], ['articles']);
}
