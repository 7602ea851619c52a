import type { Lexicon } from './lexicon';
import { readStory } from './story';
import { tagStory } from './tag-story';
import type { TagResult } from './types';

/**
 * Tags a plain story text. The first line that is not empty and not a bare kicker counts as headline,
 * the one after it as lede.
 *
 * @returns offsets are UTF-16 code units of `text`; `text.slice(start, end)` is the surface
 */
export function tagText(text: string, lexicon: Lexicon): TagResult {
  const [headlineEnd, ledeEnd] = findHead(text);
  return tagStory(readStory(text, lexicon, headlineEnd, ledeEnd));
}

const KICKER =
  /^[\s:.…|•\-–—]*(?:(?:خبر|أخبار|أنباء|تحديث|متابعة)\s+)?(?:عاجلة?|مباشر|حصري|خاص|breaking(?: news)?|urgent|exclusive|live|flash)[\s:.…|•\-–—]*$/i;

/** Where the headline and the lede end. */
function findHead(text: string): [number, number] {
  const ends: number[] = [];
  for (let start = 0; start < text.length && ends.length < 2;) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    const line = text.slice(start, Math.min(end, start + MAX_KICKER_LINE));
    const isKicker = end - start < MAX_KICKER_LINE && KICKER.test(line);
    if (line.trim() !== '' && !isKicker) ends.push(end);
    start = end + 1;
  }
  return [ends[0] ?? text.length, ends[1] ?? text.length];
}

const MAX_KICKER_LINE = 60;
