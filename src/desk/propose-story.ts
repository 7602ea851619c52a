import type { Story } from '../intake';
import type { Proposal } from './breaking-contract';

/** What a story on the breaking page is when its text does not say how urgent it is. */
export const BREAKING_LEVEL = 'alert';

/**
 * The fields of a pasted story, as an editor is to correct them.
 *
 * @param fields what taking in makes of the same story: a dateline moved out of the lede, a caption
 * @param levels codes of the levels that the newsroom has, most urgent first
 */
export function proposeStory(
  story: Story,
  fields: { readonly lede: string; readonly dateline: string; readonly caption: string },
  levels: readonly string[],
): Proposal {
  const body = story.parts.flatMap(({ field, text }) => {
    if (field === 'subhead') return [`## ${text}`];
    return field === 'body' ? [text] : [];
  });
  return {
    story: {
      kicker: '',
      headline: story.headline,
      ...fields,
      body: body.join('\n'),
      urgency: urgencyOf(story, levels),
      sources: story.sources,
    },
    furniture: story.parts.filter(({ field }) => field === 'furniture').map(({ text }) => text),
  };
}

/** Without a kicker the text says nothing of its urgency, and whoever opened the page did. */
function urgencyOf({ kicker, urgency }: Story, levels: readonly string[]): string {
  if (kicker !== '' && levels.includes(urgency)) return urgency;
  return levels.includes(BREAKING_LEVEL) ? BREAKING_LEVEL : (levels[0] ?? urgency);
}
