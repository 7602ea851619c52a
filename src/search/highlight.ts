import { decode, normalise, sourceRange } from '../arabic/normalise';
import { tokenise } from '../arabic/tokenise';
import type { HighlightPart } from './search-contract';
import type { PlannedClause } from './search-plan';
import { isFormOf } from './word-forms';

/** UTF-16 units around the first match of a body. */
const PASSAGE = 240;
const BEFORE = 60;

/** Cuts a text into pieces that were searched for and pieces that were not. */
export function highlight(text: string, clauses: readonly PlannedClause[]): HighlightPart[] {
  return cut(text, findMatches(text, clauses), 0, text.length);
}

/** A passage around the first match, cut between words; empty where nothing matches. */
export function highlightPassage(text: string, clauses: readonly PlannedClause[]): HighlightPart[] {
  const matches = findMatches(text, clauses);
  const [first] = matches;
  if (first === undefined) return [];
  const from = wordStart(text, Math.max(0, first[0] - BEFORE), first[0]);
  const to = wordEnd(text, Math.min(text.length, from + PASSAGE), first[1]);
  return cut(text, matches, from, to);
}

type Range = readonly [start: number, end: number];

function findMatches(text: string, clauses: readonly PlannedClause[]): Range[] {
  const folded = normalise(text);
  const { count, starts, ends } = tokenise(folded);
  const words = Array.from({ length: count }, (_, i) => decode(folded.codes, starts[i]!, ends[i]!));
  const isHit = new Uint8Array(count);
  for (const { words: wanted, isExcluded } of clauses) {
    if (isExcluded) continue;
    for (let at = 0; at + wanted.length <= count; at++) {
      if (!wanted.every((forms, i) => isFormOf(words[at + i]!, forms))) continue;
      isHit.fill(1, at, at + wanted.length);
    }
  }
  return [...words.keys()]
    .filter((at) => isHit[at] === 1)
    .map((at) => sourceRange(folded, starts[at]!, ends[at]!));
}

function cut(text: string, matches: readonly Range[], from: number, to: number): HighlightPart[] {
  const parts: HighlightPart[] = [];
  let at = from;
  const push = (end: number, match: boolean) => {
    if (end <= at) return;
    parts.push({ text: text.slice(at, end), match });
    at = end;
  };
  for (const [start, end] of matches) {
    if (start < from || end > to) continue;
    push(start, false);
    push(end, true);
  }
  push(to, false);
  return parts;
}

function wordStart(text: string, at: number, latest: number): number {
  if (at === 0) return 0;
  const space = text.slice(at, latest).search(/\s/);
  return space < 0 ? latest : at + space + 1;
}

function wordEnd(text: string, at: number, earliest: number): number {
  if (at >= text.length) return text.length;
  const piece = text.slice(earliest, at);
  const space = Math.max(piece.lastIndexOf(' '), piece.lastIndexOf('\n'));
  return space < 0 ? Math.max(earliest, at - (isLow(text, at) ? 1 : 0)) : earliest + space;
}

/** The second half of a character of two units is not to stand alone. */
function isLow(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff;
}
