/** What is asked of everybody. */
export type Question = 'list' | 'article' | 'rss';

export const QUESTIONS: readonly Question[] = ['list', 'article', 'rss'];

export const QUESTION_NAMES: Readonly<Record<Question, string>> = {
  list: '25 with four relations',
  article: 'one article',
  rss: 'RSS of 25',
};

const RELATIONS = ['urgency', 'sources', 'entities', 'story'];
const populate = RELATIONS.map((name, at) => `populate[${at}]=${name}`).join('&');
const LIST = `/api/articles?sort=firstPublishedAt:desc&pagination[pageSize]=25&${populate}`;

/** @param documentId of the article that is asked for */
export function pathsOfAjil(documentId: string): Readonly<Record<Question, string>> {
  return {
    list: LIST,
    article: `/api/articles/${documentId}?${populate}`,
    rss: '/feeds/rss?limit=25',
  };
}

/** Strapi has no feeds: a project that makes one has to ask at least for this list. */
export function pathsOfStock(documentId: string): Readonly<Record<Question, string>> {
  return { ...pathsOfAjil(documentId), rss: LIST };
}
