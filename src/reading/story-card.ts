import { storyPath } from '../syndication/addresses';
import { directionOf } from '../syndication/direction';
import type { Story } from '../syndication/story';
import { badge } from './badge';
import { chips } from './chips';
import { type Html, html } from './html';
import { isLong } from './is-long';
import { isolate } from './isolate';
import { moment } from './moment';
import { picture } from './picture';
import type { Site } from './site';
import { WORDS } from './words';

export interface CardOptions {
  /** The first story of the front page, larger than the others. */
  readonly isLead?: boolean;
}

/** A story in a list. */
export function storyCard(story: Story, site: Site, now: Date, options: CardOptions = {}): Html {
  const { language, headline, lede, correction, firstPublishedAt, documentId } = story;
  const { isLead = false } = options;
  const names = [
    'card',
    ...(isLead ? ['card-lead'] : []),
    ...(isLong(headline) ? ['card-long'] : []),
  ];
  return html`<article
    class="${names.join(' ')}"
    lang="${language}"
    dir="${directionOf(language)}"
    data-document="${documentId}"
  >
    ${picture(story, false)}
    <p class="card-top">
      ${badge(story, now)} ${moment(firstPublishedAt, site)}
      ${correction !== null && html`<span class="corrected" lang="ar">${WORDS.corrected}</span>`}
    </p>
    <h2>
      <a href="${site.root + storyPath(story)}">${isolate(headline, language)}</a>
    </h2>
    ${lede && html`<p class="card-lede">${isolate(lede, language)}</p>`} ${sourceNames(story)}
    ${chips(story.entities.slice(0, CHIPS_ON_A_CARD), site)}
  </article>`;
}

const CHIPS_ON_A_CARD = 4;

function sourceNames({ sources }: Story): Html | null {
  if (sources.length === 0) return null;
  const names = sources.map(({ nameAr }) => nameAr).join('، ');
  return html`<p class="card-source" lang="ar" dir="rtl">${isolate(names, 'ar')}</p>`;
}
