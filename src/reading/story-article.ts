import { directionOf } from '../syndication/direction';
import type { Story, StoryEntity } from '../syndication/story';
import { badge } from './badge';
import { type ChipEntity, chips } from './chips';
import { type Html, html, trustHtml } from './html';
import { isLong } from './is-long';
import { isolate, isolateMarkup } from './isolate';
import { moment } from './moment';
import { picture } from './picture';
import type { Site } from './site';
import { KINDS, WORDS } from './words';

/** A change within this many ms of publishing is not worth an "updated". */
const SAME_MOMENT_MS = 60_000;

/** What of a story stands on its page. Before it is published the desk knows as much of it. */
export type ShownStory = Pick<
  Story,
  | 'documentId'
  | 'language'
  | 'urgency'
  | 'kicker'
  | 'headline'
  | 'lede'
  | 'dateline'
  | 'bodyHtml'
  | 'sources'
  | 'image'
  | 'firstPublishedAt'
  | 'updatedAt'
  | 'breakingUntil'
  | 'correction'
  | 'correctedAt'
> & { readonly entities: readonly ChipEntity[] };

type Place = Pick<Site, 'root' | 'timeZone'>;

/**
 * One story to read; also what the desk previews before it is published.
 *
 * @param foot what stands below it, such as its thread
 */
export function storyArticle(story: ShownStory, site: Place, now: Date, foot: Html | null): Html {
  const { language, headline, lede } = story;
  const lang = html`lang="${language}" dir="${directionOf(language)}"`;
  return html`<article
    class="${isLong(headline) ? 'story story-long' : 'story'}"
    data-document="${story.documentId}"
  >
    <header ${lang}>
      <p class="card-top">${badge(story, now)}</p>
      <h1>${isolate(headline, language)}</h1>
      ${lede && html`<p class="story-lede">${isolate(lede, language)}</p>`}
    </header>
    ${byline(story, site)} ${correction(story, site)}
    <div ${lang}>${picture(story, true)}</div>
    <div class="story-body" ${lang}>${storyBody(story)}</div>
    ${foot} ${tags(story, site)}
  </article>`;
}

/** The body, opened by its dateline: «بغداد — …». */
function storyBody({ bodyHtml, dateline, language }: ShownStory): Html {
  const body = isolateMarkup(bodyHtml, language).markup;
  if (dateline === null) return trustHtml(body);
  const place = isolate(dateline, language);
  const opening = html`<span class="dateline">${place}</span> — `;
  const isParagraph = body.startsWith('<p>');
  return isParagraph
    ? html`<p>${opening}${trustHtml(body.slice('<p>'.length))}</p>`
    : html`<p><span class="dateline">${place}</span></p>
        ${trustHtml(body)}`;
}

function byline(story: ShownStory, site: Place): Html {
  const { firstPublishedAt, updatedAt } = story;
  const isUpdated = updatedAt.getTime() - firstPublishedAt.getTime() > SAME_MOMENT_MS;
  return html`<div class="byline">
    ${sourceList(story)}
    <p class="byline-times">
      <span>${WORDS.published} ${moment(firstPublishedAt, site)}</span>
      ${isUpdated && html`<span>${WORDS.updated} ${moment(updatedAt, site)}</span>`}
    </p>
  </div>`;
}

function sourceList({ sources }: ShownStory): Html | null {
  if (sources.length === 0) return null;
  const names = sources.map(({ nameAr, url }, at) => {
    const isLink = url !== null && /^https?:\/\//i.test(url);
    const shown = isolate(nameAr, 'ar');
    const name = isLink ? html`<a href="${url}" rel="noopener nofollow">${shown}</a>` : shown;
    return html`${at > 0 && '، '}${name}`;
  });
  return html`<p class="byline-sources"><span class="label">${WORDS.sources}</span> ${names}</p>`;
}

/** Above the text: whoever read the wrong version must see what was wrong before anything else. */
function correction(story: ShownStory, site: Place): Html | null {
  if (story.correction === null) return null;
  const { language, correctedAt } = story;
  return html`<aside class="correction" aria-label="${WORDS.correction}">
    <p class="label">${WORDS.correction} ${correctedAt && moment(correctedAt, site)}</p>
    <p lang="${language}" dir="${directionOf(language)}">${isolate(story.correction, language)}</p>
  </aside>`;
}

function tags({ entities }: ShownStory, site: Place): Html | null {
  const groups = (Object.keys(KINDS) as StoryEntity['kind'][])
    .map((kind) => ({ kind, members: entities.filter((entity) => entity.kind === kind) }))
    .filter(({ members }) => members.length > 0);
  if (groups.length === 0) return null;
  return html`<section class="tags" aria-label="${WORDS.filterBy}">
    ${groups.map(
      ({ kind, members }) =>
        html`<div class="tags-group">
          <h2 class="label">${KINDS[kind]}</h2>
          ${chips(members, site)}
        </div>`,
    )}
  </section>`;
}
