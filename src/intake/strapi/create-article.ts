import type { Core } from '@strapi/strapi';

import { readStory, type Story } from '..';
import { toArticleData } from './article-data';
import { type CreatedArticle, insertArticle } from './intake-store';
import { loadKnowledge } from './load-knowledge';

/** A pasted story and the article that was made of it. */
export interface TakenIn {
  readonly story: Story;
  readonly article: CreatedArticle;
}

/**
 * Makes an article of a pasted text, with the sources and levels that the newsroom has.
 *
 * @throws ValidationError when the rules of publication refuse it; nothing is created then
 */
export async function createArticle(
  strapi: Core.Strapi,
  text: string,
  status: 'draft' | 'published',
): Promise<TakenIn> {
  const knowledge = await loadKnowledge(strapi);
  const story = readStory(text, knowledge);
  const article = await insertArticle(strapi, toArticleData(story, knowledge), status);
  return { story, article };
}
