import { readOembedQuery } from '../../../src/syndication/oembed-query';
import { renderOembed, toOembed } from '../../../src/syndication/render-oembed';
import { xmlProblems } from '../../support/standards';
import { BARE, FULL, PUBLICATION } from './stories';

/** Every XML document is checked in a process of its own, which a busy machine is slow to start. */
jest.setTimeout(60_000);

const BASE = 'https://news.example.org';
const ANY = { maxWidth: null, maxHeight: null };

it.each<[string, Record<string, unknown>, unknown]>([
  ['no address', {}, 400],
  ['two addresses', { url: ['a', 'b'] }, 400],
  ['a format that it does not have', { url: `${BASE}/s/abcd2345`, format: 'yaml' }, 501],
  ['an address of another site', { url: 'https://other.example/s/abcd2345' }, 404],
  ['an address that is no story', { url: `${BASE}/feeds/rss` }, 404],
  ['what is no address', { url: 'abcd2345' }, 404],
])('answers %s with its status', (_name, query, status) => {
  expect(readOembedQuery(query, BASE)).toBe(status);
});

it.each([`${BASE}/s/abcd2345`, `${BASE}/s/abcd2345?utm_source=x`, `${BASE}/#/s/abcd2345`])(
  'takes %s for the story',
  (url) => {
    expect(readOembedQuery({ url, maxwidth: '300', maxheight: 'x' }, BASE)).toEqual({
      shortId: 'abcd2345',
      format: 'json',
      maxWidth: 300,
      maxHeight: null,
    });
  },
);

it('has what oEmbed requires of a rich answer', () => {
  const oembed = toOembed(FULL, PUBLICATION, ANY);
  expect(oembed).toMatchObject({ version: '1.0', type: 'rich', width: 560, height: 240 });
  expect(oembed).toMatchObject({
    thumbnail_url: `${BASE}/uploads/tigris.jpg`,
    thumbnail_width: 1600,
    thumbnail_height: 900,
  });
  expect(oembed.html).toMatch(/^<blockquote class="ajil-story" lang="ar" dir="rtl"/);
});

it('keeps to the room that the consumer has', () => {
  const oembed = toOembed(FULL, PUBLICATION, { maxWidth: 400, maxHeight: 100 });
  expect(oembed).toMatchObject({ width: 400, height: 100 });
  expect(oembed).not.toHaveProperty('thumbnail_url');
});

it('embeds no script, whatever stands in the story', () => {
  expect(toOembed(FULL, PUBLICATION, ANY).html).not.toMatch(/<script|<b>/);
});

it('says the same in XML', () => {
  const xml = renderOembed(toOembed(FULL, PUBLICATION, ANY), 'xml');
  expect(xmlProblems(xml)).toEqual([]);
  expect(xml).toContain('<type>rich</type>');
  expect(JSON.parse(renderOembed(toOembed(BARE, PUBLICATION, ANY), 'json')).title).toBe(
    'Two lines',
  );
});
