import { articleUrl, breakingUrl, entityUrl, listUrl, storyUrl, threadUrl } from './queries.mjs';

/** An answer that is not the news; `status` 0 means that there was no answer at all. */
export class LoadError extends Error {
  /** @param {number} status of HTTP */
  constructor(status) {
    super(`the newsroom answered ${status}`);
    this.status = status;
  }
}

/**
 * @typedef {(url: string) => Promise<any>} Get gives the parsed JSON or throws a LoadError
 */

/**
 * @param {typeof fetch} request
 * @param {{ adjust(date: string | null): void }} clock set by the answers
 * @returns {(signal: AbortSignal) => Get}
 */
export function makeGet(request, clock) {
  return (signal) => async (url) => {
    const headers = { Accept: 'application/json' };
    const response = await request(url, { headers, signal }).catch((error) => {
      throw signal.aborted ? error : new LoadError(0);
    });
    clock.adjust(response.headers.get('date'));
    if (!response.ok) throw new LoadError(response.status);
    return response.json();
  };
}

/**
 * @param {Get} get
 * @param {import('./route.mjs').FrontRoute} route
 */
export async function loadFront(get, route) {
  const [list, entities, stories] = await Promise.all([
    get(listUrl(route)),
    route.entity ? get(entityUrl(route.entity)) : null,
    route.story ? get(storyUrl(route.story)) : null,
  ]);
  return { list, entity: entities?.data[0] ?? null, story: stories?.data[0] ?? null };
}

/**
 * @param {Get} get
 * @param {string} shortId
 * @returns {Promise<{ article: any, thread: any[] } | null>} null when there is no such article
 */
export async function loadArticle(get, shortId) {
  const article = (await get(articleUrl(shortId))).data[0];
  if (article === undefined) return null;
  const thread = article.story?.slug ? (await get(threadUrl(article.story.slug))).data : [];
  return { article, thread };
}

/**
 * @param {Get} get
 * @param {Date} now
 * @returns {Promise<any[]>}
 */
export async function loadBreaking(get, now) {
  return (await get(breakingUrl(now))).data;
}
