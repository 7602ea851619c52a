/** Stories on one page of the list. */
export const PAGE_SIZE = 20;
/** More than this at once is no longer a strip. */
export const BREAKING_LIMIT = 3;

const CARD_FIELDS = [
  ...['headline', 'kicker', 'lede', 'dateline', 'language', 'shortId', 'sequence'],
  ...['firstPublishedAt', 'contentUpdatedAt', 'breakingUntil'],
];
const URGENCY_FIELDS = ['code', 'nameAr', 'nameEn', 'kicker', 'kickerEn', 'colour', 'rank'];

/**
 * A page of the newest stories.
 *
 * @param {{ entity?: string | null, story?: string | null, page?: number }} wanted
 *   entity: key such as `country:IQ`; story: slug of a thread; page counts from 1
 */
export function listUrl({ entity = null, story = null, page = 1 }) {
  const query = cardQuery();
  if (entity) query.set('filters[entities][key][$eq]', entity);
  if (story) query.set('filters[story][slug][$eq]', story);
  query.set('pagination[page]', String(page));
  query.set('pagination[pageSize]', String(PAGE_SIZE));
  return address(query);
}

/**
 * The stories that are breaking at `now`, the most urgent first, then the newest.
 *
 * @param {Date} now
 */
export function breakingUrl(now) {
  const query = new URLSearchParams();
  addList(query, 'fields', ['headline', 'kicker', 'language', 'shortId', 'breakingUntil']);
  addList(query, 'populate[urgency][fields]', URGENCY_FIELDS);
  query.set('filters[breakingUntil][$gt]', now.toISOString());
  query.set('sort[0]', 'urgency.rank:asc');
  query.set('sort[1]', 'firstPublishedAt:desc');
  query.set('pagination[pageSize]', String(BREAKING_LIMIT));
  return address(query);
}

/** @param {string} shortId */
export function articleUrl(shortId) {
  const query = cardQuery();
  addList(query, 'fields', [...CARD_FIELDS, 'body', 'correction', 'correctedAt']);
  addList(query, 'populate[sources][fields]', ['key', 'nameAr', 'nameEn', 'url']);
  query.set('filters[shortId][$eq]', shortId);
  query.set('pagination[pageSize]', '1');
  return address(query);
}

/**
 * The articles of a thread, oldest first.
 *
 * @param {string} slug
 */
export function threadUrl(slug) {
  const query = new URLSearchParams();
  addList(query, 'fields', ['headline', 'language', 'shortId', 'firstPublishedAt']);
  query.set('filters[story][slug][$eq]', slug);
  query.set('sort', 'firstPublishedAt:asc');
  query.set('pagination[pageSize]', '50');
  return address(query);
}

/**
 * The name of an entity, for the heading of its list.
 *
 * @param {string} key
 */
export function entityUrl(key) {
  const query = new URLSearchParams();
  addList(query, 'fields', ['key', 'nameAr', 'nameEn']);
  query.set('filters[key][$eq]', key);
  return `/api/entities?${query}`;
}

/** @param {string} slug */
export function storyUrl(slug) {
  const query = new URLSearchParams();
  addList(query, 'fields', ['titleAr', 'titleEn', 'slug']);
  query.set('filters[slug][$eq]', slug);
  return `/api/stories?${query}`;
}

function cardQuery() {
  const query = new URLSearchParams();
  addList(query, 'fields', CARD_FIELDS);
  addList(query, 'populate[urgency][fields]', URGENCY_FIELDS);
  addList(query, 'populate[sources][fields]', ['key', 'nameAr', 'nameEn']);
  addList(query, 'populate[entities][fields]', ['key', 'kind', 'nameAr', 'nameEn']);
  addList(query, 'populate[story][fields]', ['slug', 'titleAr', 'titleEn']);
  addList(query, 'populate[cover][fields]', ['caption', 'credit']);
  addList(query, 'populate[cover][populate][image][fields]', ['url', 'alternativeText']);
  query.set('sort[0]', 'firstPublishedAt:desc');
  query.set('sort[1]', 'shortId:asc'); // a page break between two stories of one second stays put
  return query;
}

/**
 * @param {URLSearchParams} query
 * @param {string} name
 * @param {readonly string[]} values
 */
function addList(query, name, values) {
  values.forEach((value, at) => query.set(`${name}[${at}]`, value));
}

/** @param {URLSearchParams} query */
function address(query) {
  return `/api/articles?${query}`;
}
