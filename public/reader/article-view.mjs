import { blocksToTree, safeHref } from './blocks.mjs';
import { correctionNote } from './correction.mjs';
import { element, treeToDom } from './dom.mjs';
import { badge, entityChips, figure, languageOf, time } from './parts.mjs';
import { articleHref, frontHref } from './route.mjs';
import { groupByKind } from './topics.mjs';
import { nameOf, titleOf, wordsOf } from './words.mjs';

/** A change within this many ms of publishing is not worth an "updated". */
const SAME_MOMENT_MS = 60_000;

/**
 * One story to read.
 *
 * @param {{ article: any, thread: any[] }} data thread: all articles of its story, oldest first
 * @param {import('./parts.mjs').Setting} setting
 * @returns {{ title: string, content: Element[] }}
 */
export function articleView({ article, thread }, setting) {
  const words = wordsOf(setting.language);
  const { lang, dir } = languageOf(article);
  const page = element(
    'article',
    { class: 'story' },
    element(
      'header',
      { lang, dir },
      element('p', { class: 'card-top' }, badge(article, setting)),
      element('h1', { tabindex: '-1' }, article.headline),
      article.lede ? element('p', { class: 'story-lede' }, article.lede) : null,
    ),
    byline(article, setting),
    figure(article.cover, 'story-picture'),
    element('div', { class: 'story-body', lang, dir }, ...storyBody(article)),
    correction(article, setting),
    threadList(article, thread, setting),
    tags(article, setting),
    element(
      'p',
      { class: 'story-links' },
      element('a', { href: frontHref() }, words.back),
      element('a', { href: articleHref(article.shortId), rel: 'bookmark' }, words.permalink),
      element('span', { class: 'print-only', dir: 'ltr' }, location.href),
    ),
  );
  return { title: article.headline, content: [page] };
}

/**
 * The body, opened by its dateline: «الإسماعيلية — …».
 *
 * @param {any} article
 */
function storyBody(article) {
  const body = blocksToTree(article.body).map(treeToDom);
  const [first] = body;
  if (article.dateline && first instanceof HTMLParagraphElement) {
    first.prepend(element('span', { class: 'dateline' }, article.dateline), ' — ');
  }
  return body;
}

/**
 * What was wrong in the story, and is right now.
 *
 * @param {any} article
 * @param {import('./parts.mjs').Setting} setting
 */
function correction(article, setting) {
  const note = correctionNote(article);
  if (note === null) return null;
  const label = element('span', { class: 'label' }, wordsOf(setting.language).correction);
  return element(
    'aside',
    { class: 'correction', 'aria-label': wordsOf(setting.language).correction },
    element('p', {}, label, ' ', time(article.correctedAt, setting)),
    element('p', languageOf(article), note),
  );
}

/**
 * @param {any} article
 * @param {import('./parts.mjs').Setting} setting
 */
function byline(article, setting) {
  const { firstPublishedAt, contentUpdatedAt } = article;
  const isUpdated = new Date(contentUpdatedAt) - new Date(firstPublishedAt) > SAME_MOMENT_MS;
  return element(
    'div',
    { class: 'byline' },
    sourceList(article.sources ?? [], setting),
    element(
      'p',
      { class: 'byline-times' },
      time(firstPublishedAt, setting, 'published'),
      isUpdated ? time(contentUpdatedAt, setting, 'updated') : null,
    ),
  );
}

/**
 * @param {readonly any[]} sources
 * @param {import('./parts.mjs').Setting} setting
 */
function sourceList(sources, { language }) {
  if (sources.length === 0) return null;
  const separator = language === 'ar' ? '، ' : ', ';
  const names = sources.flatMap((source, at) => {
    const name = nameOf(source, language);
    const href = safeHref(source.url);
    const shown = href ? element('a', { href, rel: 'noopener nofollow' }, name) : name;
    return at === 0 ? [shown] : [separator, shown];
  });
  const label = element('span', { class: 'label' }, wordsOf(language).sources);
  return element('p', { class: 'byline-sources' }, label, ' ', ...names);
}

/**
 * @param {any} article
 * @param {readonly any[]} thread
 * @param {import('./parts.mjs').Setting} setting
 */
function threadList(article, thread, setting) {
  if (!article.story || thread.length < 2) return null;
  const words = wordsOf(setting.language);
  const items = thread.map((other) => {
    const isThis = other.shortId === article.shortId;
    const { lang, dir } = languageOf(other);
    return element(
      'li',
      { 'aria-current': isThis ? 'true' : null },
      time(other.firstPublishedAt, setting),
      isThis
        ? element('span', { lang, dir }, other.headline)
        : element('a', { href: articleHref(other.shortId), lang, dir }, other.headline),
    );
  });
  return element(
    'section',
    { class: 'thread', 'aria-labelledby': 'thread-title' },
    element(
      'h2',
      { id: 'thread-title' },
      element('span', { class: 'label' }, words.inThisStory),
      ' ',
      element(
        'a',
        { href: frontHref({ story: article.story.slug }) },
        titleOf(article.story, setting.language),
      ),
    ),
    element('ol', {}, ...items),
  );
}

/**
 * @param {any} article
 * @param {import('./parts.mjs').Setting} setting
 */
function tags(article, setting) {
  const groups = groupByKind(article.entities ?? []);
  if (groups.length === 0) return null;
  const { kinds, filterBy } = wordsOf(setting.language);
  return element(
    'section',
    { class: 'tags', 'aria-label': filterBy },
    ...groups.map(([kind, entities]) =>
      element(
        'div',
        { class: 'tags-group' },
        element('h2', { class: 'label' }, kinds[kind]),
        entityChips(entities, setting, entities.length),
      ),
    ),
  );
}
