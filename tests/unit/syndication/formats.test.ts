import fs from 'node:fs';
import path from 'node:path';

import { parseFeed } from '@rowanmanning/feed-parser';

import { FEED_FORMATS } from '../../../src/syndication/formats';
import { renderAtom } from '../../../src/syndication/render-atom';
import { renderJsonFeed } from '../../../src/syndication/render-json-feed';
import { renderNewsSitemap } from '../../../src/syndication/render-news-sitemap';
import { renderNewsmlG2 } from '../../../src/syndication/render-newsml-g2';
import { renderNinjs } from '../../../src/syndication/render-ninjs';
import { renderRss } from '../../../src/syndication/render-rss';
import type { Feed } from '../../../src/syndication/story';
import {
  atomProblems,
  jsonFeedProblems,
  newsmlProblems,
  ninjsProblems,
  sitemapProblems,
  textOf,
  xmlProblems,
} from '../../support/standards';
import {
  BARE_ROW,
  BOTH,
  DROPPED,
  EMPTY,
  feedOf,
  FULL,
  FULL_ROW,
  KEPT,
  PUBLICATION,
} from './stories';

/** Every XML document is checked in a process of its own, which a busy machine is slow to start. */
jest.setTimeout(60_000);

/** Feeds on disk as they were last reviewed. UPDATE=1 writes them; read the diff. */
const FOLDER = path.resolve(__dirname, '../../fixtures/syndication');

type Render = (feed: Feed) => string;
const formats: [string, string, Render, (text: string) => string[]][] = [
  ['RSS', 'rss.xml', renderRss, xmlProblems],
  ['Atom', 'atom.xml', renderAtom, atomProblems],
  ['JSON Feed', 'feed.json', renderJsonFeed, jsonFeedProblems],
  ['ninjs', 'ninjs.json', renderNinjs, ninjsProblems],
  ['NewsML-G2', 'newsml-g2.xml', renderNewsmlG2, newsmlProblems],
  ['a news sitemap', 'news-sitemap.xml', renderNewsSitemap, sitemapProblems],
];
const withoutHub = feedOf([FULL_ROW], { ...PUBLICATION, hubUrl: null });

describe.each(formats)('%s', (_name, file, render, problems) => {
  it('is valid by rules that are not ours', () => {
    expect(problems(render(BOTH))).toEqual([]);
  });

  it('is valid without a hub', () => {
    expect(problems(render(withoutHub))).toEqual([]);
  });

  it('is the same bytes for the same stories', () => {
    expect(render(BOTH)).toBe(render(BOTH));
  });

  it('says what its fixture says', () => {
    const expected = path.join(FOLDER, file);
    const text = readable(render(BOTH));
    if (process.env.UPDATE === '1') fs.writeFileSync(expected, text);
    expect(text).toBe(fs.readFileSync(expected, 'utf8'));
  });

  it('lets bidi marks, joiners and emoji through, and nothing that XML forbids', () => {
    const text = file.endsWith('.json') ? JSON.parse(render(BOTH)) : render(BOTH);
    const whole = typeof text === 'string' ? text : flatten(text);
    expect(whole).toContain(KEPT);
    if (typeof text !== 'string') return;
    for (const character of DROPPED) expect(text).not.toContain(character);
  });
});

it('gives the HTML of a story to its reader letter for letter', () => {
  const html = FULL.contentHtml;
  expect(html).toContain('رابط خبيث');
  expect(html).toContain('&lt;script&gt;');
  expect(html).not.toMatch(/<script|javascript:/);
  expect(xmlProblems(html)).toEqual([]);
  expect(textOf(renderRss(BOTH), '//*[local-name()="encoded"]')).toBe(html);
  expect(textOf(renderAtom(BOTH), '//*[local-name()="content"]')).toBe(html);
  expect(renderNewsmlG2(BOTH)).toContain(`<body>${html}</body>`);
  expect(JSON.parse(renderJsonFeed(BOTH)).items[0].content_html).toBe(html);
  expect(JSON.parse(renderNinjs(BOTH)).associations[0].bodies[0].value).toBe(html);
});

it('does not take what looks escaped for escaped', () => {
  const headline = '&lt;b&gt; &amp;amp; &#8207; "';
  const feed = feedOf([{ ...BARE_ROW, headline }]);
  expect(textOf(renderRss(feed), '//item/title')).toBe(headline);
  expect(textOf(renderAtom(feed), '//*[local-name()="entry"]/*[local-name()="title"]')).toBe(
    headline,
  );
  expect(textOf(renderNewsmlG2(feed), '//*[local-name()="headline"]')).toBe(headline);
  expect(textOf(renderNewsSitemap(feed), '//*[local-name()="title"]')).toBe(headline);
});

describe('without stories', () => {
  // A sitemap without an address is none by the schema; Google takes it, and there is nothing to list.
  it.each(formats.filter(([name]) => name !== 'a news sitemap'))(
    '%s is valid',
    (_name, _file, render, problems) => {
      expect(problems(render(EMPTY))).toEqual([]);
    },
  );

  it('a sitemap is an empty, well-formed list', () => {
    expect(xmlProblems(renderNewsSitemap(EMPTY))).toEqual([]);
    expect(renderNewsSitemap(EMPTY)).not.toContain('<url>');
  });
});

