import { storyPath, storyUrl } from '../syndication/addresses';
import { directionOf } from '../syndication/direction';
import type { Story } from '../syndication/story';
import { breakingStrip } from './breaking-strip';
import { renderPage } from './document';
import { storyHead } from './head';
import { type Html, html } from './html';
import { isolate } from './isolate';
import { moment } from './moment';
import type { Site } from './site';
import { storyArticle } from './story-article';
import { WORDS } from './words';

/** The articles of one unfolding story. */
export interface Thread {
  readonly titleAr: string;
  readonly slug: string | null;
  /** Oldest first. */
  readonly articles: readonly ThreadArticle[];
}

export type ThreadArticle = Pick<
  Story,
  'shortId' | 'slug' | 'headline' | 'language' | 'firstPublishedAt'
>;

export interface StoryPage {
  /** With whole addresses, for the head. */
  readonly whole: Story;
  /** The same story with addresses from the root of the site, for the page itself. */
  readonly story: Story;
  readonly thread: Thread | null;
  readonly breaking: readonly Story[];
}

export function renderStory(page: StoryPage, site: Site, now: Date): string {
  const { whole, story, thread, breaking } = page;
  const others = breaking.filter(({ documentId }) => documentId !== story.documentId);
  const foot = html`${thread && threadList(thread, story, site)} ${storyLinks(story, site)}`;
  return renderPage(
    {
      title: `${story.headline} — ${site.publication.name}`,
      head: storyHead(whole, site),
      strip: breakingStrip(others, site),
      main: storyArticle(story, site, now, foot),
    },
    site,
  );
}

/** The short permalink as a link for everybody; the script makes a button of it that copies. */
function storyLinks({ shortId }: Story, { publication, root }: Site): Html {
  const permalink = storyUrl(publication.baseUrl, shortId);
  return html`<p class="story-links">
    <a href="${root}/">${WORDS.allNews}</a>
    <a class="permalink" rel="bookmark" href="${root}/s/${shortId}" data-copy="${WORDS.copyLink}"
      >${WORDS.permalink}</a
    >
    <span class="print-only" dir="ltr">${permalink}</span>
  </p>`;
}

function threadList({ titleAr, articles }: Thread, story: Story, site: Site): Html | null {
  if (articles.length < 2) return null;
  const items = articles.map((article) => {
    const isThis = article.shortId === story.shortId;
    const headline = isolate(article.headline, article.language);
    const lang = html`lang="${article.language}" dir="${directionOf(article.language)}"`;
    return html`<li ${isThis && html`aria-current="true"`}>
      ${moment(article.firstPublishedAt, site)}
      ${
        isThis
          ? html`<span ${lang}>${headline}</span>`
          : html`<a href="${site.root + storyPath(article)}" ${lang}>${headline}</a>`
      }
    </li>`;
  });
  return html`<section class="thread" aria-labelledby="thread-title">
    <h2 id="thread-title"><span class="label">${WORDS.thread}</span> ${isolate(titleAr, 'ar')}</h2>
    <ol>
      ${items}
    </ol>
  </section>`;
}
