import { directionOf } from './direction';
import { escapeMarkup } from './escape-markup';
import type { Publication, Story } from './story';
import { addText, xmlDocument } from './xml-document';

export interface OembedBox {
  /** In pixels, the largest that the consumer has room for; null when it does not say. */
  readonly maxWidth: number | null;
  readonly maxHeight: number | null;
}

export type Oembed = Readonly<Record<string, string | number>>;

/**
 * A story for embedding, oEmbed 1.0 of type `rich` (https://oembed.com): a quotation with a link, no
 * script and no frame.
 */
export function toOembed(story: Story, publication: Publication, box: OembedBox): Oembed {
  const { image } = story;
  const hasThumbnail = image !== null && image.width !== null && image.height !== null;
  return {
    version: '1.0',
    type: 'rich',
    title: story.headline,
    author_name: publication.name,
    author_url: `${publication.baseUrl}/`,
    provider_name: publication.name,
    provider_url: `${publication.baseUrl}/`,
    cache_age: CACHE_SECONDS,
    width: Math.min(WIDTH, box.maxWidth ?? WIDTH),
    height: Math.min(HEIGHT, box.maxHeight ?? HEIGHT),
    html: embedHtml(story, publication),
    ...(hasThumbnail && fits(image.width!, image.height!, box)
      ? {
          thumbnail_url: image.url,
          thumbnail_width: image.width!,
          thumbnail_height: image.height!,
        }
      : {}),
  };
}

/** @param format `json` or `xml` */
export function renderOembed(oembed: Oembed, format: 'json' | 'xml'): string {
  if (format === 'json') return JSON.stringify(oembed);
  return xmlDocument('oembed', {}, (root) => {
    for (const [name, value] of Object.entries(oembed)) addText(root, name, value);
  });
}

const CACHE_SECONDS = 300;
/** Room for kicker, headline, lede and a line with the publication's name. */
const WIDTH = 560;
const HEIGHT = 240;

function embedHtml(story: Story, publication: Publication): string {
  const { language, kicker, headline, lede, url } = story;
  const time = story.firstPublishedAt.toISOString();
  return [
    `<blockquote class="ajil-story" lang="${escapeMarkup(language)}" dir="${directionOf(language)}"`,
    ` cite="${escapeMarkup(url)}"><p>`,
    kicker === null ? '' : `<strong>${escapeMarkup(kicker)}</strong> `,
    `<a href="${escapeMarkup(url)}">${escapeMarkup(headline)}</a></p>`,
    lede === null ? '' : `<p>${escapeMarkup(lede)}</p>`,
    `<p><cite>${escapeMarkup(publication.name)}</cite> <time datetime="${time}">${time.slice(0, 10)}</time></p>`,
    '</blockquote>',
  ].join('');
}

/** A thumbnail must respect what the consumer has room for; ours is not scaled. */
function fits(width: number, height: number, { maxWidth, maxHeight }: OembedBox): boolean {
  return width <= (maxWidth ?? Infinity) && height <= (maxHeight ?? Infinity);
}
