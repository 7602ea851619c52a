import { isCaption, isCreditLine } from './caption';
import type { CompiledKnowledge } from './compiled-knowledge';
import { findSignedDateline, readSourceList } from './dateline';
import { isSectionName } from './furniture';
import { endsSentence, isHeadingLike, isListItem, isParagraph, wordsOf } from './line-shape';
import { trimJunk } from './lines';
import { type Draft, isRepeated, type StoryLine } from './story-lines';

/**
 * Places the lines down to the lede: kickers, headline, captions, a deck.
 *
 * @returns index of the first line below the lede
 */
export function placeHeader(draft: Draft, compiled: CompiledKnowledge): number {
  const { lines } = draft;
  const headline = placeHeadline(draft, compiled);
  if (headline === null) return lines.length;
  if (headline.field === 'lede') return lines.indexOf(headline) + 1;
  const start = lines.indexOf(headline) + 1;
  const lede = findLede(lines, start, compiled);
  for (let i = start; i < (lede ?? lines.length); i++) placeExtra(draft, i, headline, compiled);
  if (lede === null) return lines.length;
  lines[lede]!.field = 'lede';
  return lede + 1;
}

/** Everything up to the headline; a text that begins with its lede has none. */
function placeHeadline(draft: Draft, compiled: CompiledKnowledge): StoryLine | null {
  const { lines } = draft;
  for (const [i, line] of lines.entries()) {
    if (line.field !== null) continue;
    if (line.isKicker) {
      placeKicker(draft, line, compiled);
      continue;
    }
    const kicker = compiled.readKicker(line.text);
    if (kicker === null && isNoHeadline(lines, i, compiled)) continue;
    if (kicker !== null) {
      draft.urgencies.push(kicker.urgency);
      draft.kicker ||= kicker.text;
      if (readSourceList(kicker.rest, compiled) !== null && hasMore(lines, i)) {
        line.field = 'furniture'; // «عاجل – رويترز» over the headline
        line.isSourceLine = true;
        continue;
      }
      line.text = kicker.rest;
    }
    const isLede = line.text.length > 200 || findSignedDateline(line.text, compiled) !== null;
    line.field = isLede ? 'lede' : 'headline';
    if (!isLede) line.text = withoutDecoration(line.text);
    return line;
  }
  return null;
}

/** Places a line that stands over the headline and is none. */
function isNoHeadline(lines: StoryLine[], i: number, compiled: CompiledKnowledge): boolean {
  const line = lines[i]!;
  const next = lines
    .slice(i + 1)
    .find(({ field, folded }) => field === null && folded !== line.folded);
  if (!next) return false;
  if (isSectionName(line.text)) line.field = 'furniture';
  else if (isCreditLine(line.text, compiled) || /^(?:ال)?صورة\s?:/u.test(line.text)) {
    line.field = 'caption';
  } else if (isRepeated(lines, i) && wordsOf(line.text).length <= 4 && !isParagraph(next.text)) {
    line.field = 'caption';
    mergeRepeated(lines, i);
  }
  return line.field !== null;
}

function placeKicker(draft: Draft, line: StoryLine, compiled: CompiledKnowledge): void {
  const kicker = compiled.readKicker(line.text)!;
  draft.urgencies.push(kicker.urgency);
  line.field = draft.kicker === '' ? 'kicker' : 'furniture';
  if (line.field === 'kicker') line.text = draft.kicker = kicker.text;
}

/** The first real paragraph; in a text without one, the first line that says something. */
function findLede(
  lines: readonly StoryLine[],
  start: number,
  compiled: CompiledKnowledge,
): number | null {
  const isOpen = (i: number) =>
    lines[i]!.field === null &&
    !lines[i]!.isKicker &&
    !(isRepeated(lines, i) && !isParagraph(lines[i]!.text)) &&
    !isCaption(lines[i]!.text, compiled) &&
    !isCreditLine(lines[i]!.text, compiled);
  const indexes = [...lines.keys()].filter((i) => i >= start && isOpen(i));
  const paragraph = indexes.find((i) => isLedeLike(lines[i]!.text));
  return paragraph ?? indexes.find((i) => wordsOf(lines[i]!.text).length >= 4) ?? null;
}

/** A lede may lack its full stop, as long as nobody could take it for a deck. */
function isLedeLike(text: string): boolean {
  if (isListItem(text)) return false;
  return isParagraph(text) || (wordsOf(text).length >= 8 && !isHeadingLike(text));
}

/** A line between headline and lede. */
function placeExtra(
  draft: Draft,
  i: number,
  headline: StoryLine,
  compiled: CompiledKnowledge,
): void {
  const { lines } = draft;
  const line = lines[i]!;
  if (line.field !== null) return;
  if (line.isKicker) placeKicker(draft, line, compiled);
  else if (line.folded === headline.folded) line.field = 'furniture';
  else if (
    isCaption(line.text, compiled) ||
    isCreditLine(line.text, compiled) ||
    isRepeated(lines, i)
  ) {
    line.field = 'caption';
    mergeRepeated(lines, i);
  } else if (isListItem(line.text) || endsSentence(line.text)) line.field = 'body';
  else if (wordsOf(line.text).length <= LONGEST_BARE_CAPTION) line.field = 'caption';
  else line.field = isHeadingLike(line.text) ? 'subhead' : 'body';
}

/** Between headline and lede a short line names what a picture shows; a longer one is a deck. */
const LONGEST_BARE_CAPTION = 6;

/** The lines after a caption that only repeat it. */
export function mergeRepeated(lines: StoryLine[], i: number): void {
  for (let j = i + 1; lines[j]?.folded === lines[i]!.folded && lines[j]!.field === null; j++) {
    lines[j]!.field = 'merged';
  }
}

function hasMore(lines: readonly StoryLine[], i: number): boolean {
  return lines.slice(i + 1).some(({ field }) => field === null);
}

/** «*…*» is a messenger's bold type. */
function withoutDecoration(text: string): string {
  const bare = trimJunk(
    text
      .replace(/^[*_\p{Extended_Pictographic}\uFE0F\s]+/u, '')
      .replace(/[*_\p{Extended_Pictographic}\uFE0F]+$/u, ''),
  );
  return bare === '' ? text : bare;
}
