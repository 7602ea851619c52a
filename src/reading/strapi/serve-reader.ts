import type { Core } from '@strapi/strapi';

import { readPublication } from '../../syndication/settings';
import { makeSite } from '../site';
import { answerWithPages } from './answer-with-pages';
import { listRoutes } from './list-routes';
import { robotsRoute } from './robots-route';
import { searchPageRoute } from './search-page-route';
import { shareRoute } from './share-route';
import { storyRoutes } from './story-routes';

/**
 * Serves the pages for readers: the front page at `/`, stories, lists about an entity, and what is said
 * when there is none.
 *
 * @throws when a setting is wrong, naming it
 */
export function serveReader(strapi: Core.Strapi): void {
  const publication = readPublication({
    name: strapi.config.get<string>('newsroom.publicationName'),
    baseUrl: strapi.config.get<string>('server.absoluteUrl'),
    hubUrl: strapi.config.get<string>('newsroom.hubUrl'),
  });
  const site = makeSite(publication, strapi.config.get<string>('newsroom.timeZone'));
  answerWithPages(strapi, site);
  strapi.server.routes([
    ...listRoutes(strapi, site),
    ...storyRoutes(strapi, site),
    shareRoute(strapi, site),
    searchPageRoute(strapi, site),
    robotsRoute(site),
  ] as never);
}
