/** The reader's page: shows the view that the address names, and keeps it fresh. */
import { articleView } from './article-view.mjs';
import { showBreaking, updateBreaking } from './breaking-view.mjs';
import { makeClock } from './clock.mjs';
import { element, replaceChildren } from './dom.mjs';
import { frontView } from './front-view.mjs';
import { loadArticle, loadBreaking, loadFront, LoadError, makeGet } from './load.mjs';
import { updateTimes } from './parts.mjs';
import { frontHref, readRoute } from './route.mjs';
import { formatToday } from './times.mjs';
import { chooseLanguage, wordsOf } from './words.mjs';

const REFRESH_MS = 30_000;
const TICK_MS = 1000;

const language = chooseLanguage(location.search);
const words = wordsOf(language);
const clock = makeClock(() => Date.now());
const getWith = makeGet((url, options) => fetch(url, options), clock);
const main = /** @type {HTMLElement} */ (document.getElementById('main'));
const strip = /** @type {HTMLElement} */ (document.getElementById('breaking'));
const today = /** @type {HTMLElement} */ (document.getElementById('today'));
const freshness = /** @type {HTMLElement} */ (document.getElementById('freshness'));

/** What is on the page, as text, to see whether an answer brings anything new. */
let shown = '';
let freshAt = '';
let isFirstView = true;
/** The load that is under way; a later navigation ends it. */
let running = /** @type {AbortController | null} */ (null);

history.scrollRestoration = 'manual'; // The browser would restore before the stories are there.
sayEverythingIn(language);
show({ isRefresh: false });
addEventListener('hashchange', () => show({ isRefresh: false }));
document.addEventListener('click', rememberPlace);
document.querySelector('.skip')?.addEventListener('click', skipToMain);
document.addEventListener('visibilitychange', refresh);
addEventListener('online', refresh);
setInterval(refresh, REFRESH_MS);
setInterval(tick, TICK_MS);

function refresh() {
  if (document.visibilityState === 'visible' && running === null) show({ isRefresh: true });
}

/**
 * Loads the view of the current address and shows it.
 *
 * @param {{ isRefresh: boolean }} options a refresh leaves the page as it is until something changed,
 *   and on a failure; a navigation moves
 */
async function show({ isRefresh }) {
  running?.abort();
  const own = new AbortController();
  const { signal } = own;
  running = own;
  const get = getWith(signal);
  const route = readRoute(location.hash);
  if (!isRefresh) showLoading();
  try {
    const [data, breaking] = await Promise.all([
      route.view === 'article' ? loadArticle(get, route.shortId) : loadFront(get, route),
      loadBreaking(get, clock.now()),
    ]);
    if (signal.aborted) return;
    showBreaking(strip, breaking, setting());
    showView(route, data, isRefresh);
    sayFresh();
  } catch (error) {
    if (signal.aborted) return;
    if (isRefresh && shown !== '') sayStale();
    else showFailure(error);
  } finally {
    if (running === own) running = null;
  }
}

/**
 * @param {import('./route.mjs').Route} route
 * @param {any} data
 * @param {boolean} isRefresh
 */
function showView(route, data, isRefresh) {
  const text = JSON.stringify([route, data]);
  if (isRefresh && text === shown) return;
  shown = text;
  const view = makeView(route, data);
  document.title = view.title === words.latest ? words.name : `${view.title} — ${words.name}`;
  main.removeAttribute('aria-busy');
  replaceChildren(main, ...view.content);
  if (!isRefresh) startReading();
}

/**
 * @param {import('./route.mjs').Route} route
 * @param {any} data
 */
function makeView(route, data) {
  if (data === null) return { title: words.notFound, content: [notFound()] };
  return route.view === 'article'
    ? articleView(data, setting())
    : frontView(data, route, setting());
}

/**
 * A link leads to the top, where a screen reader goes on from the heading, as after a page load; the
 * way back leads to where one was.
 */
function startReading() {
  const place = history.state?.place ?? 0;
  if (!isFirstView && place === 0) main.querySelector('h1')?.focus({ preventScroll: true });
  scrollTo(0, place);
  isFirstView = false;
}

/**
 * Followed as a link, it would be the address of another view.
 *
 * @param {Event} event
 */
function skipToMain(event) {
  event.preventDefault();
  main.focus();
  main.scrollIntoView();
}

/** @param {Event} event */
function rememberPlace(event) {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (link?.hash) history.replaceState({ place: scrollY }, '');
}

function showLoading() {
  shown = '';
  main.setAttribute('aria-busy', 'true');
  if (isFirstView) main.replaceChildren(element('p', { class: 'notice' }, words.loading));
}

function notFound() {
  return element(
    'div',
    { class: 'notice' },
    element('h1', { tabindex: '-1' }, words.notFound),
    element('p', { class: 'notice-hint' }, words.notFoundHint),
    element('p', {}, element('a', { href: frontHref() }, words.allNews)),
  );
}

/** @param {unknown} error */
function showFailure(error) {
  if (!(error instanceof LoadError)) console.error(error);
  const status = error instanceof LoadError ? error.status : 0;
  const retry = element('button', { type: 'button' }, words.retry);
  retry.addEventListener('click', () => show({ isRefresh: false }));
  main.removeAttribute('aria-busy');
  main.replaceChildren(
    element(
      'div',
      { class: 'notice', role: 'alert' },
      element('p', {}, words.failed),
      element('p', { class: 'notice-hint' }, status >= 429 ? words.busy : words.failedHint),
      retry,
    ),
  );
}

function tick() {
  sayToday();
  updateTimes(main, setting());
  updateBreaking(strip, setting());
}

function setting() {
  return { language, now: clock.now() };
}

function sayFresh() {
  const locale = language === 'ar' ? 'ar-u-nu-latn' : 'en-GB';
  freshAt = clock.now().toLocaleTimeString(locale, { hour: '2-digit', minute: '2-digit' });
  freshness.removeAttribute('role');
  freshness.textContent = words.freshAt(freshAt);
}

/** Said aloud once; that all is well is not. */
function sayStale() {
  freshness.setAttribute('role', 'status');
  const text = words.stale(freshAt);
  if (freshness.textContent !== text) freshness.textContent = text;
}

/** @param {'ar' | 'en'} chosen */
function sayEverythingIn(chosen) {
  document.documentElement.lang = chosen;
  document.documentElement.dir = chosen === 'ar' ? 'rtl' : 'ltr';
  document.title = words.name;
  for (const node of document.querySelectorAll('[data-word]')) {
    node.textContent = words[node.getAttribute('data-word') ?? ''];
  }
  for (const node of document.querySelectorAll('[data-label]')) {
    node.setAttribute('aria-label', words[node.getAttribute('data-label') ?? '']);
  }
  for (const link of document.querySelectorAll('[data-language]')) {
    if (link.getAttribute('data-language') === chosen) link.setAttribute('aria-current', 'true');
    link.addEventListener('click', (event) => keepView(event, link));
  }
  sayToday();
}

function sayToday() {
  const text = formatToday(clock.now(), language);
  if (today.textContent !== text) today.textContent = text;
}

/**
 * A change of language stays on the same story.
 *
 * @param {Event} event
 * @param {Element} link
 */
function keepView(event, link) {
  event.preventDefault();
  location.href = `${link.getAttribute('href')}${location.hash}`;
}
