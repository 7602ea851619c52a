import { type Feed, nameIn, type Story } from './story';
import { addElement, addText, xmlDocument, type XmlElement } from './xml-document';

/** Atom, RFC 4287. */
export function renderAtom(feed: Feed): string {
  const { publication, language } = feed;
  return xmlDocument('feed', { xmlns: ATOM, 'xml:lang': language }, (root) => {
    addText(root, 'id', feed.selfUrl);
    addText(root, 'title', feed.title);
    addText(root, 'updated', feed.updatedAt.toISOString());
    addElement(root, 'link', { rel: 'self', type: 'application/atom+xml', href: feed.selfUrl });
    addElement(root, 'link', {
      rel: 'alternate',
      type: 'text/html',
      href: `${publication.baseUrl}/`,
    });
    if (publication.hubUrl) addElement(root, 'link', { rel: 'hub', href: publication.hubUrl });
    const author = addElement(root, 'author');
    addText(author, 'name', publication.name);
    addText(author, 'uri', `${publication.baseUrl}/`);
    addText(root, 'generator', 'Ajil');
    for (const story of feed.stories) addEntry(root, story, publication.baseUrl);
  });
}

const ATOM = 'http://www.w3.org/2005/Atom';

function addEntry(feed: XmlElement, story: Story, baseUrl: string): void {
  const entry = addElement(feed, 'entry', { 'xml:lang': story.language });
  addText(entry, 'id', story.id);
  addText(entry, 'title', story.headline);
  addText(entry, 'published', story.firstPublishedAt.toISOString());
  addText(entry, 'updated', story.updatedAt.toISOString());
  addElement(entry, 'link', { rel: 'alternate', type: 'text/html', href: story.url });
  if (story.image) {
    const { url, bytes, type } = story.image;
    addElement(entry, 'link', { rel: 'enclosure', href: url, type, length: bytes });
  }
  // Those who are quoted contributed to the story; its author, the publication, is the feed's.
  for (const source of story.sources) {
    const contributor = addElement(entry, 'contributor');
    addText(contributor, 'name', nameIn(story.language, source));
    addText(contributor, 'uri', source.url);
  }
  if (story.urgency) {
    const label = nameIn(story.language, story.urgency);
    addElement(entry, 'category', {
      scheme: `${baseUrl}/api/urgency-levels`,
      term: story.urgency.code,
      label,
    });
  }
  for (const entity of story.entities) {
    const label = nameIn(story.language, entity);
    addElement(entry, 'category', { scheme: `${baseUrl}/api/entities`, term: entity.key, label });
  }
  addText(entry, 'summary', story.lede, { type: 'text' });
  addText(entry, 'content', story.contentHtml, { type: 'html' });
}
