import type { Core, Modules } from '@strapi/strapi';

import { ARTICLE } from '../../editorial/strapi/article-store';
import { STORY } from '../../editorial/strapi/story-store';
import type { SampleStory } from '../sample';

export async function hasArticles(strapi: Core.Strapi): Promise<boolean> {
  return (await strapi.db.query(ARTICLE).count()) > 0;
}

/** Creates the story unless an earlier sample did. */
export async function createSampleStory(strapi: Core.Strapi, story: SampleStory): Promise<void> {
  const { key: slug, titleAr, titleEn } = story;
  const found = await strapi.db.query(STORY).count({ where: { slug } });
  if (found === 0) await strapi.documents(STORY).create({ data: { slug, titleAr, titleEn } });
}

/** What Strapi takes for an article. */
type ArticleData = Modules.Documents.Params.Data.Input<typeof ARTICLE>;

/** @returns the document id of the published article */
export async function createSample(strapi: Core.Strapi, data: ArticleData): Promise<string> {
  const article = await strapi.documents(ARTICLE).create({ data, status: 'published' });
  return article.documentId;
}

const TIMES = ['firstPublishedAt', 'contentUpdatedAt', 'breakingUntil'] as const;

/** Moves the dates of an article, draft and published, back by some milliseconds. */
export async function moveBack(
  strapi: Core.Strapi,
  documentId: string,
  milliseconds: number,
): Promise<void> {
  const query = strapi.db.query(ARTICLE);
  for (const row of await query.findMany({ select: ['id', ...TIMES], where: { documentId } })) {
    const data = Object.fromEntries(
      TIMES.filter((field) => row[field]).map((field) => [
        field,
        new Date(new Date(row[field]).getTime() - milliseconds),
      ]),
    );
    await query.update({ where: { id: row.id }, data });
  }
}
