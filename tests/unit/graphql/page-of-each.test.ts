import { pageOf, rowsForAll } from '../../../src/graphql/page-of-each';

it('reads as many rows as the parents could get one by one, or as may be read at once', () => {
  expect(rowsForAll(25, { limit: 4, offset: 2 }, 0)).toBe(150);
  expect(rowsForAll(25, { limit: 4 }, 1000)).toBe(1000);
  expect(rowsForAll(25, {})).toBeUndefined();
});

it('cuts the page of one parent', () => {
  expect(pageOf(['أ', 'ب', 'ج'], { offset: 1, limit: 1 })).toEqual(['ب']);
  expect(pageOf(['أ', 'ب', 'ج'], { limit: 2 })).toEqual(['أ', 'ب']);
  expect(pageOf(['أ', 'ب', 'ج'], {})).toEqual(['أ', 'ب', 'ج']);
});
