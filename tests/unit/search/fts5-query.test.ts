import Database from 'better-sqlite3';

import { makeRandom, pick } from '../../../scripts/bench/tag/random';
import { fts5Query } from '../../../src/search/fts5-query';
import { parseText } from '../../../src/search/parse-text';
import { planSearch } from '../../../src/search/search-plan';

const PIECES = [
  ...[
    '"',
    "'",
    '*',
    '^',
    ':',
    '(',
    ')',
    '{',
    '}',
    '+',
    '-',
    '-"',
    'AND',
    'OR',
    'NOT',
    'NEAR(',
    ',',
  ],
  ...['headline', 'facets :', '\0', '\ud800', '\udc00', '\\', ';', '--', '/*', 'بغداد', '«', '»'],
  ...['%', '_', '\u202e', 'ً', '🌊', '٢٠٢٦', ' ', ' ', ' ', 'الإمارات', '::', "'); drop table t"],
];

describe('the query of FTS5', () => {
  const database = new Database(':memory:');
  database.exec(
    `create virtual table t using fts5 (headline, summary, body, facets,
       content='', contentless_delete=1, tokenize="ascii tokenchars ':'")`,
  );
  const search = database.prepare('select rowid from t where t match ?');
  afterAll(() => database.close());

  it('is never refused, whatever is typed', () => {
    const random = makeRandom(3);
    for (let round = 0; round < 2000; round++) {
      const text = Array.from({ length: 1 + Math.floor(random() * 14) }, () =>
        pick(PIECES, random),
      ).join('');
      const clauses = parseText(text, random() < 0.5);
      if (clauses.every(({ isExcluded }) => isExcluded)) continue;
      for (const place of ['headline', 'head', 'all'] as const) {
        const query = fts5Query(planSearch(clauses, random() < 0.5), place, [['l:ar', 'l:en']]);
        expect([text, search.all(query)]).toEqual([text, []]);
      }
    }
  });

  it('takes as many words as a search may have, each in all its forms', () => {
    const text = 'وباستخراجها للاستخراج وكالمستخرجين بالامارات '.repeat(4);
    const query = fts5Query(planSearch(parseText(text, true), true), 'all', []);
    expect(search.all(query)).toEqual([]);
  });
});
