import type { CompiledKnowledge } from './compiled-knowledge';
import { readSourceList } from './dateline';
import { type Furniture, readFurniture } from './furniture';
import { isHeadingLike } from './line-shape';

export type StoryField =
  'kicker' | 'headline' | 'caption' | 'lede' | 'subhead' | 'body' | 'furniture';

/** A line on its way to its field. */
export interface StoryLine {
  /** The kicker before a headline is taken off when the line is placed. */
  text: string;
  /** For telling repeated lines. */
  readonly folded: string;
  readonly isAfterBlank: boolean;
  /** null until it is placed; `merged` for the second one of a repeated caption. */
  field: StoryField | 'merged' | null;
  /** A line of furniture that says whom the story is from. */
  isSourceLine: boolean;
  /** The whole line is a kicker. */
  isKicker: boolean;
}

export interface Draft {
  readonly lines: StoryLine[];
  kicker: string;
  /** What every kicker of it stands for. */
  readonly urgencies: string[];
}

/** Places the lines that belong to the page, and finds those that are all kicker. */
export function markFurniture({ lines }: Draft, compiled: CompiledKnowledge): void {
  const tail = tailStart(lines);
  let links: Links = 'none';
  for (const [i, line] of lines.entries()) {
    if (line.field !== null) continue;
    const kicker = compiled.readKicker(line.text);
    line.isKicker = kicker?.rest === '';
    // «عاجل – رويترز» is left to the header, which counts its urgency.
    if (kicker && (line.isKicker || readSourceList(kicker.rest, compiled) !== null)) continue;
    const furniture = readLine(lines, i, compiled);
    if (furniture !== null) {
      line.field = 'furniture';
      line.isSourceLine = furniture.type === 'source';
      links = furniture.type === 'links' && furniture.isAlone ? 'begin' : 'none';
      continue;
    }
    if (links === 'none') continue;
    if (isLink(line, links, i >= tail)) {
      line.field = 'furniture';
      links = 'go on';
    } else links = 'none';
  }
}

/** Whether the line next to this one is the same: a picture's caption and its alternative text. */
export function isRepeated(lines: readonly StoryLine[], i: number): boolean {
  const { folded, text } = lines[i]!;
  if (text.length >= 200) return false;
  return lines[i - 1]?.folded === folded || lines[i + 1]?.folded === folded;
}

/** Where we are below «اقرأ أيضا»: at its first title, or below that. */
type Links = 'none' | 'begin' | 'go on';

/** A title below «اقرأ أيضا»: the first one, those that follow it at once, and all at the very end. */
function isLink({ text, isAfterBlank }: StoryLine, links: Links, isInTail: boolean): boolean {
  return isHeadingLike(text) && (links === 'begin' || !isAfterBlank || isInTail);
}

/** Index from which on no line is a paragraph. */
function tailStart(lines: readonly StoryLine[]): number {
  let start = lines.length;
  while (start > 0 && (lines[start - 1]!.field !== null || isHeadingLike(lines[start - 1]!.text))) {
    start--;
  }
  return start;
}

function readLine(
  lines: readonly StoryLine[],
  i: number,
  compiled: CompiledKnowledge,
): Furniture | null {
  const { text } = lines[i]!;
  const furniture = readFurniture(text);
  // «رويترز» twice is the caption of a picture of its building.
  if (furniture !== null || isRepeated(lines, i)) return furniture;
  return isSignature(text, compiled) ? { type: 'source' } : null;
}

/** «رويترز», «بغداد - رويترز», «الجزيرة نت + وكالات»: whom it is from, where a byline would stand. */
function isSignature(text: string, compiled: CompiledKnowledge): boolean {
  if (text.length > 80 || /[:：()[\]]/u.test(text)) return false;
  if (readSourceList(text, compiled, NAMED) !== null) return true;
  const parts = text.split(/\s?[-–—/|+،,]\s?/u);
  if (parts.length < 2 || parts.length > 3 || !/^[\p{L}\p{M}\s]{2,30}$/u.test(parts[0]!))
    return false;
  return parts.slice(1).every((part) => {
    const keys = readSourceList(part, compiled, NAMED);
    return keys !== null && keys.length > 0;
  });
}

/** «الرياض» and «الخليج» alone are no newspapers. */
const NAMED = { withBare: false };
