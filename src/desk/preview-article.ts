import { detectLanguage } from '../arabic/language';
import { textToBlocks } from '../intake/blocks';
import type { BreakingStory, Choices } from './breaking-contract';
import type { NamedEntity } from './check-contract';

/**
 * A story that is not published yet, in the shape in which the API would give it now.
 *
 * @param tags entities, as it would be tagged
 */
export function previewArticle(
  story: BreakingStory,
  { levels, sources }: Choices,
  tags: readonly NamedEntity[],
  nowMs: number,
) {
  const { headline, lede, body, dateline } = story;
  const level = levels.find(({ code }) => code === story.urgency) ?? null;
  const language = detectLanguage(`${headline}\n${lede}\n${body}`);
  const ttlMs = (level?.ttlMinutes ?? 0) * 60_000;
  const now = new Date(nowMs).toISOString();
  return {
    headline,
    lede,
    body: textToBlocks(body),
    dateline,
    language,
    kicker: story.kicker || ((language === 'ar' ? level?.kicker : level?.kickerEn) ?? ''),
    urgency: level,
    breakingUntil: ttlMs > 0 ? new Date(nowMs + ttlMs).toISOString() : null,
    firstPublishedAt: now,
    contentUpdatedAt: now,
    sources: story.sources.flatMap((key) => sources.find((source) => source.key === key) ?? []),
    cover: null,
    story: null,
    shortId: '',
    entities: tags,
  };
}
