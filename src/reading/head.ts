import { pageUrl } from '../syndication/addresses';
import { newsArticleScript } from '../syndication/news-article';
import type { Story } from '../syndication/story';
import { type Html, html, trustHtml } from './html';
import type { Site } from './site';
import { WORDS } from './words';

/** The feeds that a browser or a reader of feeds offers. */
export function feedLinks(query: string) {
  return [
    { name: 'RSS', type: 'application/rss+xml', path: `/feeds/rss${query}` },
    { name: 'Atom', type: 'application/atom+xml', path: `/feeds/atom${query}` },
    { name: 'JSON Feed', type: 'application/feed+json', path: `/feeds/json${query}` },
  ];
}

interface ListHead {
  readonly title: string;
  readonly path: string;
}

/** @param feedQueries of the feeds of this list; empty when it has none */
export function listHead({ title, path }: ListHead, feedQueries: string[], site: Site): Html {
  const { publication } = site;
  const canonical = publication.baseUrl + path;
  return html`<meta name="description" content="${WORDS.description}" />
    <link rel="canonical" href="${canonical}" />
    ${feedQueries.map((query) => alternates(query, title, site))} ${property('og:type', 'website')}
    ${property('og:title', title)} ${property('og:url', canonical)}
    ${property('og:site_name', publication.name)} ${property('og:locale', 'ar')}`;
}

/**
 * What search engines and networks read of a story. Addresses are whole here, and the canonical one is
 * that of the page, not the short permalink that leads to it.
 *
 * @param story with whole addresses
 */
export function storyHead(story: Story, site: Site): Html {
  const { publication } = site;
  const { headline, lede, language, firstPublishedAt, updatedAt, entities, shortId } = story;
  const canonical = pageUrl(publication.baseUrl, story);
  const share = `${publication.baseUrl}/share/${shortId}.png?v=${updatedAt.getTime().toString(36)}`;
  const oembed = `${publication.baseUrl}/oembed?url=${encodeURIComponent(story.url)}`;
  return html`${lede && html`<meta name="description" content="${lede}" />`}
    <link rel="canonical" href="${canonical}" />
    <link rel="shortlink" href="${story.url}" />
    <link rel="alternate" type="application/json+oembed" href="${oembed}" title="${headline}" />
    ${alternates('', publication.name, site)} ${property('og:type', 'article')}
    ${property('og:title', headline)} ${lede && property('og:description', lede)}
    ${property('og:url', canonical)} ${property('og:site_name', publication.name)}
    ${property('og:locale', language)} ${property('og:image', share)}
    ${property('og:image:type', 'image/png')} ${property('og:image:width', '1200')}
    ${property('og:image:height', '630')} ${property('og:image:alt', headline)}
    ${property('article:published_time', firstPublishedAt.toISOString())}
    ${property('article:modified_time', updatedAt.toISOString())}
    ${entities.map(({ nameAr, nameEn }) => property('article:tag', language === 'ar' ? nameAr : nameEn))}
    <meta name="twitter:card" content="summary_large_image" />
    ${trustHtml(newsArticleScript(story, publication))}`;
}

function alternates(query: string, title: string, { root }: Site): Html[] {
  return feedLinks(query).map(
    ({ type, path, name }) =>
      html`<link
        rel="alternate"
        type="${type}"
        href="${root + path}"
        title="${title} (${name})"
      />`,
  );
}

function property(name: string, content: string): Html {
  return html`<meta property="${name}" content="${content}" />`;
}
