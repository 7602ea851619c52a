/**
 * What may be shown of an endpoint's address in a log, a table or a message. The rest of it is often a
 * secret: a token in the query or in the path, a password before the host.
 *
 * @returns host and port; `?` for what is no URL
 */
export function hostOf(url: string): string {
  const address = URL.canParse(url) ? new URL(url) : null;
  return address?.host || '?';
}
