import type { Core } from '@strapi/strapi';

import { problemError } from '../../editorial/strapi/problem-error';
import { readSearchQuery } from '../read-search-query';
import { searchStories } from './search-stories';

interface SearchContext {
  readonly query: Readonly<Record<string, unknown>>;
  set(name: string, value: string): void;
  body: unknown;
}

/** `GET /api/search`, for everybody who may read articles. */
export function searchRoute(strapi: Core.Strapi) {
  return {
    method: 'GET' as const,
    path: '/api/search',
    async handler(ctx: SearchContext) {
      const query = readSearchQuery(ctx.query);
      if (Array.isArray(query)) throw problemError(query);
      ctx.body = await searchStories(strapi, query);
      ctx.set('Cache-Control', 'public, max-age=10, s-maxage=10, stale-while-revalidate=30');
    },
    config: { auth: false },
  };
}
