import { breakingNote, correctionNote } from './notes';
import { type Feed, nameIn, type Publication, type Story, type StoryEntity } from './story';
import { addElement, addMarkup, addText, xmlDocument, type XmlElement } from './xml-document';

/**
 * IPTC NewsML-G2 2.35, power conformance (https://iptc.org/standards/newsml-g2/): a news message with
 * a package that says what the list is, and a news item for each story. `sent` is the newest change,
 * not the clock, so that the same stories are the same bytes and a conditional request is answered
 * without them.
 */
export function renderNewsmlG2(feed: Feed): string {
  return xmlDocument('newsMessage', { xmlns: NAR }, (message) => {
    const header = addElement(message, 'header');
    addText(header, 'sent', feed.updatedAt.toISOString());
    addText(header, 'sender', feed.publication.name);
    const items = addElement(message, 'itemSet');
    addPackage(items, feed);
    for (const story of feed.stories) addNewsItem(items, story, feed.publication);
  });
}

const NAR = 'http://iptc.org/std/nar/2006-10-01/';
const XHTML = 'http://www.w3.org/1999/xhtml';
/** Resolves the codes of `ninat:`, `stat:`, `sig:`, `cpnat:` and `drol:`. */
const CATALOG = 'http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_41.xml';

const NATURES: Readonly<Record<StoryEntity['kind'], string>> = {
  country: 'cpnat:geoArea',
  organisation: 'cpnat:organisation',
  person: 'cpnat:person',
  place: 'cpnat:geoArea',
};

function addPackage(items: XmlElement, feed: Feed): void {
  const item = addItem(items, 'packageItem', feed.selfUrl, feed.updatedAt, feed.language);
  const meta = addElement(item, 'itemMeta');
  addElement(meta, 'itemClass', { qcode: 'ninat:composite' });
  addProvider(meta, feed.publication);
  addText(meta, 'versionCreated', feed.updatedAt.toISOString());
  addElement(meta, 'pubStatus', { qcode: 'stat:usable' });
  addText(meta, 'title', feed.title);
  const group = addElement(addElement(item, 'groupSet', { root: 'root' }), 'group', {
    id: 'root',
    role: 'group:main',
  });
  for (const { id } of feed.stories) addElement(group, 'itemRef', { residref: id });
}

function addNewsItem(items: XmlElement, story: Story, publication: Publication): void {
  const item = addItem(items, 'newsItem', story.id, story.updatedAt, story.language);
  const rights = addElement(item, 'rightsInfo');
  addText(addElement(rights, 'copyrightHolder'), 'name', publication.name);
  addItemMeta(item, story, publication);
  addContentMeta(item, story, publication);
  const content = addElement(addElement(item, 'contentSet'), 'inlineXML', {
    contenttype: 'application/xhtml+xml',
  });
  const html = addElement(content, 'html', { xmlns: XHTML, 'xml:lang': story.language });
  addText(addElement(html, 'head'), 'title', story.headline);
  addMarkup(addElement(html, 'body'), story.contentHtml);
}

function addItem(items: XmlElement, name: string, guid: string, version: Date, language: string) {
  const item = addElement(items, name, {
    guid,
    version: Math.max(1, Math.floor(version.getTime() / 1000)),
    standard: 'NewsML-G2',
    standardversion: '2.35',
    conformance: 'power',
    'xml:lang': language,
  });
  addElement(item, 'catalogRef', { href: CATALOG });
  return item;
}

function addItemMeta(item: XmlElement, story: Story, publication: Publication): void {
  const meta = addElement(item, 'itemMeta');
  addElement(meta, 'itemClass', { qcode: 'ninat:text' });
  addProvider(meta, publication);
  addText(meta, 'versionCreated', story.updatedAt.toISOString());
  addText(meta, 'firstCreated', story.firstPublishedAt.toISOString());
  addElement(meta, 'pubStatus', { qcode: 'stat:usable' });
  addText(meta, 'title', story.headline);
  addText(meta, 'edNote', correctionNote(story));
  addText(meta, 'edNote', breakingNote(story));
  if (story.correction !== null) addElement(meta, 'signal', { qcode: 'sig:correction' });
  addElement(meta, 'link', { rel: 'irel:seeAlso', href: story.url, contenttype: 'text/html' });
}

/** The order within is the schema's. */
function addContentMeta(item: XmlElement, story: Story, publication: Publication): void {
  const { language, image } = story;
  const meta = addElement(item, 'contentMeta');
  if (image)
    addElement(meta, 'icon', { href: image.url, contenttype: image.type, size: image.bytes });
  addText(meta, 'urgency', story.urgency?.iptc ?? null);
  addText(meta, 'contentCreated', story.firstPublishedAt.toISOString());
  addText(meta, 'contentModified', story.updatedAt.toISOString());
  if (story.dateline) addText(addElement(meta, 'located'), 'name', story.dateline);
  for (const source of story.sources) {
    const element = addElement(meta, 'infoSource', { uri: source.url, literal: source.key });
    addText(element, 'name', nameIn(language, source));
  }
  addText(
    addElement(meta, 'creator', { uri: `${publication.baseUrl}/` }),
    'name',
    publication.name,
  );
  addElement(meta, 'language', { tag: language });
  for (const entity of story.entities) addSubject(meta, entity);
  addText(meta, 'slugline', story.slug);
  addText(meta, 'headline', story.headline);
  addText(meta, 'dateline', story.dateline);
  addText(meta, 'by', publication.name);
  addText(meta, 'description', story.lede, { role: 'drol:summary' });
}

function addSubject(meta: XmlElement, entity: StoryEntity): void {
  const subject = addElement(meta, 'subject', {
    type: NATURES[entity.kind],
    uri: entity.uri,
    literal: entity.key,
    confidence: entity.confidence,
    relevance: entity.relevance,
  });
  addText(subject, 'name', entity.nameAr, { 'xml:lang': 'ar' });
  addText(subject, 'name', entity.nameEn, { 'xml:lang': 'en' });
}

function addProvider(meta: XmlElement, publication: Publication): void {
  const provider = addElement(meta, 'provider', { uri: `${publication.baseUrl}/` });
  addText(provider, 'name', publication.name);
}
