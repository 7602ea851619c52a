import type { Addition } from '../document';
import { type DescribedFeed, describeFeeds } from './feeds';
import { GRAPHQL } from './graphql';
import { LIVE } from './live';
import { PERMALINKS } from './permalinks';
import { SEARCH } from './search';
import { WATCHING } from './watching';

/** One file a capability; the order is that of the page. */
export function allAdditions(feeds: readonly DescribedFeed[]): Addition[] {
  return [SEARCH, GRAPHQL, describeFeeds(feeds), LIVE, PERMALINKS, WATCHING];
}
