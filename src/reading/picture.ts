import type { Story } from '../syndication/story';
import { type Html, html } from './html';
import { isolate } from './isolate';
import { WORDS } from './words';

/**
 * @param isWhole with caption and credit, and loaded at once: the picture of the story that is read
 */
export function picture(
  { image, language }: Pick<Story, 'image' | 'language'>,
  isWhole: boolean,
): Html | null {
  if (image === null) return null;
  const { url, alt, width, height, caption, credit } = image;
  const size = width && height ? html`width="${width}" height="${height}"` : null;
  const loading = isWhole ? html`fetchpriority="high"` : html`loading="lazy"`;
  const img = html`<img src="${url}" alt="${alt}" ${size} ${loading} decoding="async" />`;
  if (!isWhole) return html`<div class="card-picture">${img}</div>`;
  const said = caption !== null || credit !== null;
  return html`<figure class="story-picture">
    ${img}
    ${
      said &&
      html`<figcaption>
        ${caption !== null && isolate(caption, language)}
        ${credit && html`<span class="credit"><bdi lang="ar">${WORDS.credit}</bdi>: ${isolate(credit, language)}</span>`}
      </figcaption>`
    }
  </figure>`;
}
