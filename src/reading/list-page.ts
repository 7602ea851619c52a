import type { Story, StoryEntity } from '../syndication/story';
import { breakingStrip } from './breaking-strip';
import { chips } from './chips';
import { renderPage } from './document';
import { entityFeedQuery, entityPath } from './entity-path';
import { feedLinks, listHead } from './head';
import { type Html, html } from './html';
import { isolate } from './isolate';
import type { Site } from './site';
import { storyCard } from './story-card';
import { topicsOf } from './topics';
import { WORDS } from './words';

/** Stories on one page. */
export const PAGE_SIZE = 20;
/** Whoever wants older ones has the API, the feeds and the search. */
export const LAST_PAGE = 100;

export interface List {
  /** What the stories are about; null for all of them. */
  readonly entity: Pick<StoryEntity, 'kind' | 'key' | 'nameAr' | 'nameEn'> | null;
  /** Newest first, at most PAGE_SIZE. */
  readonly stories: readonly Story[];
  /** From 1. */
  readonly page: number;
  readonly hasOlder: boolean;
  /** All that are breaking. */
  readonly breaking: readonly Story[];
}

/** The front page, or the stories about one country, organisation, person or place. */
export function renderList(list: List, site: Site, now: Date): string {
  const { entity, stories, page, breaking } = list;
  const path = entity === null ? '/' : entityPath(entity);
  const heading = entity === null ? WORDS.latest : WORDS.about(entity.nameAr);
  const name = site.publication.name;
  const isFront = entity === null && page === 1;
  const title = isFront ? `${name} — ${WORDS.latest}` : `${heading} — ${name}`;
  return renderPage(
    {
      title: page === 1 ? title : `${title} — ${WORDS.page(page)}`,
      head: listHead(
        { title: heading, path: page === 1 ? path : `${path}?page=${page}` },
        feedQueries(list),
        site,
      ),
      strip: breakingStrip(breaking, site),
      main: html`<div id="list">
        <div class="${isFront ? 'list-head visually-hidden' : 'list-head'}">
          <h1>${isolate(heading, 'ar')}</h1>
          ${entity !== null && html`<a href="${site.root}/">${WORDS.allNews}</a>`}
        </div>
        ${stories.length === 0 ? nothing(entity !== null) : listBody(list, path, site, now)}
      </div>`,
    },
    site,
  );
}

function listBody(list: List, path: string, site: Site, now: Date): Html {
  const { stories, entity, page } = list;
  const hasLead = entity === null && page === 1;
  const lead = hasLead ? stories.slice(0, 1) : [];
  const rest = hasLead ? stories.slice(1) : stories;
  return html`<div class="front">
    <div class="column">
      ${lead.map((story) => storyCard(story, site, now, { isLead: true }))}
      <div class="grid">${rest.map((story) => storyCard(story, site, now))}</div>
      ${pager(list, site.root + path)}
    </div>
    ${aside(list, site)}
  </div>`;
}

function aside(list: List, site: Site): Html {
  const topics = topicsOf(list.stories, list.entity?.key ?? null);
  return html`<aside class="aside">
    ${topics.length > 0 && html`<h2>${WORDS.inTheNews}</h2>`} ${chips(topics, site)}
    ${feedQueries(list).map(
      (query) =>
        html`<h2>${WORDS.feeds}</h2>
          ${feedList(query, site)}`,
    )}
  </aside>`;
}

function feedList(query: string, { root }: Site): Html {
  const items = feedLinks(query).map(
    ({ name, path }) => html`<li><a href="${root + path}" lang="en" dir="ltr">${name}</a></li>`,
  );
  return html`<ul class="feeds">
    ${items}
  </ul>`;
}

/** No feed or one: people and places have none. */
function feedQueries({ entity }: List): string[] {
  const query = entity === null ? '' : entityFeedQuery(entity);
  return query === null ? [] : [query];
}

function pager({ page, hasOlder }: List, address: string): Html | null {
  if (page === 1 && !hasOlder) return null;
  const newer = page === 2 ? address : `${address}?page=${page - 1}`;
  return html`<nav class="pager" aria-label="${WORDS.pages}">
    <span>${page > 1 && html`<a rel="prev" href="${newer}">${WORDS.newer}</a>`}</span>
    <span>${WORDS.page(page)}</span>
    <span>
      ${hasOlder && html`<a rel="next" href="${address}?page=${page + 1}">${WORDS.older}</a>`}
    </span>
  </nav>`;
}

function nothing(isFiltered: boolean): Html {
  if (isFiltered) return html`<div class="notice"><p>${WORDS.emptyFilter}</p></div>`;
  return html`<div class="notice">
    <p>${WORDS.empty}</p>
    <p class="notice-hint">${WORDS.emptyHint}</p>
  </div>`;
}
