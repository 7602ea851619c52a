/**
 * A route of the server as the document calls it: `get /s/{shortId}` for `/s/:shortId([A-Z]+)`. What
 * matches without a name (`/connect/(.*)`) is called `rest`.
 */
export function routeKey(method: string, path: string): string {
  const template = path.replace(/:(\w+)(?:\([^/]*\))?/g, '{$1}').replace(/\(\.\*\)/g, '{rest}');
  return `${method.toLowerCase()} ${template}`;
}

/** What machines ask for; the panel's addresses and pages for people are no part of the API. */
const API = /^\/(?:api|feeds|graphql|live|metrics|oembed|s|_health)(?:\/|$)/;
/** Any method: only those that make sense are described. */
const DESCRIBED: Readonly<Record<string, readonly string[]>> = {
  '/graphql': ['get', 'post'],
  '/_health': ['get'],
};

export interface Route {
  readonly path: string;
  readonly methods: readonly string[];
}

/** The keys of the routes that belong into the document. */
export function apiRoutes(routes: readonly Route[]): Set<string> {
  const keys = routes
    .filter(({ path }) => API.test(path))
    .flatMap(({ path, methods }) =>
      (DESCRIBED[path] ?? methods.map((method) => method.toLowerCase()))
        .filter((method) => method !== 'head')
        .map((method) => routeKey(method, path)),
    );
  return new Set(keys.sort());
}
