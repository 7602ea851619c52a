/** News as they come, from `/live`: lines of the strip at once, lists when it suits the reader. */
import { setIsolated } from './latin-runs.mjs';

const EVENTS = [
  ...['article.published', 'article.updated', 'article.corrected'],
  ...['article.unpublished', 'article.killed', 'urgency.expired', 'reset'],
];
/** As many as the server puts into the strip. */
const MOST_LINES = 3;
/** Readers who are told together must not all ask together. */
const JITTER_MS = 3000;
/** A list moves by itself only under somebody who has not begun to read down. */
const TOP_PX = 300;
/** Where there is no stream: how often the page is asked for again. */
const POLL_MS = 60_000;

/**
 * @param {{ root: string, onChange: () => void }} options onChange: called when the page has changed
 */
export function listenForNews({ root, onChange }) {
  const source = new EventSource(`${root}/live`);
  let timer = 0;
  const soon = () => {
    if (timer === 0) timer = window.setTimeout(update, Math.random() * JITTER_MS);
  };
  const update = async () => {
    timer = 0;
    const isReading = document.hidden || window.scrollY > TOP_PX;
    if (isReading) offerList(() => refresh(onChange));
    else await refresh(onChange);
  };
  for (const type of EVENTS) {
    source.addEventListener(type, (event) => {
      const { story } = readEvent(event);
      if (story) showLine(story, root);
      if (story) noteChange(story);
      onChange();
      soon();
    });
  }
  source.addEventListener('error', () => {
    if (source.readyState === EventSource.CLOSED) window.setTimeout(poll, POLL_MS);
  });
  const poll = async () => {
    if (!document.hidden) await update();
    window.setTimeout(poll, POLL_MS);
  };
}

/** @param {Event} event */
function readEvent(event) {
  try {
    return JSON.parse(/** @type {MessageEvent} */ (event).data);
  } catch {
    return {};
  }
}

/**
 * Puts a breaking story into the strip, or takes out what no longer belongs there.
 *
 * @param {any} story of the event; without a headline it is not to be shown any more
 * @param {string} root
 */
function showLine(story, root) {
  const strip = document.querySelector('#breaking');
  const list = strip?.querySelector('ul');
  if (!strip || !list) return;
  const old = [...list.children].find((line) => idOf(line) === story.documentId);
  const isRead = idOf(document.querySelector('.story')) === story.documentId;
  const isBreaking = Boolean(story.headline && Date.parse(story.breakingUntil ?? '') > Date.now());
  if (!isBreaking || isRead) old?.remove();
  else {
    const line = makeLine(story, root);
    if (old) old.replaceWith(line);
    else {
      const after = [...list.children].find((other) => rankOf(other) >= rankOf(line));
      if (after) after.before(line);
      else list.append(line);
      while (list.children.length > MOST_LINES) list.lastElementChild?.remove();
    }
  }
  strip.toggleAttribute('hidden', list.children.length === 0);
}

/**
 * @param {any} story
 * @param {string} root
 */
function makeLine({ documentId, shortId, headline, language, breakingUntil, urgency }, root) {
  const line = document.createElement('li');
  Object.assign(line.dataset, { document: documentId, until: breakingUntil });
  Object.assign(line.dataset, { rank: String(urgency?.rank ?? 9) });
  const link = document.createElement('a');
  link.href = `${root}/s/${encodeURIComponent(shortId)}`;
  link.lang = language;
  link.dir = 'auto';
  if (/^(?:ar|fa|he|ur)$/.test(language)) setIsolated(link, headline);
  else link.textContent = headline;
  line.append(link);
  return line;
}

/**
 * Tells whoever reads a story that it was changed or withdrawn, without moving the text.
 *
 * @param {any} story
 */
function noteChange(story) {
  const article = document.querySelector('.story');
  if (article === null || idOf(article) !== story.documentId) return;
  const text = story.headline ? 'حُدّث هذا الخبر. اضغط لقراءة نصه الجديد.' : 'سُحب هذا الخبر.';
  offer(text, () => location.reload());
}

/** @param {() => void} show */
function offerList(show) {
  if (document.querySelector('#list')) offer('أخبار جديدة', show);
}

/**
 * @param {string} text
 * @param {() => void} act
 */
function offer(text, act) {
  document.querySelector('.news-note')?.remove();
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'news-note';
  button.textContent = text;
  button.addEventListener('click', () => {
    button.remove();
    window.scrollTo({ top: 0 });
    act();
  });
  document.querySelector('#main')?.before(button);
}

/**
 * Fetches the page again and puts its list and strip in place of the old ones: the server is the only
 * one that writes them.
 *
 * @param {() => void} onChange
 */
async function refresh(onChange) {
  const answer = await fetch(location.href).catch(() => null);
  if (!answer?.ok) return;
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  for (const selector of ['#list', '#breaking']) {
    const now = document.querySelector(selector);
    const next = page.querySelector(selector);
    if (!now || !next) continue;
    now.replaceChildren(...next.childNodes);
    now.toggleAttribute('hidden', next.hasAttribute('hidden'));
  }
  onChange();
}

/** @param {Element | null} node */
function idOf(node) {
  return node?.getAttribute('data-document') ?? null;
}

/** @param {Element} line */
function rankOf(line) {
  return Number(line.getAttribute('data-rank'));
}
