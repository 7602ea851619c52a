/**
 * The address of a view, as the part of the URL after `#`: the whole page is one static file, and
 * every view of it can still be linked to.
 *
 * @typedef {{ view: 'article', shortId: string }} ArticleRoute
 * @typedef {{ view: 'front', entity: string | null, story: string | null, page: number }} FrontRoute
 * @typedef {ArticleRoute | FrontRoute} Route
 */

/**
 * @param {string} hash e.g. `#/s/k7m2p9qx` or `#/?entity=country%3AIQ&page=2`; anything else is the
 *   first page
 * @returns {Route}
 */
export function readRoute(hash) {
  const address = hash.replace(/^#/, '');
  const article = /^\/s\/([A-Za-z0-9]{1,32})$/.exec(address);
  if (article) return { view: 'article', shortId: article[1] };
  const query = new URLSearchParams(/^\/\?(.*)$/.exec(address)?.[1] ?? '');
  return {
    view: 'front',
    entity: query.get('entity') || null,
    story: query.get('story') || null,
    page: readPage(query.get('page')),
  };
}

/**
 * @param {string} shortId
 * @returns {string} for an `href`
 */
export function articleHref(shortId) {
  return `#/s/${encodeURIComponent(shortId)}`;
}

/**
 * @param {{ entity?: string | null, story?: string | null, page?: number }} [front]
 * @returns {string} for an `href`; what is absent is not in it
 */
export function frontHref({ entity = null, story = null, page = 1 } = {}) {
  const query = new URLSearchParams();
  if (entity) query.set('entity', entity);
  if (story) query.set('story', story);
  if (page > 1) query.set('page', String(page));
  const text = query.toString();
  return text === '' ? '#/' : `#/?${text}`;
}

/** @param {string | null} text */
function readPage(text) {
  return text !== null && /^[1-9]\d{0,5}$/.test(text) ? Number(text) : 1;
}
