import { makeRandom, pick } from '../../../scripts/bench/tag/random';
import { highlight, highlightPassage } from '../../../src/search/highlight';
import { parseText } from '../../../src/search/parse-text';
import { planSearch } from '../../../src/search/search-plan';
import { ORACLE_WORDS } from '../../support/search-oracle';

const plan = (text: string, isTyping = false) => planSearch(parseText(text, isTyping), false);
const shown = (text: string, query: string) =>
  highlight(text, plan(query))
    .map(({ text: part, match }) => (match ? `[${part}]` : part))
    .join('');

describe('highlights', () => {
  it.each([
    ['وصل إلى الإِمَارات أمس', 'امارات', 'وصل إلى [الإِمَارات] أمس'],
    ['مُهِمّةٌ عاجلة', 'مهمه', '[مُهِمّةٌ] عاجلة'],
    ['قالت وزارة الدفاع إن الدفاع ينفي', '«وزارة الدفاع»', 'قالت [وزارة] [الدفاع] إن الدفاع ينفي'],
    ['عام ٢٠٢٦ <b>', '2026', 'عام [٢٠٢٦] <b>'],
    ['النفط في بغداد', 'النفط -بغداد', '[النفط] في بغداد'],
    ['لا شيء', 'بغداد', 'لا شيء'],
  ])('marks what was searched for in %s', (text, query, expected) => {
    expect(shown(text, query)).toBe(expected);
  });

  it('are the text, letter for letter, whatever it is', () => {
    const random = makeRandom(7);
    const odd = [
      '\ud800',
      '\0',
      '🌊',
      '\u200f',
      '<b>',
      'ـ',
      '\n',
      '«',
      '"',
      ' ',
      'ً',
      'ﷲ',
      '\u{1ee01}',
    ];
    for (let round = 0; round < 500; round++) {
      const text = Array.from({ length: 12 }, () =>
        pick([...ORACLE_WORDS, ...odd, ...odd], random),
      ).join(pick([' ', ''], random));
      const clauses = plan(`${pick(ORACLE_WORDS, random)} ${pick(ORACLE_WORDS, random)}`, true);
      const parts = highlight(text, clauses);
      expect(parts.map((part) => part.text).join('')).toBe(text);
      const passage = highlightPassage(text, clauses);
      expect(text).toContain(passage.map((part) => part.text).join(''));
      expect(passage.some(({ match }) => match)).toBe(parts.some(({ match }) => match));
    }
  });

  it('shows a passage of a long body around the first match, cut between words', () => {
    const body = `${'كلام كثير قبل الخبر '.repeat(40)}وصل الوزير إلى بغداد ${'ثم كلام بعده '.repeat(60)}`;
    const passage = highlightPassage(body, plan('بغداد'));
    const text = passage.map((part) => part.text).join('');
    expect(passage.filter(({ match }) => match)).toEqual([{ text: 'بغداد', match: true }]);
    expect(text.length).toBeLessThanOrEqual(240);
    expect(body).toContain(` ${text} `);
    expect(highlightPassage(body, plan('دمشق'))).toEqual([]);
  });

  it('marks a word that is longer than a passage', () => {
    const body = `${'أ'.repeat(500)} بغداد`;
    const passage = highlightPassage(body, plan('أ'.repeat(500)));
    expect(passage).toEqual([{ text: 'أ'.repeat(500), match: true }]);
  });
});
