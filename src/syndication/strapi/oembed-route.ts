import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';

import { type OembedRefusal, readOembedQuery } from '../oembed-query';
import { readStory } from '../read-story';
import { renderOembed, toOembed } from '../render-oembed';
import type { Publication } from '../story';
import { loadStory } from './load-stories';
import { loadVisibility } from './load-visibility';
import { type ReadContext, sendCached } from './send-cached';

/** `GET /oembed?url=…&format=json|xml` for the permalink of a published story. */
export function oembedRoute(strapi: Core.Strapi, publication: Publication) {
  return {
    method: 'GET' as const,
    path: '/oembed',
    async handler(ctx: ReadContext) {
      const query = readOembedQuery(ctx.query, publication.baseUrl);
      if (typeof query === 'number') throw refusal(query);
      const visible = await loadVisibility(strapi);
      const row = await loadStory(strapi, query.shortId, visible);
      if (row === null) throw refusal(404);
      const story = readStory(row, publication);
      const oembed = toOembed(story, publication, query);
      sendCached(ctx, {
        contentType: CONTENT_TYPES[query.format],
        body: renderOembed(oembed, query.format),
        lastModified: story.updatedAt,
      });
    },
    config: { auth: false },
  };
}

const CONTENT_TYPES = {
  json: 'application/json; charset=utf-8',
  xml: 'text/xml; charset=utf-8',
};

function refusal(status: OembedRefusal): Error {
  switch (status) {
    case 400:
      return new errors.ValidationError(
        'المعامل url مطلوب • url: the address of a story is missing',
      );
    case 404:
      return new errors.NotFoundError(
        'لا خبر منشورا بهذا العنوان • url: no published story has this address',
      );
    case 501:
      return new errors.NotImplementedError(
        'الصيغة المطلوبة json أو xml • format: expected json or xml',
      );
  }
}
