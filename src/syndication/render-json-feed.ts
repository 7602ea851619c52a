import { type Feed, nameIn, type Story } from './story';

/** JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/), as JSON. */
export function renderJsonFeed(feed: Feed): string {
  const { publication } = feed;
  const author = { name: publication.name, url: `${publication.baseUrl}/` };
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    home_page_url: `${publication.baseUrl}/`,
    feed_url: feed.selfUrl,
    language: feed.language,
    authors: [author],
    ...(publication.hubUrl && { hubs: [{ type: 'WebSub', url: publication.hubUrl }] }),
    items: feed.stories.map(toItem),
  });
}

function toItem(story: Story) {
  const { image, urgency, language } = story;
  return {
    id: story.id,
    url: story.url,
    title: story.headline,
    content_html: story.contentHtml,
    content_text: story.contentText,
    ...(story.lede && { summary: story.lede }),
    ...(image && { image: image.url }),
    date_published: story.firstPublishedAt.toISOString(),
    date_modified: story.updatedAt.toISOString(),
    language,
    tags: story.entities.map((entity) => nameIn(language, entity)),
    ...(image && {
      attachments: [{ url: image.url, mime_type: image.type, size_in_bytes: image.bytes }],
    }),
    // What the format has no field for; its readers skip names that begin with an underscore.
    _ajil: {
      short_id: story.shortId,
      kicker: story.kicker,
      urgency: urgency && { code: urgency.code, iptc: urgency.iptc },
      breaking_until: story.breakingUntil?.toISOString() ?? null,
      correction: story.correction,
      sources: story.sources.map(({ key }) => key),
      entities: story.entities.map(({ key, uri }) => ({ key, uri })),
    },
  };
}
