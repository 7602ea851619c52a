import { entityPath, readEntityPath } from '../../../src/reading/entity-path';
import { html, trustHtml } from '../../../src/reading/html';
import { type List, renderList } from '../../../src/reading/list-page';
import { formatMoment } from '../../../src/reading/moment';
import { renderNotice } from '../../../src/reading/notice-page';
import { makeSite } from '../../../src/reading/site';
import { renderStory } from '../../../src/reading/story-page';
import { readStoryUrl, storyPath } from '../../../src/syndication/addresses';
import { readStory } from '../../../src/syndication/read-story';
import { BARE, FULL, FULL_ROW, PUBLICATION } from '../syndication/stories';

const SITE = makeSite({ ...PUBLICATION, baseUrl: 'https://example.org/news' }, 'Asia/Baghdad');
const BEFORE_EXPIRY = new Date('2026-03-10T12:30:00.000Z');
const AFTER_EXPIRY = new Date('2026-03-10T13:00:00.000Z');

const storyPage = (now: Date, changes: object = {}) => {
  const row = { ...FULL_ROW, ...changes };
  return renderStory(
    {
      whole: readStory(row, SITE.publication),
      story: readStory(row, { ...SITE.publication, baseUrl: SITE.root }),
      thread: null,
      breaking: [],
    },
    SITE,
    now,
  );
};
const LIST: List = {
  entity: null,
  stories: [FULL, BARE],
  page: 1,
  hasOlder: true,
  breaking: [FULL],
};

describe('a template', () => {
  it('escapes every text, in lists too, and leaves nothing for what is absent', () => {
    const evil = '"><script>alert(1)</script>&';
    const escaped = '&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;&amp;';
    expect(String(html`<a title="${evil}">${[evil, null, false]}${0}</a>`)).toBe(
      `<a title="${escaped}">${escaped}0</a>`,
    );
  });

  it('takes markup only from templates and from what is trusted by name', () => {
    expect(String(html`${html`<b>${'<'}</b>`}${trustHtml('<i></i>')}`)).toBe('<b>&lt;</b><i></i>');
  });
});

describe('a headline', () => {
  it('that is longer than any should be is set smaller, on its page and in lists', () => {
    const headline = 'خبر '.repeat(40).trim();
    expect(storyPage(AFTER_EXPIRY, { headline })).toContain('class="story story-long"');
    expect(storyPage(AFTER_EXPIRY)).toContain('class="story"');
    const stories = [{ ...FULL, headline }, BARE];
    const page = renderList({ ...LIST, stories }, SITE, AFTER_EXPIRY);
    expect(page).toContain('class="card card-lead card-long"');
    expect(page).toMatch(/class="card"/);
  });
});

describe('the address of an entity', () => {
  it.each([
    ['country', 'country:IQ', '/country/IQ'],
    ['organisation', 'org:US/ministry-of-defence', '/organisation/US/ministry-of-defence'],
    ['person', 'person:someone', '/person/someone'],
  ] as const)('%s %s is %s, and read back', (kind, key, path) => {
    expect(entityPath({ kind, key })).toBe(path);
    expect(readEntityPath(kind, path.slice(kind.length + 2))).toBe(key);
  });

  it.each([
    ['country', '../admin'],
    ['organisation', 'un/'],
    ['constructor', 'un'],
    ['place', 'x'.repeat(161)],
  ])('%s %s is none', (kind, name) => {
    expect(readEntityPath(kind, name)).toBeNull();
  });
});

describe('the address of a story', () => {
  it('has the short id and the slug, and is understood with both and with one', () => {
    expect(storyPath(FULL)).toBe('/s/rh6n9gxk/bghdad-wanqrh');
    expect(storyPath(BARE)).toBe('/s/abcd2345');
    const base = 'https://example.org/news';
    expect(readStoryUrl(base, base + storyPath(FULL))).toBe('rh6n9gxk');
    expect(readStoryUrl(base, `${base}/s/rh6n9gxk/a/b`)).toBeNull();
  });
});

