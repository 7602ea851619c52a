import type { Core } from '@strapi/strapi';

import { ARTICLE } from '../../editorial/strapi/article-store';
import type { ArticleData } from './article-data';

/** What of a new article its creator wants to know. */
export interface CreatedArticle {
  readonly documentId: string;
  readonly shortId: string;
}

/**
 * Creates an article through the document middlewares: rules, slug, tags, events.
 *
 * @throws ValidationError when the rules of publication refuse it; nothing is created then
 */
export async function insertArticle(
  strapi: Core.Strapi,
  data: ArticleData,
  status: 'draft' | 'published',
): Promise<CreatedArticle> {
  const { documentId, shortId } = await strapi.documents(ARTICLE).create({ data, status });
  return { documentId, shortId: shortId ?? '' };
}
