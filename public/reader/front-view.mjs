import { element } from './dom.mjs';
import { badge, entityChips, figure, languageOf, sourceNames, time } from './parts.mjs';
import { articleHref, frontHref } from './route.mjs';
import { formatNumber } from './times.mjs';
import { countEntities, listStories } from './topics.mjs';
import { nameOf, titleOf, wordsOf } from './words.mjs';

const TOPICS = 12;

/**
 * The front page, or the list of one entity or story.
 *
 * @param {{ list: any, entity: any, story: any }} data list: an answer of the API; entity and story:
 *   what the list is filtered by, or null
 * @param {import('./route.mjs').FrontRoute} route
 * @param {import('./parts.mjs').Setting} setting
 * @returns {{ title: string, content: Element[] }}
 */
export function frontView({ list, entity, story }, route, setting) {
  const words = wordsOf(setting.language);
  const title = titleOfList(route, entity, story, setting.language);
  const isFiltered = route.entity !== null || route.story !== null;
  const heading = element(
    'div',
    { class: isFiltered ? 'list-head' : 'list-head visually-hidden' },
    element('h1', { tabindex: '-1' }, title),
    isFiltered ? element('a', { href: frontHref() }, words.allNews) : null,
  );
  const articles = list.data;
  if (articles.length === 0) return { title, content: [heading, nothing(words, isFiltered)] };
  const hasLead = !isFiltered && route.page === 1;
  const [lead, ...rest] = hasLead ? articles : [null, ...articles];
  const column = element(
    'div',
    { class: 'column' },
    lead ? card(lead, setting, 'card card-lead') : null,
    element('div', { class: 'grid' }, ...rest.map((article) => card(article, setting, 'card'))),
    pager(list.meta.pagination, route, setting.language),
  );
  return {
    title,
    content: [heading, element('div', { class: 'front' }, column, aside(articles, route, setting))],
  };
}

/**
 * @param {any} article
 * @param {import('./parts.mjs').Setting} setting
 * @param {string} className
 */
function card(article, setting, className) {
  const { lang, dir } = languageOf(article);
  const by = sourceNames(article, setting);
  return element(
    'article',
    { class: className, lang, dir },
    figure(article.cover, 'card-picture'),
    element(
      'p',
      { class: 'card-top' },
      badge(article, setting),
      time(article.firstPublishedAt, setting),
    ),
    element('h2', {}, element('a', { href: articleHref(article.shortId) }, article.headline)),
    article.lede ? element('p', { class: 'card-lede' }, article.lede) : null,
    by ? element('p', { class: 'card-source' }, by) : null,
    entityChips(article.entities ?? [], setting),
  );
}

/**
 * What else the loaded stories are about.
 *
 * @param {readonly any[]} articles
 * @param {import('./route.mjs').FrontRoute} route
 * @param {import('./parts.mjs').Setting} setting
 */
function aside(articles, route, setting) {
  const words = wordsOf(setting.language);
  const topics = countEntities(articles)
    .filter(({ entity }) => entity.key !== route.entity)
    .slice(0, TOPICS);
  const stories = listStories(articles).filter(({ slug }) => slug !== route.story);
  return element(
    'aside',
    { class: 'aside' },
    topics.length > 0 ? element('h2', {}, words.inTheNews) : null,
    topics.length > 0
      ? element('ul', { class: 'topics' }, ...topics.map((topic) => topicItem(topic, setting)))
      : null,
    stories.length > 0 ? element('h2', {}, words.threads) : null,
    stories.length > 0
      ? element('ul', { class: 'threads' }, ...stories.map((story) => storyItem(story, setting)))
      : null,
  );
}

/**
 * @param {{ entity: any, count: number }} topic
 * @param {import('./parts.mjs').Setting} setting
 */
function topicItem({ entity, count }, { language }) {
  return element(
    'li',
    {},
    element('a', { href: frontHref({ entity: entity.key }) }, nameOf(entity, language)),
    element('span', { class: 'count' }, formatNumber(count, language)),
  );
}

/**
 * @param {any} story
 * @param {import('./parts.mjs').Setting} setting
 */
function storyItem(story, { language }) {
  return element(
    'li',
    {},
    element('a', { href: frontHref({ story: story.slug }) }, titleOf(story, language)),
  );
}

/**
 * @param {{ page: number, pageCount: number }} pagination
 * @param {import('./route.mjs').FrontRoute} route
 * @param {'ar' | 'en'} language
 */
function pager({ page, pageCount }, route, language) {
  if (pageCount < 2) return null;
  const words = wordsOf(language);
  const link = (to, rel, text) =>
    to < 1 || to > pageCount
      ? element('span', {})
      : element('a', { href: frontHref({ ...route, page: to }), rel }, text);
  return element(
    'nav',
    { class: 'pager', 'aria-label': words.pages },
    link(page - 1, 'prev', words.newer),
    element(
      'span',
      {},
      words.page(formatNumber(page, language), formatNumber(pageCount, language)),
    ),
    link(page + 1, 'next', words.older),
  );
}

/**
 * @param {ReturnType<typeof wordsOf>} words
 * @param {boolean} isFiltered
 */
function nothing(words, isFiltered) {
  return element(
    'div',
    { class: 'notice' },
    element('p', {}, isFiltered ? words.emptyFilter : words.empty),
    isFiltered ? null : element('p', { class: 'notice-hint' }, words.emptyHint),
  );
}

/**
 * @param {import('./route.mjs').FrontRoute} route
 * @param {any} entity
 * @param {any} story
 * @param {'ar' | 'en'} language
 */
function titleOfList(route, entity, story, language) {
  const words = wordsOf(language);
  if (route.entity !== null) return words.about(nameOf(entity, language) || route.entity);
  if (route.story !== null) return words.thread(titleOf(story, language) || route.story);
  return words.latest;
}
