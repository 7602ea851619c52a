import { storyPath } from '../syndication/addresses';
import { directionOf } from '../syndication/direction';
import type { Story } from '../syndication/story';
import { type Html, html } from './html';
import { isolate } from './isolate';
import type { Site } from './site';
import { WORDS } from './words';

/** More than this at once is no longer a strip. */
export const BREAKING_LIMIT = 3;

/**
 * What is breaking, the most urgent first, then the newest. The empty strip stands in the page too: the
 * script fills it, and a screen reader only announces what changes in a region that was there.
 *
 * @param stories all that are breaking, newest first
 */
export function breakingStrip(stories: readonly Story[], { root }: Pick<Site, 'root'>): Html {
  const lines = byUrgency(stories)
    .slice(0, BREAKING_LIMIT)
    .map((story) => line(story, root));
  return html`<section
    class="breaking"
    id="breaking"
    aria-label="${WORDS.breakingNow}"
    aria-live="polite"
    aria-relevant="additions"
    ${lines.length === 0 && html`hidden`}
  >
    <p class="breaking-label">${WORDS.breaking}</p>
    <ul>
      ${lines}
    </ul>
  </section>`;
}

function line(story: Story, root: string): Html {
  const { documentId, headline, language, breakingUntil, urgency } = story;
  return html`<li
    data-document="${documentId}"
    data-until="${breakingUntil?.toISOString() ?? ''}"
    data-rank="${rankOf(story)}"
    data-level="${urgency?.iptc ?? 5}"
  >
    <a href="${root + storyPath(story)}" lang="${language}" dir="${directionOf(language)}"
      >${isolate(headline, language)}</a
    >
  </li>`;
}

function byUrgency(stories: readonly Story[]): Story[] {
  return [...stories].sort(
    (a, b) => rankOf(a) - rankOf(b) || b.firstPublishedAt.getTime() - a.firstPublishedAt.getTime(),
  );
}

const NO_URGENCY = 9;

function rankOf({ urgency }: Story): number {
  return urgency?.iptc ?? NO_URGENCY;
}
