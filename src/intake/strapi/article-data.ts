import type { Modules } from '@strapi/strapi';

import type { ARTICLE } from '../../editorial/strapi/article-store';
import { type Block, findDateline, heading, type IntakeKnowledge, paragraph, type Story } from '..';

/** What Strapi takes for an article. */
export type ArticleData = Modules.Documents.Params.Data.Input<typeof ARTICLE>;

/** As in the content type. */
const LONGEST_CAPTION = 300;
const LONGEST_KICKER = 60;

/**
 * The article of a pasted story. Subheads become headings in their place; a dateline moves from the
 * lede to its own field; the first caption waits in the cover for its picture.
 */
export function toArticleData(story: Story, knowledge: IntakeKnowledge): ArticleData {
  const dateline = findDateline(story.lede, knowledge);
  const caption = keptCaption(story);
  return {
    headline: story.headline,
    lede: dateline?.rest ?? story.lede,
    body: toBody(story),
    urgency: story.urgency,
    sources: [...story.sources],
    ...(story.kicker !== '' && story.kicker.length <= LONGEST_KICKER && { kicker: story.kicker }),
    ...(dateline !== null && dateline.place !== '' && { dateline: dateline.place }),
    ...(caption !== undefined && { cover: { caption } }),
  };
}

/** The caption that goes with the article; it has one place for one picture. */
export function keptCaption({ parts }: Story): string | undefined {
  return parts.find(({ field, text }) => field === 'caption' && text.length <= LONGEST_CAPTION)
    ?.text;
}

function toBody({ parts }: Story): Block[] {
  return parts.flatMap(({ field, text }): Block[] => {
    if (field === 'subhead') return [heading(text)];
    return field === 'body' ? [paragraph(text)] : [];
  });
}
