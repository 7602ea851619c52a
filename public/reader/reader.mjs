/**
 * What the page does beyond what the server wrote: times as people say them, «عاجل» that leaves by
 * itself, the short link to copy, and news as they come. Without it the page is complete.
 */
import { makeClock } from './clock.mjs';
import { listenForNews } from './live.mjs';
import { formatMoment, formatSince } from './times.mjs';

const TICK_MS = 1000;

const root = document.body.dataset.root ?? '';
const clock = makeClock(() => Date.now());

leadOldAddresses();
offerCopy();
tick();
setInterval(tick, TICK_MS);
if (document.querySelector('[data-until]') !== null) void askTheTime();
if (document.querySelector('#list, .story') !== null) listenForNews({ root, onChange: tick });

/** Times are rewritten where they changed, and what is no longer breaking stops to say so. */
function tick() {
  const now = clock.now();
  for (const node of document.querySelectorAll('time[datetime]')) {
    const date = new Date(node.getAttribute('datetime') ?? '');
    if (Number.isNaN(date.getTime())) continue;
    const text = formatSince(date, now);
    if (node.textContent !== text) node.textContent = text;
    if (!node.hasAttribute('title')) node.setAttribute('title', formatMoment(date));
  }
  for (const node of document.querySelectorAll('[data-until]')) {
    if (!(Date.parse(node.getAttribute('data-until') ?? '') <= now.getTime())) continue;
    endBreaking(node);
  }
}

/**
 * A line of the strip goes, and with the last one the strip; a badge becomes the editor's own kicker.
 *
 * @param {Element} node
 */
function endBreaking(node) {
  const strip = node.closest('#breaking');
  const kicker = node.getAttribute('data-after');
  if (strip === null && kicker) {
    node.className = 'kicker';
    node.textContent = kicker;
    node.removeAttribute('data-until');
    return;
  }
  node.remove();
  if (strip !== null) strip.toggleAttribute('hidden', strip.querySelector('li') === null);
}

/** The clock of a reader's machine may be an hour off: «عاجل» ends for everybody at once. */
async function askTheTime() {
  const answer = await fetch(location.href, { method: 'HEAD', cache: 'no-store' }).catch(
    () => null,
  );
  const date = answer?.headers.get('date');
  if (!answer || !date) return;
  // A shared cache gives the date of its copy, and how old that is.
  const ageMs = 1000 * (Number(answer.headers.get('age')) || 0);
  clock.adjust(new Date(Date.parse(date) + ageMs).toUTCString());
  tick();
}

/** «نسخ الرابط» copies the short permalink; where that is not possible it stays a link. */
function offerCopy() {
  const link = document.querySelector('a.permalink[data-copy]');
  if (!(link instanceof HTMLAnchorElement) || !navigator.clipboard) return;
  const button = document.createElement('button');
  const label = link.dataset.copy ?? '';
  button.type = 'button';
  button.className = 'copy-link';
  button.textContent = label;
  const said = document.createElement('span');
  said.className = 'visually-hidden';
  said.setAttribute('role', 'status');
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(link.href);
      button.textContent = 'نُسخ الرابط';
      said.textContent = 'نُسخ الرابط';
    } catch {
      link.before(link.href);
    }
    setTimeout(() => (button.textContent = label), 3000);
  });
  link.before(button, said);
}

/** Before the server rendered the pages, a story stood after the `#`. */
function leadOldAddresses() {
  const shortId = /^#\/s\/([A-Za-z0-9]{1,32})$/.exec(location.hash)?.[1];
  if (shortId) location.replace(`${root}/s/${shortId}`);
}
