import { renderPage } from './document';
import { html } from './html';
import type { Site } from './site';
import { NOTICES, WORDS } from './words';

/** A page that says why there is nothing to read, in words for readers and without anybody's fault. */
export function renderNotice(status: number, site: Site): string {
  const { title, hint } = NOTICES[status] ?? NOTICES[status < 500 ? 404 : 500]!;
  return renderPage(
    {
      title: `${title} — ${site.publication.name}`,
      head: html`<meta name="robots" content="noindex" />`,
      strip: null,
      main: html`<div class="notice">
        <h1>${title}</h1>
        <p class="notice-hint">${hint}</p>
        <p><a href="${site.root}/">${WORDS.allNews}</a></p>
      </div>`,
    },
    site,
  );
}
