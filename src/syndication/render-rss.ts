import { escapeMarkup } from './escape-markup';

import { type Feed, nameIn, type Story } from './story';
import { addElement, addText, xmlDocument, type XmlElement } from './xml-document';

/**
 * RSS 2.0 (https://www.rssboard.org/rss-specification) as its best practices profile has it. What RSS
 * has no element for comes from the modules that readers know: Content, Dublin Core, Atom.
 */
export function renderRss(feed: Feed): string {
  const namespaces = {
    version: '2.0',
    'xmlns:atom': 'http://www.w3.org/2005/Atom',
    'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
    'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  };
  return xmlDocument('rss', namespaces, (rss) => {
    const { publication } = feed;
    const channel = addElement(rss, 'channel');
    addText(channel, 'title', feed.title);
    addText(channel, 'link', `${publication.baseUrl}/`);
    addText(channel, 'description', feed.title);
    addText(channel, 'language', feed.language);
    addText(channel, 'lastBuildDate', feed.updatedAt.toUTCString());
    addText(channel, 'generator', 'Ajil');
    const type = 'application/rss+xml';
    addElement(channel, 'atom:link', { rel: 'self', href: feed.selfUrl, type });
    if (publication.hubUrl)
      addElement(channel, 'atom:link', { rel: 'hub', href: publication.hubUrl });
    for (const story of feed.stories) addItem(channel, story, publication.name);
  });
}

function addItem(channel: XmlElement, story: Story, publicationName: string): void {
  const item = addElement(channel, 'item');
  addText(item, 'title', story.headline);
  addText(item, 'link', story.url);
  addText(item, 'guid', story.id, { isPermaLink: 'false' });
  addText(item, 'pubDate', story.firstPublishedAt.toUTCString());
  addText(item, 'atom:updated', story.updatedAt.toISOString());
  addText(item, 'dc:creator', publicationName);
  addText(item, 'dc:language', story.language);
  for (const source of story.sources) addText(item, 'dc:source', nameIn(story.language, source));
  // Readers take it for HTML.
  addText(item, 'description', story.lede && escapeMarkup(story.lede));
  addText(item, 'content:encoded', story.contentHtml);
  if (story.urgency) addText(item, 'category', story.urgency.code, { domain: 'urgency' });
  for (const entity of story.entities) {
    addText(item, 'category', nameIn(story.language, entity), { domain: entity.key });
  }
  if (story.image) {
    const { url, bytes, type } = story.image;
    addElement(item, 'enclosure', { url, length: bytes, type });
  }
}
