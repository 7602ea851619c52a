/** What anybody may read from a page of any other site: it is the same for everybody. */
const PUBLIC = /^\/(?:ajil-ticker\.js|api|api-docs|feeds|graphql|live|oembed|s)(?:\/|$)/i;

/**
 * The sites whose pages may read an answer (CORS). Everybody's for what is public, and never with
 * cookies; none for the panel and all the rest.
 */
export function sitesFor(path: string, publicSites: readonly string[]): readonly string[] {
  return PUBLIC.test(path) ? publicSites : [];
}
