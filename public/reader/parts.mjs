import { safeImage } from './blocks.mjs';
import { element } from './dom.mjs';
import { frontHref } from './route.mjs';
import { formatMoment, formatSince } from './times.mjs';
import { directionOf, nameOf, wordsOf } from './words.mjs';

/**
 * Pieces that more than one view shows.
 *
 * @typedef {{ language: 'ar' | 'en', now: Date }} Setting language of the page, time of the newsroom
 */

const CHIPS_ON_A_CARD = 4;
const COLOUR = /^#[0-9a-f]{6}$/i;

/**
 * The kicker on the colour of its urgency level: filled while the story is breaking, outlined after.
 *
 * @param {any} article
 * @param {Setting} setting
 */
export function badge(article, { language, now }) {
  const text = article.kicker || article.urgency?.kicker;
  if (!text) return null;
  const until = article.breakingUntil;
  const isBreaking = until !== null && until !== undefined && new Date(until) > now;
  const label = element('span', {
    class: isBreaking ? 'badge badge-breaking' : 'badge',
    'data-breaking-until': until,
    title: nameOf(article.urgency, language) || null,
  });
  label.append(text);
  if (COLOUR.test(article.urgency?.colour ?? '')) {
    label.style.setProperty('--level', article.urgency.colour);
  }
  return label;
}

/**
 * When it was published, relative, kept up to date by updateTimes.
 *
 * @param {string | null} moment ISO 8601
 * @param {Setting} setting
 * @param {'published' | 'updated' | 'bare'} wording
 */
export function time(moment, { language, now }, wording = 'bare') {
  if (!moment) return null;
  const date = new Date(moment);
  return element(
    'time',
    {
      ...pageLanguage(language),
      datetime: moment,
      title: formatMoment(date, language),
      'data-wording': wording,
    },
    sayTime(date, now, language, wording),
  );
}

/**
 * Rewrites every relative time under `root`, and lets «عاجل» go where its time is over.
 *
 * @param {Element} root
 * @param {Setting} setting
 */
export function updateTimes(root, { language, now }) {
  for (const node of root.querySelectorAll('time[data-wording]')) {
    const date = new Date(node.getAttribute('datetime') ?? '');
    const wording = node.getAttribute('data-wording') ?? 'bare';
    const text = sayTime(date, now, language, wording);
    if (node.textContent !== text) node.textContent = text;
  }
  for (const node of root.querySelectorAll('.badge-breaking[data-breaking-until]')) {
    const until = new Date(node.getAttribute('data-breaking-until') ?? '');
    if (until <= now) node.classList.remove('badge-breaking');
  }
}

/**
 * «رويترز، وكالة أنباء الشرق الأوسط»
 *
 * @param {any} article
 * @param {Setting} setting
 */
export function sourceNames(article, { language }) {
  const names = (article.sources ?? []).map((source) => nameOf(source, language)).filter(Boolean);
  if (names.length === 0) return null;
  return element('bdi', pageLanguage(language), names.join(language === 'ar' ? '، ' : ', '));
}

/**
 * Links that filter the list by what the story is about.
 *
 * @param {readonly any[]} entities
 * @param {Setting} setting
 * @param {number} [limit]
 */
export function entityChips(entities, { language }, limit = CHIPS_ON_A_CARD) {
  const shown = entities.slice(0, limit).filter(({ key }) => Boolean(key));
  if (shown.length === 0) return null;
  const items = shown.map((entity) =>
    element(
      'li',
      {},
      element(
        'a',
        { class: 'chip', href: frontHref({ entity: entity.key }), ...pageLanguage(language) },
        nameOf(entity, language),
      ),
    ),
  );
  return element('ul', { class: 'chips', 'aria-label': wordsOf(language).filterBy }, ...items);
}

/**
 * @param {any} cover
 * @param {string} className
 */
export function figure(cover, className) {
  const src = safeImage(cover?.image?.url);
  if (src === null) return null;
  const alt = cover.image.alternativeText || cover.caption || '';
  const said = [cover.caption, cover.credit].filter(Boolean).join(' — ');
  return element(
    'figure',
    { class: className },
    element('img', { src, alt, loading: 'lazy', decoding: 'async' }),
    said ? element('figcaption', {}, said) : null,
  );
}

/**
 * `lang` and `dir` of a story, which may differ from those of the page.
 *
 * @param {any} article
 */
export function languageOf(article) {
  return { lang: article.language || 'ar', dir: directionOf(article.language) };
}

/**
 * `lang` and `dir` of what the page says about a story.
 *
 * @param {'ar' | 'en'} language
 */
export function pageLanguage(language) {
  return { lang: language, dir: directionOf(language) };
}

/**
 * @param {Date} date
 * @param {Date} now
 * @param {'ar' | 'en'} language
 * @param {string} wording
 */
function sayTime(date, now, language, wording) {
  const when = formatSince(date, now, language);
  const words = wordsOf(language);
  if (wording === 'published') return words.published(when);
  return wording === 'updated' ? words.updated(when) : when;
}
