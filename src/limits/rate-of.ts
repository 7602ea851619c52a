import type { RateName } from './rates';

export interface Asked {
  readonly method: string;
  /** Without the query. */
  readonly path: string;
  /** Whether it carries an Authorization header, right or wrong. */
  readonly hasToken: boolean;
}

/** What readers and machines ask for. The panel, files and what watches over the newsroom are not. */
const PUBLIC = /^\/(?:api|feeds|live|oembed|s)(?:\/|$)/;
const GRAPHQL = /^\/graphql\/?$/;
const SEARCH = /^\/api\/search\/?$/;
const UPLOAD = /^(?:\/api)?\/upload\/?$/;
const LOGIN =
  /^\/(?:admin\/(?:login|forgot-password|reset-password|register|register-admin)|api\/auth\/(?:local(?:\/register)?|forgot-password|reset-password|change-password))\/?$/;

/** Which count a request belongs to; null where nothing is counted. */
export function rateOf({ method, path, hasToken }: Asked): RateName | null {
  // Strapi's router takes no account of capitals, nor of a slash at the end.
  const place = path.toLowerCase();
  if (method === 'OPTIONS') return null;
  if (method === 'POST' && LOGIN.test(place)) return 'login';
  if (method === 'POST' && UPLOAD.test(place)) return 'upload';
  const isGraphql = GRAPHQL.test(place);
  if (!isGraphql && !PUBLIC.test(place)) return null;
  if (hasToken) return 'token';
  if (isGraphql) return 'graphql';
  if (isSearch(place)) return 'search';
  return method === 'GET' || method === 'HEAD' ? 'read' : 'write';
}

/** Whether an address is that of the search, whose own rules say more of a long query. */
export function isSearch(path: string): boolean {
  return SEARCH.test(path.toLowerCase());
}
