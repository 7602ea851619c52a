/** What kind of answer an address has; what it depends on is found out differently. */
export type AnswerKind = 'rest-list' | 'rest-one' | 'graphql' | 'page';

/** An address whose answer is the same for everybody who asks without a token. */
export interface CacheableUrl {
  readonly kind: AnswerKind;
  /** Last part of the REST path's collection (`articles`); empty elsewhere. */
  readonly collection: string;
  /** The same for addresses that mean the same. */
  readonly key: string;
}

export interface UrlRules {
  /** `/api` */
  readonly restPrefix: string;
  /** `/graphql` */
  readonly graphqlPath: string;
}

const COLLECTIONS = new Set(['articles', 'entities', 'sources', 'urgency-levels', 'stories']);
/** Pages, feeds and the cacheable twin of the live stream; never the stream itself. */
const PAGES =
  /^\/(?:$|s\/|(?:country|organisation|person|place)\/|search$|feeds\/|oembed$|live\/(?:after|now)$)/;
/** Whoever sends one of these asks as somebody, or for something that is not published. */
const PRIVATE = /^(?:access_token|token|jwt|preview|publicationState)(?:\[|$)/i;
const LONGEST = 4_000;

/**
 * @param url path and query as they came
 * @returns null for an address whose answer must not be shared, or that is too long to keep
 */
export function readCacheableUrl(url: string, rules: UrlRules): CacheableUrl | null {
  if (url.length > LONGEST || !url.startsWith('/') || url.startsWith('//')) return null;
  const at = url.indexOf('?');
  const path = at < 0 ? url : url.slice(0, at);
  const place = readPath(path, rules);
  if (place === null) return null;
  const pairs = [...new URLSearchParams(at < 0 ? '' : url.slice(at + 1))];
  if (pairs.some(([name, value]) => isPrivate(name, value))) return null;
  if (place.kind === 'graphql' && !isPublicQuery(pairs)) return null;
  const isRest = place.kind === 'rest-list' || place.kind === 'rest-one';
  const asked = isRest ? withoutDefaults(pairs) : pairs;
  // Stable: what is given twice keeps its order, which means something.
  asked.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return { ...place, key: `${path}?${new URLSearchParams(asked).toString()}` };
}

function readPath(
  path: string,
  { restPrefix, graphqlPath }: UrlRules,
): Pick<CacheableUrl, 'kind' | 'collection'> | null {
  if (path === graphqlPath) return { kind: 'graphql', collection: '' };
  if (path.startsWith(`${restPrefix}/`)) {
    const [collection, id, ...rest] = path.slice(restPrefix.length + 1).split('/');
    if (collection === 'search' && id === undefined) return { kind: 'page', collection: '' };
    if (!COLLECTIONS.has(collection) || rest.length > 0) return null;
    return { kind: id === undefined ? 'rest-list' : 'rest-one', collection };
  }
  return PAGES.test(path) ? { kind: 'page', collection: '' } : null;
}

function isPrivate(name: string, value: string): boolean {
  if (PRIVATE.test(name)) return true;
  return /^status(?:\[|$)/i.test(name) && value !== 'published';
}

/** A GET with a query or the hash of one; without them Apollo shows a page of its own. */
function isPublicQuery(pairs: readonly (readonly [string, string])[]): boolean {
  const names = pairs.map(([name]) => name);
  if (!names.includes('query') && !names.includes('extensions')) return false;
  return pairs.every(([, value]) => !/draft|preview/i.test(value));
}

const PAGING = /^pagination\[/;
const DEFAULTS = new Map([
  ['status', 'published'],
  ['pagination[page]', '1'],
]);

/** What Strapi would take anyway. Its two ways of paging can't be mixed, so that stays as it is. */
function withoutDefaults(pairs: [string, string][]): [string, string][] {
  const isByPage = pairs.every(
    ([name]) => !PAGING.test(name) || /^pagination\[page(?:Size)?\]$/.test(name),
  );
  return pairs.filter(
    ([name, value]) => DEFAULTS.get(name) !== value || (PAGING.test(name) && !isByPage),
  );
}