describe.each([
  ['RSS', renderRss],
  ['Atom', renderAtom],
])('%s, read by a published parser', (_name, render) => {
  const feed = parseFeed(render(BOTH));

  it('names the publication, the list, its language and its address', () => {
    expect(feed.title).toBe('عاجل <تجربة> — العراق');
    expect(feed.language).toBe('ar');
    expect(feed.self).toBe(BOTH.selfUrl);
    expect(feed.url).toBe('https://news.example.org/');
  });

  it('has each story with a stable id, its permalink and both dates', () => {
    const [full, bare] = feed.items;
    expect(feed.items).toHaveLength(2);
    expect(full.id).toBe(FULL.id);
    expect(full.url).toBe('https://news.example.org/s/rh6n9gxk');
    expect(full.published).toEqual(FULL.firstPublishedAt);
    expect(full.title).toContain('بغداد & أنقرة: "اتفاق"');
    expect(full.content).toContain('تصويب:');
    expect(full.content).toContain('<a href="https://news.example.org/#/s/abcd2345">');
    expect(full.categories.map(({ term }) => term)).toEqual(expect.arrayContaining(['alert']));
    expect(bare.description).toBe(BARE_ROW.lede);
  });

  it('has the picture with its size and type', () => {
    expect(feed.items[0].media).toMatchObject([
      {
        url: 'https://news.example.org/uploads/tigris.jpg',
        length: 123460,
        mimeType: 'image/jpeg',
      },
    ]);
  });

  it('names the hub', () => {
    expect(render(BOTH)).toMatch(/rel="hub" href="https:\/\/hub.example.org\/"/);
    expect(render(withoutHub)).not.toMatch(/rel="hub"/);
  });
});

describe('JSON Feed', () => {
  const feed = JSON.parse(renderJsonFeed(BOTH));

  it('names the hub, and until when a story is breaking', () => {
    expect(feed.hubs).toEqual([{ type: 'WebSub', url: 'https://hub.example.org/' }]);
    expect(feed.items[0]._ajil).toMatchObject({
      urgency: { code: 'alert', iptc: 2 },
      breaking_until: '2026-03-10T13:00:00.000Z',
      correction: FULL.correction,
    });
  });
});

describe('ninjs', () => {
  const [full, bare] = JSON.parse(renderNinjs(BOTH)).associations;

  it('keeps the original time beside that of the version', () => {
    expect(full.firstCreated).toBe('2026-03-10T12:00:00.000Z');
    expect(full.versionCreated).toBe('2026-03-10T13:30:00.000Z');
    expect(Number(full.version)).toBeGreaterThan(Number(bare.version));
  });

  it('says how sure tagging is, how much it matters and who says so', () => {
    expect(full.subjects).toMatchObject([
      { literal: 'country:IQ', confidence: 100, relevance: 70, creator: 'Ajil tagging' },
      { literal: 'org:TR/ministry', confidence: 56, relevance: 40, creator: 'Ajil tagging' },
      { literal: 'person:someone', confidence: 100, relevance: 100, creator: 'editor' },
      { literal: 'place:tigris', confidence: 100, relevance: 100, creator: 'editor' },
    ]);
    expect(full.places.map(({ name }: { name: string }) => name)).toEqual(['العراق', 'دجلة']);
  });

  it('has the urgency of IPTC, and does not let a story expire when its «عاجل» does', () => {
    expect(full.urgency).toBe(2);
    expect(full).not.toHaveProperty('expires');
    expect(full.edNote).toBe(
      'تصويب: ذكرت نسخة سابقة 30% والصحيح 20%\nعاجل حتى 2026-03-10T13:00:00.000Z',
    );
    expect(bare).not.toHaveProperty('edNote');
  });
});

describe('NewsML-G2', () => {
  it('signals a correction, and only that', () => {
    expect(renderNewsmlG2(BOTH).match(/sig:correction/g)).toHaveLength(1);
    expect(renderNewsmlG2(feedOf([{ ...FULL_ROW, correction: null }]))).not.toContain('signal');
  });
});

describe('a news sitemap', () => {
  it('dates a corrected story by its first publication', () => {
    const xml = renderNewsSitemap(BOTH);
    expect(xml).toContain(
      '<news:publication_date>2026-03-10T12:00:00.000Z</news:publication_date>',
    );
    expect(xml).toContain(
      '<news:name>عاجل &lt;تجربة&gt;</news:name><news:language>ar</news:language>',
    );
  });

  it('calls Chinese as Google does', () => {
    const xml = renderNewsSitemap(feedOf([{ ...BARE_ROW, language: 'zh' }]));
    expect(xml).toContain('<news:language>zh-cn</news:language>');
  });
});

it('serves each format at its own path, in UTF-8', () => {
  const paths = FEED_FORMATS.map(({ path }) => path);
  expect(new Set(paths).size).toBe(6);
  for (const { contentType } of FEED_FORMATS) expect(contentType).toMatch(/; charset=utf-8$/);
});

/** All texts of a JSON document. */
function flatten(value: unknown): string {
  if (typeof value === 'string') return value;
  return typeof value === 'object' && value !== null
    ? Object.values(value).map(flatten).join('\n')
    : '';
}

/** A line for each element or property, so that a change of the fixture can be read. */
function readable(text: string): string {
  return text.startsWith('{')
    ? `${JSON.stringify(JSON.parse(text), null, 2)}\n`
    : `${text.replace(/></g, '>\n<')}\n`;
}
