import { breakingNote, correctionNote } from './notes';
import { type Feed, nameIn, type Publication, type Story, type StoryEntity } from './story';

/**
 * IPTC ninjs 3.1 (https://www.iptc.org/std/ninjs/ninjs-schema_3.1.json), as JSON: a composite object
 * with a story for each association, as ninjs itself has no lists.
 */
export function renderNinjs(feed: Feed): string {
  return JSON.stringify({
    uri: feed.selfUrl,
    type: 'composite',
    standard: STANDARD,
    versionCreated: feed.updatedAt.toISOString(),
    language: feed.language,
    title: feed.title,
    associations: feed.stories.map((story, at) => ({
      name: `story-${at + 1}`,
      ...toNinjs(story, feed.publication),
    })),
  });
}

/** One story as a ninjs object. */
export function toNinjs(story: Story, publication: Publication) {
  const { language, urgency, image } = story;
  const notes = [correctionNote(story), breakingNote(story)].filter((note) => note !== null);
  return {
    uri: story.id,
    type: 'text',
    representationType: 'full',
    standard: STANDARD,
    version: String(Math.floor(story.updatedAt.getTime() / 1000)),
    firstCreated: story.firstPublishedAt.toISOString(),
    versionCreated: story.updatedAt.toISOString(),
    contentCreated: story.firstPublishedAt.toISOString(),
    pubStatus: 'usable',
    ...(urgency && { urgency: urgency.iptc }),
    language,
    title: story.headline,
    ...(story.slug && { slugline: story.slug }),
    by: publication.name,
    copyrightHolder: publication.name,
    ...(story.dateline && { located: story.dateline }),
    ...(notes.length > 0 && { edNote: notes.join('\n') }),
    headlines: [
      { role: 'main', contentType: 'text/plain', value: story.headline },
      ...(story.kicker ? [{ role: 'kicker', contentType: 'text/plain', value: story.kicker }] : []),
    ],
    ...(story.lede && {
      descriptions: [{ role: 'summary', contentType: 'text/plain', value: story.lede }],
    }),
    bodies: [
      { role: 'main', contentType: 'text/html', value: story.contentHtml },
      {
        role: 'main',
        contentType: 'text/plain',
        charCount: [...story.contentText].length,
        wordCount: story.contentText.split(/\s+/u).filter((word) => word !== '').length,
        value: story.contentText,
      },
    ],
    infoSources: story.sources.map((source) => ({
      name: nameIn(language, source),
      literal: source.key,
      ...(source.url && URL.canParse(source.url) && { uri: source.url }),
    })),
    subjects: story.entities.map((entity) => ({
      ...named(entity, language),
      creator: entity.isMentioned ? 'Ajil tagging' : 'editor',
      confidence: entity.confidence,
      relevance: entity.relevance,
    })),
    people: ofKind(story, 'person'),
    organisations: ofKind(story, 'organisation'),
    places: [...ofKind(story, 'country'), ...ofKind(story, 'place')],
    ...(image && {
      associations: [
        {
          name: 'cover',
          uri: image.url,
          type: 'picture',
          ...(image.caption && { descriptions: [{ role: 'caption', value: image.caption }] }),
          ...(image.credit && { by: image.credit }),
          renditions: [
            {
              name: 'main',
              href: image.url,
              contentType: image.type,
              sizeInBytes: image.bytes,
              ...(image.width && { width: image.width }),
              ...(image.height && { height: image.height }),
            },
          ],
        },
      ],
    }),
    renditions: [{ name: 'web', href: story.url, contentType: 'text/html' }],
    altIds: [
      { role: 'shortId', value: story.shortId },
      { role: 'documentId', value: story.documentId },
    ],
  };
}

const STANDARD = {
  name: 'ninjs',
  version: '3.1',
  schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#',
};

function ofKind({ entities, language }: Story, kind: StoryEntity['kind']) {
  return entities
    .filter((entity) => entity.kind === kind)
    .map((entity) => ({ ...named(entity, language), rel: 'about' }));
}

function named(entity: StoryEntity, language: string) {
  const { key, uri } = entity;
  return { name: nameIn(language, entity), literal: key, ...(uri && { uri }) };
}
