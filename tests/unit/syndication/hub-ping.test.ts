import { FEED_FORMATS } from '../../../src/syndication/formats';
import { hubPing } from '../../../src/syndication/hub-ping';

describe('the ping to a hub', () => {
  const form = new URLSearchParams(hubPing('https://news.example.org'));

  it('says that something was published', () => {
    expect(form.getAll('hub.mode')).toEqual(['publish']);
  });

  it('names every feed by the address that the feed gives itself', () => {
    expect(form.getAll('hub.url')).toEqual(
      FEED_FORMATS.map(({ path }) => `https://news.example.org${path}`),
    );
    expect(form.getAll('hub.url')).toContain('https://news.example.org/feeds/rss');
  });

  it('is encoded as a form', () => {
    expect(hubPing('https://news.example.org')).toMatch(
      /^hub\.mode=publish&hub\.url=https%3A%2F%2Fnews\.example\.org%2Ffeeds%2Frss&/,
    );
  });
});
