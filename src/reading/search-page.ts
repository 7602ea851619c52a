import type { SearchAnswer, SearchHit } from '../search/search-contract';
import { storyPath } from '../syndication/addresses';
import { directionOf } from '../syndication/direction';
import { renderPage } from './document';
import { type Html, html } from './html';
import { isolate, isolateMarks } from './isolate';
import { moment } from './moment';
import type { Site } from './site';
import { SEARCH_WORDS, WORDS } from './words';

/** What was searched for and what came of it: an answer, what is wrong with it, or nothing yet. */
export interface SearchPage {
  readonly text: string;
  readonly answer: SearchAnswer | null;
  /** In Arabic, for the reader. */
  readonly problems: readonly string[];
}

/** The page of the search; without a text a page to begin from. */
export function renderSearch({ text, answer, problems }: SearchPage, site: Site): string {
  const isAnswered = text !== '' && problems.length === 0;
  const title = isAnswered ? SEARCH_WORDS.about(text) : WORDS.search;
  return renderPage(
    {
      title: `${title} — ${site.publication.name}`,
      // An endless number of pages that say what others say.
      head: html`<meta name="robots" content="noindex" />`,
      strip: null,
      query: text,
      main: html`<div class="list-head">
          <h1>${isolate(title, 'ar')}</h1>
          <a href="${site.root}/">${WORDS.allNews}</a>
        </div>
        ${problems.map((problem) => html`<p class="notice" role="alert">${problem}</p>`)}
        ${answer && results(answer, text, site)}
        ${
          answer === null &&
          problems.length === 0 &&
          html`<p class="notice">${SEARCH_WORDS.hint}</p>`
        }`,
    },
    site,
  );
}

function results({ data, meta }: SearchAnswer, text: string, site: Site): Html {
  const { total, page, pageCount } = meta.pagination;
  if (data.length === 0) {
    return html`<div class="notice">
      <p>${SEARCH_WORDS.nothing}</p>
      <p class="notice-hint">${SEARCH_WORDS.nothingHint}</p>
    </div>`;
  }
  const address = (wanted: number) =>
    `${site.root}/search?q=${encodeURIComponent(text)}${wanted > 1 ? `&page=${wanted}` : ''}`;
  return html`<p class="label">${SEARCH_WORDS.total(total)}</p>
    <div class="results">${data.map((found) => hit(found, site))}</div>
    ${
      pageCount > 1 &&
      html`<nav class="pager" aria-label="${WORDS.pages}">
        <span
          >${page > 1 && html`<a rel="prev" href="${address(page - 1)}">${WORDS.back}</a>`}</span
        >
        <span>${WORDS.page(page)}</span>
        <span>
          ${page < pageCount && html`<a rel="next" href="${address(page + 1)}">${WORDS.more}</a>`}
        </span>
      </nav>`
    }`;
}

function hit(found: SearchHit, site: Site): Html {
  const { shortId, slug, highlights, publishedAt } = found;
  const language = found.language ?? 'ar';
  const { headline, lede, body } = highlights;
  const excerpt = lede.some(({ match }) => match) || body.length === 0 ? lede : body;
  const path = shortId === null ? '/' : storyPath({ shortId, slug });
  return html`<article class="card" lang="${language}" dir="${directionOf(language)}">
    <p class="card-top">${moment(new Date(publishedAt), site)}</p>
    <h2><a href="${site.root + path}">${isolateMarks(headline, language)}</a></h2>
    ${excerpt.length > 0 && html`<p class="card-lede">${isolateMarks(excerpt, language)}</p>`}
  </article>`;
}