describe('the page of a story', () => {
  it('has nothing of the pasted markup as markup, and nothing inline', () => {
    const page = storyPage(BEFORE_EXPIRY);
    expect(page).not.toMatch(/<script>|alert\(1\)<\/script>|javascript:|<b>المياه/);
    expect(page.match(/<script(?! type="application\/ld\+json">)[^>]*>/g)).toEqual([
      '<script type="module" src="/news/reader/reader.mjs">',
    ]);
    expect(page).not.toMatch(/<style|\sstyle=|\son[a-z]+=/);
  });

  it('names whole addresses to others, and stays on its own host itself', () => {
    const page = storyPage(BEFORE_EXPIRY);
    expect(page).toContain(
      '<link rel="canonical" href="https://example.org/news/s/rh6n9gxk/bghdad-wanqrh" />',
    );
    const body = page.slice(page.indexOf('<body'));
    expect(body).toContain('src="/news/uploads/tigris.jpg"');
    expect(body).toContain('href="/news/organisation/TR/ministry"');
    const data = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(page)?.[1] ?? '';
    expect(JSON.parse(data)).toMatchObject({
      url: 'https://example.org/news/s/rh6n9gxk/bghdad-wanqrh',
      image: { url: 'https://example.org/news/uploads/tigris.jpg' },
    });
  });

  it('shows correction, caption, credit, dateline and sources', () => {
    const page = storyPage(BEFORE_EXPIRY);
    for (const text of [
      'ذكرت نسخة سابقة 30% والصحيح 20%',
      'نهر دجلة &quot;عند&quot; الموصل',
      'أ ف ب',
      '<span class="dateline">بغداد</span>',
      'href="https://www.reuters.com"',
    ]) {
      expect(page).toContain(text);
    }
  });

  it('ends to say «عاجل» at the moment at which it expires, but keeps a kicker of its own', () => {
    expect(storyPage(BEFORE_EXPIRY)).toContain('badge-breaking');
    const after = storyPage(AFTER_EXPIRY);
    expect(after).not.toContain('badge-breaking');
    expect(after).not.toContain('class="kicker"');
    expect(storyPage(AFTER_EXPIRY, { kicker: 'مياه دجلة' })).toContain(
      '<span class="kicker">مياه دجلة</span>',
    );
  });
});

describe('a list', () => {
  it('lays an English story out from left to right within itself', () => {
    const page = renderList(LIST, SITE, BEFORE_EXPIRY);
    expect(page).toMatch(/^<!doctype html>\s*<html lang="ar" dir="rtl">/);
    expect(page).toMatch(/<article\s+class="card"\s+lang="en"\s+dir="ltr"/);
  });

  it('is the same bytes whenever it is rendered while the same is breaking', () => {
    const later = new Date(BEFORE_EXPIRY.getTime() + 60_000);
    expect(renderList(LIST, SITE, later)).toBe(renderList(LIST, SITE, BEFORE_EXPIRY));
  });

  it('leads to older stories and to its own feeds', () => {
    const entity = FULL.entities[1]!;
    const page = renderList({ ...LIST, entity, page: 2 }, SITE, BEFORE_EXPIRY);
    expect(page).toContain('href="/news/organisation/TR/ministry?page=3"');
    expect(page).toMatch(/rel="prev" href="\/news\/organisation\/TR\/ministry"/);
    expect(page).toContain('href="/news/feeds/rss?organisation=TR/ministry"');
  });
});

it('says times with Western digits in the zone of the newsroom', () => {
  expect(formatMoment(new Date('2026-03-10T21:30:00Z'), 'Asia/Baghdad')).toMatch(/^11 مارس 2026/);
});

it('does not start in a time zone that there is not, and says which setting is wrong', () => {
  expect(() => makeSite(PUBLICATION, 'Asia/Atlantis')).toThrow(/TIME_ZONE="Asia\/Atlantis"/);
});

it('has words for errors of which it knows none', () => {
  expect(renderNotice(418, SITE)).toContain('لم نجد هذه الصفحة');
  expect(renderNotice(502, SITE)).toContain('تعذّر عرض الصفحة');
});
