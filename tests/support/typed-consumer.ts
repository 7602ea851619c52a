import { strapi as createClient } from '@strapi/client';

import type { components, paths } from '../../types/newsroom-api';

export type Article = components['schemas']['Article'];
export type ArticlePage =
  paths['/api/articles']['get']['responses'][200]['content']['application/json'];
type ArticleQuery = NonNullable<paths['/api/articles']['get']['parameters']['query']>;

/** A consumer with nothing but `fetch` and the published types. */
export async function newestWithFetch(url: string, about: string): Promise<Article[]> {
  const query: ArticleQuery = {
    sort: ['firstPublishedAt:desc'],
    'pagination[pageSize]': 5,
    status: 'published',
  };
  const parameters = new URLSearchParams({
    sort: String(query.sort),
    'pagination[pageSize]': String(query['pagination[pageSize]']),
    'filters[entities][key][$eq]': about,
    populate: 'urgency,sources',
  });
  const answer = await fetch(`${url}/api/articles?${parameters}`);
  const page: ArticlePage = (await answer.json()) as ArticlePage;
  return page.data;
}

/** The same with the official client, whose answers have no types of their own. */
export async function newestWithClient(url: string, about: string): Promise<Article[]> {
  const { data } = await createClient({ baseURL: `${url}/api` })
    .collection('articles')
    .find({
      filters: { entities: { key: { $eq: about } } },
      populate: ['urgency', 'sources'],
      sort: 'firstPublishedAt:desc',
      pagination: { pageSize: 5 },
    });
  return data as unknown as Article[];
}

/** What a ticker shows of a story: no field of it may turn out to be missing. */
export function tickerLine(article: Article): string {
  const level: string = article.urgency?.nameAr ?? '';
  const sources = article.sources?.map(({ nameAr }) => nameAr).join('، ');
  // @ts-expect-error a lede may be missing
  const lede: string = article.lede;
  // @ts-expect-error there is no such field
  const none: unknown = article.title;
  // @ts-expect-error only languages that articles have
  const language: Article['language'] = 'xx';
  void [lede, none, language];
  return `${level}: ${article.headline} (${sources ?? ''})`;
}
