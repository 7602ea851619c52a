import { element } from './dom.mjs';
import { languageOf } from './parts.mjs';
import { articleHref } from './route.mjs';
import { formatSpan, timeLeft } from './times.mjs';
import { wordsOf } from './words.mjs';

/**
 * Fills the strip. What is in it already stays where it is, so that a screen reader announces every
 * story once.
 *
 * @param {Element} strip
 * @param {readonly any[]} articles
 * @param {import('./parts.mjs').Setting} setting
 */
export function showBreaking(strip, articles, setting) {
  const wanted = articles.filter(
    ({ breakingUntil }) => leftOf(breakingUntil, setting.now) !== null,
  );
  if (wanted.length === 0) return strip.replaceChildren();
  const list = strip.querySelector('ul') ?? openStrip(strip, setting.language);
  const keys = new Set(wanted.map(keyOf));
  for (const node of [...list.children]) {
    if (!keys.has(node.getAttribute('data-key') ?? '')) node.remove();
  }
  wanted.forEach((article, at) => {
    const present = list.children[at] ?? null;
    if (present?.getAttribute('data-key') !== keyOf(article)) {
      list.insertBefore(item(article, setting), present);
    }
  });
}

/**
 * Counts down, and takes away what is over, without asking the server.
 *
 * @param {Element} strip
 * @param {import('./parts.mjs').Setting} setting
 */
export function updateBreaking(strip, { language, now }) {
  for (const node of strip.querySelectorAll('li')) {
    const left = leftOf(node.getAttribute('data-until'), now);
    if (left === null) node.remove();
    else {
      const text = wordsOf(language).left(formatSpan(left, language));
      const countdown = node.querySelector('.breaking-left');
      if (countdown && countdown.textContent !== text) countdown.textContent = text;
    }
  }
  if (strip.querySelector('li') === null) strip.replaceChildren();
}

/**
 * @param {Element} strip
 * @param {'ar' | 'en'} language
 */
function openStrip(strip, language) {
  const list = element('ul');
  strip.append(element('p', { class: 'breaking-label' }, wordsOf(language).breakingLabel), list);
  return list;
}

/**
 * Changes with whatever the strip shows of a story.
 *
 * @param {any} article
 */
function keyOf({ shortId, headline, breakingUntil }) {
  return `${shortId} ${breakingUntil} ${headline}`;
}

/**
 * @param {any} article
 * @param {import('./parts.mjs').Setting} setting
 */
function item(article, { language, now }) {
  const { lang, dir } = languageOf(article);
  const left = leftOf(article.breakingUntil, now);
  const text = left === null ? '' : wordsOf(language).left(formatSpan(left, language));
  return element(
    'li',
    { 'data-key': keyOf(article), 'data-until': article.breakingUntil },
    element('a', { href: articleHref(article.shortId), lang, dir }, article.headline),
    // A countdown that is read aloud every minute would be a torment.
    element('span', { class: 'breaking-left', 'aria-hidden': 'true' }, text),
  );
}

/**
 * @param {string | null | undefined} until
 * @param {Date} now
 */
function leftOf(until, now) {
  return timeLeft(until ? new Date(until) : null, now);
}
