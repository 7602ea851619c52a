import { type FeedQuery, feedUrl } from './feed-query';
import { FEED_FORMATS } from './formats';

const UNFILTERED: FeedQuery = {
  ...{ country: [], organisation: [], urgency: [], source: [], language: [] },
  limit: null,
};

/**
 * The form by which a publisher tells its hub that feeds have changed. WebSub leaves it to the two of
 * them (section 7, https://www.w3.org/TR/websub/#content-distribution); hubs take what PubSubHubbub
 * 0.4 had, with a `hub.url` for each topic. Filtered feeds are topics too, but too many to be named.
 *
 * @param baseUrl of the newsroom, without a slash at its end
 */
export function hubPing(baseUrl: string): string {
  const topics = FEED_FORMATS.map(({ path }) => feedUrl(baseUrl, path, UNFILTERED));
  const form = new URLSearchParams({ 'hub.mode': 'publish' });
  for (const topic of topics) form.append('hub.url', topic);
  return form.toString();
}
