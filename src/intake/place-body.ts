import { isCaption, isCreditLine } from './caption';
import type { CompiledKnowledge } from './compiled-knowledge';
import { isHeadingLike, isParagraph, wordsOf } from './line-shape';
import { mergeRepeated } from './place-header';
import { isRepeated, type StoryLine } from './story-lines';

/** Places the lines below the lede: captions, subheads, paragraphs. */
export function placeBody(lines: StoryLine[], start: number, compiled: CompiledKnowledge): void {
  for (let i = start; i < lines.length; i++) {
    const line = lines[i]!;
    if (line.field !== null) continue;
    if (line.isKicker) line.field = 'furniture';
    else if (isCreditLine(line.text, compiled)) {
      line.field = 'furniture'; // The agency signs below its text.
      line.isSourceLine = true;
    } else if (isCaption(line.text, compiled)) {
      line.field = 'caption';
      mergeRepeated(lines, i);
    } else if (isRepeated(lines, i) && isHeadingLike(line.text)) {
      line.field = 'caption';
      mergeRepeated(lines, i);
    }
  }
  const open = lines.slice(start).filter(({ field }) => field === null);
  placeRuns(open);
}

/** A subhead stands over a paragraph; three short lines in a row are a list; last lines are tags. */
function placeRuns(lines: readonly StoryLine[]): void {
  const hasParagraphs = lines.some(({ text }) => isParagraph(text));
  for (let i = 0; i < lines.length;) {
    const end = runEnd(lines, i);
    if (end === i) {
      lines[i++]!.field = 'body';
      continue;
    }
    const isLast = end === lines.length;
    const isSubheads = !isLast && end - i <= MOST_SUBHEADS;
    for (; i < end; i++) {
      const line = lines[i]!;
      if (isSubheads) line.field = 'subhead';
      else line.field = isLast && hasParagraphs && isTag(line.text) ? 'furniture' : 'body';
    }
    if (isSubheads) lines[i++]!.field = 'body';
  }
}

const MOST_SUBHEADS = 2;

/** Index after the heading-like lines from `start` on; `start` when there is none. */
function runEnd(lines: readonly StoryLine[], start: number): number {
  let end = start;
  while (
    end < lines.length &&
    isHeadingLike(lines[end]!.text) &&
    !(end > start && isFarLonger(lines[end]!.text, lines[end - 1]!.text))
  ) {
    end++;
  }
  return end;
}

/** A paragraph that lacks its full stop is told by what stands over it. */
function isFarLonger(text: string, above: string): boolean {
  return wordsOf(text).length >= 10 && wordsOf(above).length <= 5;
}

function isTag(text: string): boolean {
  return wordsOf(text).length <= 3;
}
