import type { HighlightPart } from '../search/search-contract';
import { directionOf } from '../syndication/direction';
import { type Html, html, trustHtml } from './html';
import { latinRuns } from './latin-runs';

/** A text for readers, in which each Latin run keeps its own direction; feeds and data have it as it is. */
export function isolate(text: string, language: string): Html {
  return isolateMarks([{ text, match: false }], language);
}

/** The same for a text in pieces, of which some are marked. */
export function isolateMarks(parts: readonly HighlightPart[], language: string): Html {
  if (directionOf(language) === 'ltr') return html`${parts.map(mark)}`;
  const runs = latinRuns(parts.map(({ text }) => text).join(''));
  const cut = makeCut(parts);
  return html`${runs.map(({ text, isLatin }) => {
    const pieces = cut(text.length).map(mark);
    return isLatin ? html`<bdi dir="ltr">${pieces}</bdi>` : html`${pieces}`;
  })}`;
}

/** The same for finished markup: its tags stay, and so does every letter. */
export function isolateMarkup(markup: string, language: string): Html {
  if (directionOf(language) === 'ltr') return trustHtml(markup);
  return html`${markup.split(TAG).map((piece, at) => (at % 2 === 1 ? trustHtml(piece) : isolate(unescape(piece), language)))}`;
}

const TAG = /(<[^>]*>)/;

/** What escape-markup.ts has made of a text. */
function unescape(markup: string): string {
  return markup.replace(/&(amp|lt|gt|quot);/g, (_, name: string) => CHARACTERS[name]!);
}

const CHARACTERS: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

function mark({ text, match }: HighlightPart): Html {
  return match ? html`<mark>${text}</mark>` : html`${text}`;
}

/** Gives the parts of the next so many characters, again and again. */
function makeCut(parts: readonly HighlightPart[]): (length: number) => HighlightPart[] {
  let at = 0;
  let used = 0;
  return (length) => {
    const pieces: HighlightPart[] = [];
    while (length > 0 && at < parts.length) {
      const { text, match } = parts[at]!;
      const piece = text.slice(used, used + length);
      if (piece !== '') pieces.push({ text: piece, match });
      length -= piece.length;
      used += piece.length;
      if (used === text.length) [at, used] = [at + 1, 0];
    }
    return pieces;
  };
}
