import { pageUrl } from './addresses';
import { nameIn, type Publication, type Story, type StoryEntity } from './story';

/** A story as schema.org's NewsArticle (https://schema.org/NewsArticle), for the page that shows it. */
export function toNewsArticle(story: Story, publication: Publication): object {
  const { language, image } = story;
  const page = pageUrl(publication.baseUrl, story);
  const publisher = {
    '@type': 'NewsMediaOrganization',
    name: publication.name,
    url: `${publication.baseUrl}/`,
  };
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    '@id': story.id,
    url: page,
    mainEntityOfPage: page,
    inLanguage: language,
    headline: story.headline,
    ...(story.kicker && { alternativeHeadline: `${story.kicker}: ${story.headline}` }),
    ...(story.lede && { description: story.lede }),
    articleBody: story.contentText,
    ...(story.dateline && { dateline: story.dateline }),
    datePublished: story.firstPublishedAt.toISOString(),
    dateModified: story.updatedAt.toISOString(),
    author: publisher,
    publisher,
    ...(image && {
      image: {
        '@type': 'ImageObject',
        url: image.url,
        encodingFormat: image.type,
        ...(image.width && { width: image.width }),
        ...(image.height && { height: image.height }),
        ...(image.caption && { caption: image.caption }),
        ...(image.credit && { creditText: image.credit }),
      },
    }),
    about: story.entities.filter(isProminent).map((entity) => toThing(entity, language)),
    mentions: story.entities
      .filter((entity) => !isProminent(entity))
      .map((entity) => toThing(entity, language)),
    ...(story.sources.length > 0 && {
      citation: story.sources.map((source) => ({
        '@type': 'CreativeWork',
        name: nameIn(language, source),
        ...(source.url && { url: source.url }),
      })),
    }),
    ...(story.correction && {
      correction: {
        '@type': 'CorrectionComment',
        text: story.correction,
        datePublished: (story.correctedAt ?? story.updatedAt).toISOString(),
      },
    }),
  };
}

/** The element to put into a page's head; a `</script>` in a headline does not end it. */
export function newsArticleScript(story: Story, publication: Publication): string {
  const json = JSON.stringify(toNewsArticle(story, publication));
  return `<script type="application/ld+json">${json.replaceAll('<', '\\u003c')}</script>`;
}

const TYPES: Readonly<Record<StoryEntity['kind'], string>> = {
  country: 'Country',
  organisation: 'Organization',
  person: 'Person',
  place: 'Place',
};

/** Named in the headline or the lede, or pinned by an editor: what the story is about. */
const ABOUT_FROM = 70;

function isProminent({ relevance }: StoryEntity): boolean {
  return relevance >= ABOUT_FROM;
}

function toThing(entity: StoryEntity, language: string) {
  return {
    '@type': TYPES[entity.kind],
    identifier: entity.key,
    name: nameIn(language, entity),
    ...(entity.uri && { sameAs: entity.uri }),
  };
}
