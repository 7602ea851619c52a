import { renderAtom } from './render-atom';
import { renderJsonFeed } from './render-json-feed';
import { renderNewsSitemap, SITEMAP_LIMIT, SITEMAP_WINDOW_MS } from './render-news-sitemap';
import { renderNewsmlG2 } from './render-newsml-g2';
import { renderNinjs } from './render-ninjs';
import { renderRss } from './render-rss';
import type { Feed } from './story';

/** How one path is answered. */
export interface FeedFormat {
  readonly path: string;
  readonly contentType: string;
  /** Stories when the client asks for no number, and the most it may ask for. */
  readonly defaultLimit: number;
  readonly mostStories: number;
  /** Only stories first published within these milliseconds; null for all. */
  readonly windowMs: number | null;
  /** Whether text, picture, sources and entities are needed; without, a list is much cheaper. */
  readonly hasContent: boolean;
  readonly render: (feed: Feed) => string;
}

const FULL = { defaultLimit: 50, mostStories: 200, windowMs: null, hasContent: true };

export const FEED_FORMATS: readonly FeedFormat[] = [
  {
    ...FULL,
    path: '/feeds/rss',
    contentType: 'application/rss+xml; charset=utf-8',
    render: renderRss,
  },
  {
    ...FULL,
    path: '/feeds/atom',
    contentType: 'application/atom+xml; charset=utf-8',
    render: renderAtom,
  },
  {
    ...FULL,
    path: '/feeds/json',
    contentType: 'application/feed+json; charset=utf-8',
    render: renderJsonFeed,
  },
  {
    ...FULL,
    path: '/feeds/ninjs',
    contentType: 'application/json; charset=utf-8',
    render: renderNinjs,
  },
  {
    ...FULL,
    path: '/feeds/newsml-g2',
    contentType: 'application/vnd.iptc.g2.newsmessage+xml; charset=utf-8',
    render: renderNewsmlG2,
  },
  {
    path: '/feeds/news-sitemap',
    contentType: 'application/xml; charset=utf-8',
    defaultLimit: SITEMAP_LIMIT,
    mostStories: SITEMAP_LIMIT,
    windowMs: SITEMAP_WINDOW_MS,
    hasContent: false,
    render: renderNewsSitemap,
  },
];
