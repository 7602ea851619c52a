import { makeRandom } from '../../../scripts/bench/tag/random';
import { type Found, rank, SAME_MS, scoreOf } from '../../../src/search/ranking';

const DAY_MS = 24 * 60 * 60_000;
const NOW = Date.parse('2026-07-31T12:00:00Z');

describe('the order of what is found', () => {
  it('weighs headline over lede over body, and today over long ago', () => {
    const daysAgo = (days: number) => NOW - days * DAY_MS;
    expect(scoreOf('headline', NOW, NOW)).toBe(8);
    expect(scoreOf('headline', daysAgo(7), NOW)).toBe(4);
    expect(scoreOf('headline', daysAgo(48), NOW)).toBeGreaterThan(scoreOf('all', NOW, NOW));
    expect(scoreOf('headline', daysAgo(50), NOW)).toBeLessThan(scoreOf('all', NOW, NOW));
    expect(scoreOf('head', daysAgo(20), NOW)).toBeGreaterThan(scoreOf('all', NOW, NOW));
    expect(scoreOf('head', daysAgo(22), NOW)).toBeLessThan(scoreOf('all', NOW, NOW));
  });

  it('does not put a story of tomorrow over one of now', () => {
    expect(scoreOf('all', NOW + DAY_MS, NOW)).toBe(scoreOf('all', NOW, NOW));
  });

  it('needs the newest of each place only, and is the order of all of them', () => {
    const random = makeRandom(11);
    for (let round = 0; round < 50; round++) {
      const stories = Array.from({ length: 200 }, (_, articleId) => ({
        articleId,
        position: Math.floor(NOW - random() * 90 * DAY_MS) * SAME_MS,
        depth: Math.floor(random() * 3),
      })).sort((a, b) => b.position - a.position);
      const within = (depth: number): Found[] => stories.filter((story) => story.depth <= depth);
      const everything = { headline: within(0), head: within(1), all: within(2) };
      const newest = {
        headline: within(0).slice(0, 30),
        head: within(1).slice(0, 30),
        all: within(2).slice(0, 30),
      };
      expect(rank(newest, NOW, 30)).toEqual(rank(everything, NOW, 30));
    }
  });
});
