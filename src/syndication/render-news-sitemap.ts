import { pageUrl } from './addresses';
import type { Feed } from './story';
import { addElement, addText, xmlDocument } from './xml-document';

/** Google takes stories of the last two days and at most a thousand of them in one file. */
export const SITEMAP_WINDOW_MS = 48 * 60 * 60_000;
export const SITEMAP_LIMIT = 1000;

/**
 * Google's news sitemap
 * (https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap). The date is
 * that of the first publication: a corrected story is not a new one.
 */
export function renderNewsSitemap(feed: Feed): string {
  const namespaces = {
    xmlns: SITEMAP,
    'xmlns:news': 'http://www.google.com/schemas/sitemap-news/0.9',
  };
  return xmlDocument('urlset', namespaces, (urlset) => {
    for (const story of feed.stories) {
      const url = addElement(urlset, 'url');
      // Not the permalink: a sitemap names pages, and the permalink redirects.
      addText(url, 'loc', pageUrl(feed.publication.baseUrl, story));
      addText(url, 'lastmod', story.updatedAt.toISOString());
      const news = addElement(url, 'news:news');
      const publication = addElement(news, 'news:publication');
      addText(publication, 'news:name', feed.publication.name);
      addText(publication, 'news:language', GOOGLE_LANGUAGES[story.language] ?? story.language);
      addText(news, 'news:publication_date', story.firstPublishedAt.toISOString());
      addText(news, 'news:title', story.headline);
    }
  });
}

const SITEMAP = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/** Google asks for ISO 639 codes, and for these where Chinese is meant. */
const GOOGLE_LANGUAGES: Readonly<Record<string, string>> = { zh: 'zh-cn' };
