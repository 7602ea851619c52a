import { type Html, html } from './html';
import type { Site } from './site';
import { zoneName } from './moment';
import { WORDS } from './words';

/** One page, from its `<!doctype html>` on. */
export interface Page {
  readonly title: string;
  /** What else belongs into the head: canonical link, feeds, Open Graph, JSON-LD. */
  readonly head: Html | null;
  /** The breaking strip; null on pages that have other things to say. */
  readonly strip: Html | null;
  readonly main: Html;
  /** What the search field holds. */
  readonly query?: string;
}

/**
 * A page of the reader's site. Everything that it loads is its own and none of it inline, so that its
 * policy can be strict (page-policy.ts); without the script it is complete.
 */
export function renderPage(page: Page, site: Site): string {
  const { root, publication } = site;
  return html`<!doctype html>
    <html lang="ar" dir="rtl">
      <head>
        <meta charset="utf-8" />
        <title>${page.title}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        ${page.head}
        <link rel="icon" href="${root}/reader/icon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="${root}/reader/reader.css" />
        <script type="module" src="${root}/reader/reader.mjs"></script>
      </head>
      <body data-root="${root}">
        <a class="skip" href="#main">${WORDS.skip}</a>
        <header class="masthead">
          <p class="masthead-name"><a href="${root}/">${publication.name}</a></p>
          ${searchForm(root, page.query ?? '')}
        </header>
        ${page.strip}
        <main id="main" tabindex="-1">${page.main}</main>
        <footer class="footer">
          <p>${WORDS.zone(zoneName(site.timeZone))}</p>
          <p>
            <a href="${root}/feeds/rss">RSS</a>
            <span aria-hidden="true">·</span>
            <a href="${root}/feeds/atom">Atom</a>
            <span aria-hidden="true">·</span>
            <a href="${root}/feeds/json">JSON Feed</a>
            <span aria-hidden="true">·</span>
            <a href="${root}/admin">${WORDS.desk}</a>
          </p>
        </footer>
      </body>
    </html> `.markup.replace(INDENTATION, '\n');
}

/** Of the templates, which nobody needs to load. A line end within a story's text is a `<br />` by now. */
const INDENTATION = /\n\s+/g;

function searchForm(root: string, query: string): Html {
  return html`<form class="search" role="search" action="${root}/search">
    <input
      type="search"
      name="q"
      value="${query}"
      maxlength="200"
      required
      aria-label="${WORDS.searchLabel}"
      placeholder="${WORDS.searchLabel}"
    />
    <button>${WORDS.search}</button>
  </form>`;
}
