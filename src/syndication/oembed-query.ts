import { readStoryUrl } from './addresses';
import type { OembedBox } from './render-oembed';

/** What a consumer of oEmbed asks for, section 2.2 of https://oembed.com. */
export interface OembedQuery extends OembedBox {
  readonly shortId: string;
  readonly format: 'json' | 'xml';
}

/** A status of HTTP, as oEmbed lays down what each means. */
export type OembedRefusal = 400 | 404 | 501;

/**
 * @param query as Koa parses it
 * @returns 400 without an address, 404 for one that is no story of this newsroom, 501 for a format
 *   that oEmbed does not have
 */
export function readOembedQuery(
  query: Readonly<Record<string, unknown>>,
  baseUrl: string,
): OembedQuery | OembedRefusal {
  const { url, format = 'json' } = query;
  if (typeof url !== 'string') return 400;
  if (format !== 'json' && format !== 'xml') return 501;
  const shortId = readStoryUrl(baseUrl, url);
  if (shortId === null) return 404;
  return { shortId, format, maxWidth: pixels(query.maxwidth), maxHeight: pixels(query.maxheight) };
}

/** What is no number of pixels is no limit. */
function pixels(value: unknown): number | null {
  return typeof value === 'string' && /^[1-9]\d{0,4}$/.test(value) ? Number(value) : null;
}
