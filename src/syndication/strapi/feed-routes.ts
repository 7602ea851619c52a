import type { Core } from '@strapi/strapi';

import type { Problem } from '../../editorial/problems';
import { problemError } from '../../editorial/strapi/problem-error';
import { type FeedQuery, feedUrl, readFeedQuery } from '../feed-query';
import { FEED_FORMATS, type FeedFormat } from '../formats';
import { makeFeed } from '../make-feed';
import { readStory } from '../read-story';
import type { Feed, Publication } from '../story';
import { webSubLinks } from '../web-sub';
import { loadFilter } from './load-filter';
import { loadStories } from './load-stories';
import { loadVisibility } from './load-visibility';
import { type ReadContext, sendCached } from './send-cached';

/** `GET /feeds/…`, one path for each format. */
export function feedRoutes(strapi: Core.Strapi, publication: Publication) {
  return FEED_FORMATS.map((format) => ({
    method: 'GET' as const,
    path: format.path,
    async handler(ctx: ReadContext) {
      const query = orThrow(readFeedQuery(ctx.query, format.mostStories));
      const feed = await loadFeed(strapi, publication, format, query, new Date());
      ctx.set('Link', webSubLinks(feed));
      sendCached(ctx, {
        contentType: format.contentType,
        body: format.render(feed),
        lastModified: feed.updatedAt,
      });
    },
    config: { auth: false },
  }));
}

async function loadFeed(
  strapi: Core.Strapi,
  publication: Publication,
  format: FeedFormat,
  query: FeedQuery,
  now: Date,
): Promise<Feed> {
  const visible = await loadVisibility(strapi);
  const { conditions, labels } = orThrow(
    await loadFilter(strapi, query, visible, publication.language),
  );
  const { windowMs, hasContent, defaultLimit, path } = format;
  const rows = await loadStories(strapi, {
    conditions,
    visible,
    firstPublishedAfter: windowMs === null ? null : new Date(now.getTime() - windowMs),
    limit: query.limit ?? defaultLimit,
    hasContent,
  });
  return makeFeed({
    publication,
    labels,
    language: query.language,
    selfUrl: feedUrl(publication.baseUrl, path, query),
    stories: rows.map((row) => readStory(row, publication)),
    now,
  });
}

function orThrow<Value extends object>(result: Value | Problem[]): Value {
  if (Array.isArray(result)) throw problemError(result);
  return result;
}
