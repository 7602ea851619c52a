import { nameIn, type Story } from '../syndication/story';
import { type Html, html } from './html';
import { isolate } from './isolate';

/**
 * What stands before a headline. While the story is breaking: its kicker on the colour of its level,
 * with the moment at which the script takes it away. Afterwards a word that only said «عاجل» is gone,
 * and a kicker of the editor's own («زلزال وان») stays as plain text.
 */
export function badge(story: BadgeStory, now: Date): Html | null {
  const { kicker, urgency, breakingUntil, language } = story;
  const ownKicker = kicker !== null && !levelWords(story).includes(kicker) ? kicker : null;
  if (urgency === null || breakingUntil === null || breakingUntil <= now) {
    return ownKicker === null
      ? null
      : html`<span class="kicker">${isolate(ownKicker, language)}</span>`;
  }
  const levelKicker = language === 'ar' ? urgency.kickerAr : urgency.kickerEn;
  const label = kicker ?? levelKicker ?? nameIn(language, urgency);
  return html`<span
    class="badge badge-breaking"
    data-level="${urgency.iptc}"
    data-until="${breakingUntil.toISOString()}"
    data-after="${ownKicker ?? ''}"
    >${isolate(label, language)}</span
  >`;
}

type BadgeStory = Pick<Story, 'kicker' | 'urgency' | 'breakingUntil' | 'language'>;

/** Words that mean the level and nothing else. */
function levelWords({ urgency }: BadgeStory): readonly (string | null)[] {
  if (urgency === null) return [];
  return [urgency.kickerAr, urgency.kickerEn, urgency.nameAr, urgency.nameEn];
}
