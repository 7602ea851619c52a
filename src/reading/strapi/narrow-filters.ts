import type { Core } from '@strapi/strapi';

import { ARTICLE } from '../../editorial/strapi/article-store';
import { replaceRelated } from '../related-conditions';
import { findRelated } from './related-store';

/**
 * From here on a page is found sooner in the order of publication. That way reads articles until the
 * page is full: with 25 a page, and this many of 200,000 rows that match, a thousand. By the links all
 * that match are read.
 */
const MOST_LINKS = 5000;

/**
 * Lets lists of articles that are filtered by an entity, a source or an urgency begin at the links of
 * that document. Strapi joins from the left, and from there SQLite looks at every article. PostgreSQL
 * turns the join round by itself, and is left alone. Whoever asks the query engine profits: REST,
 * GraphQL, the panel, feeds and pages. Call it in `register`.
 */
export function narrowFilters(strapi: Core.Strapi): void {
  if (strapi.db.dialect.client === 'postgres') return;
  const narrow = async (params: { where?: unknown }, most: number | null) => {
    params.where = await replaceRelated(params.where, (condition) =>
      findRelated(strapi, condition, most),
    );
  };
  strapi.db.lifecycles.subscribe({
    models: [ARTICLE],
    beforeFindMany: ({ params }) => narrow(params, MOST_LINKS),
    // Whoever counts reads them all.
    beforeCount: ({ params }) => narrow(params, null),
  });
}
