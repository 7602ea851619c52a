import fs from 'node:fs';

import { type Lexicon, type Mention, tagText } from '../../src/tagging';
import { makeTally, type Result } from './score';

/** Countries named in tweets: does the mention at the given place link to the right country? */
export function evaluatePlaceLinks(file: string, lexicon: Lexicon): Result {
  const tally = makeTally();
  const seen = new Set<string>();
  for (const line of fs.readFileSync(file, 'utf8').split('\n').slice(1)) {
    const [, , tweet, from, to, mention = '', type, , code = '', cell = ''] = line.split('\t');
    const text = unquote(cell);
    const id = `${tweet} ${from} ${to}`;
    if (type !== 'Country' || code === '' || seen.has(id)) continue;
    seen.add(id);
    const span = { start: utf16Offset(text, Number(from)), end: utf16Offset(text, Number(to)) };
    const linked = countryAt(tagText(text, lexicon).mentions, span, lexicon);
    if (linked === code.toUpperCase()) tally.right();
    else if (linked === null) tally.missed(`${mention} (${code})`);
    else tally.wrong(`${mention} → ${linked} (${code})`);
  }
  return tally.result('tweets, country link', 'mention given; the share right is right / all');
}

/** The file is a converted CSV: a text with quotation marks in it is still quoted. */
function unquote(cell: string): string {
  return /^"[^]*"$/.test(cell) ? cell.slice(1, -1).replaceAll('""', '"') : cell;
}

/** The corpus counts characters, an emoji as one. */
function utf16Offset(text: string, characters: number): number {
  return [...text].slice(0, characters).join('').length;
}

/** ISO code of the country that the mention at a place is or lies in. */
function countryAt(
  mentions: readonly Mention[],
  span: { readonly start: number; readonly end: number },
  lexicon: Lexicon,
): string | null {
  const touching = mentions.filter(({ start, end }) => start < span.end && span.start < end);
  const best = touching.find(({ kind }) => kind === 'country') ?? touching[0];
  if (best === undefined) return null;
  const number = lexicon.byKey.get(best.key);
  const record = number === undefined ? undefined : lexicon.records[number];
  return record === undefined ? best.key.slice(4, 6) : record.iso2 || record.country || null;
}
