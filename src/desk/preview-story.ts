import { detectLanguage } from '../arabic/language';
import { textToBlocks } from '../intake/blocks';
import type { ShownStory } from '../reading/story-article';
import { blocksToHtml } from '../syndication/blocks-to-html';
import type { StoryUrgency } from '../syndication/story';
import type { BreakingStory, Choices, LevelChoice } from './breaking-contract';
import type { NamedEntity } from './check-contract';

/**
 * A story of «خبر عاجل» as its page for readers would show it, were it published now.
 *
 * @param tags entities, as it would be tagged
 */
export function previewStory(
  story: BreakingStory,
  { levels, sources }: Choices,
  tags: readonly NamedEntity[],
  nowMs: number,
): ShownStory {
  const { headline, lede, body } = story;
  const level = levels.find(({ code }) => code === story.urgency) ?? null;
  const language = detectLanguage(`${headline}\n${lede}\n${body}`);
  const ownKicker = (language === 'ar' ? level?.kicker : level?.kickerEn) ?? '';
  const ttlMs = (level?.ttlMinutes ?? 0) * 60_000;
  const now = new Date(nowMs);
  return {
    documentId: '',
    language,
    urgency: level && toUrgency(level),
    kicker: filled(story.kicker) ?? filled(ownKicker),
    headline: headline.trim(),
    lede: filled(lede),
    dateline: filled(story.dateline),
    bodyHtml: blocksToHtml(textToBlocks(body), ''),
    sources: story.sources.flatMap((key) => sources.find((source) => source.key === key) ?? []),
    entities: tags,
    // Its caption waits for a picture, and is not shown without one.
    image: null,
    firstPublishedAt: now,
    updatedAt: now,
    breakingUntil: ttlMs > 0 ? new Date(nowMs + ttlMs) : null,
    correction: null,
    correctedAt: null,
  };
}

function toUrgency({
  code,
  nameAr,
  nameEn,
  iptcUrgency,
  kicker,
  kickerEn,
}: LevelChoice): StoryUrgency {
  return { code, nameAr, nameEn, iptc: iptcUrgency, kickerAr: kicker, kickerEn };
}

function filled(text: string): string | null {
  return text.trim() === '' ? null : text.trim();
}
