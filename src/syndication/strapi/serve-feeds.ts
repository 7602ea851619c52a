import type { Core } from '@strapi/strapi';

import { readPublication } from '../settings';
import { feedRoutes } from './feed-routes';
import { oembedRoute } from './oembed-route';

/**
 * Serves stories in the formats of other people's readers, agencies and search engines.
 *
 * @throws when a setting is wrong: better no start than a feed with broken addresses
 */
export function serveFeeds(strapi: Core.Strapi): void {
  const publication = readPublication({
    name: strapi.config.get<string>('newsroom.publicationName'),
    baseUrl: strapi.config.get<string>('server.absoluteUrl'),
    hubUrl: strapi.config.get<string>('newsroom.hubUrl'),
  });
  strapi.server.routes([
    ...feedRoutes(strapi, publication),
    oembedRoute(strapi, publication),
  ] as never);
}
