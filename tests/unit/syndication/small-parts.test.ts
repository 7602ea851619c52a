import { readStoryUrl, storyUrl } from '../../../src/syndication/addresses';
import { isFresh, makeEtag } from '../../../src/syndication/conditional-get';
import { readStory } from '../../../src/syndication/read-story';
import { readPublication } from '../../../src/syndication/settings';
import { storyId } from '../../../src/syndication/story-id';
import { webSubLinks } from '../../../src/syndication/web-sub';
import { BARE_ROW, EMPTY, feedOf, FULL, PUBLICATION } from './stories';

describe('an ETag', () => {
  const etag = makeEtag('خبر');

  it('is strong, and another one for other bytes', () => {
    expect(etag).toMatch(/^"[\w-]{27}"$/);
    expect(makeEtag('خبر ')).not.toBe(etag);
  });

  it.each<[string | undefined, boolean]>([
    [undefined, false],
    ['', false],
    ['"other"', false],
    [etag, true],
    [`W/${etag}`, true],
    [`"other" , ${etag}`, true],
    [etag.slice(1, -1), false],
    ['*', true],
  ])('answers If-None-Match: %s with fresh = %s', (header, fresh) => {
    expect(isFresh(header, etag)).toBe(fresh);
  });
});

describe('the id of a story', () => {
  it('is a UUID of version 5, the same for ever', () => {
    // A literal, on purpose: another value here would make every story new to every reader.
    expect(storyId('fm3nsex9jii96175xitcs8xl')).toBe(
      'urn:uuid:b3857655-d916-59ba-a8c1-bdc79931afd5',
    );
  });

  it('does not change with the address of the newsroom', () => {
    const moved = readStory(BARE_ROW, { ...PUBLICATION, baseUrl: 'https://moved.example' });
    expect(moved.id).toBe(storyId('bare'));
    expect(moved.url).toBe('https://moved.example/s/abcd2345');
  });
});

describe('a permalink', () => {
  it.each(['https://n.org', 'https://n.org/sub', 'http://127.0.0.1:1337'])(
    'of %s is read back',
    (base) => {
      expect(readStoryUrl(base, storyUrl(base, 'abcd2345'))).toBe('abcd2345');
      expect(readStoryUrl(base, `${base}/#/s/abcd2345`)).toBe('abcd2345');
    },
  );

  it.each(['https://n.org.evil.example/s/a', 'https://n.org/s/a/b/c', 'https://n.org/s/../x'])(
    '%s is none',
    (address) => {
      expect(readStoryUrl('https://n.org', address)).toBeNull();
    },
  );
});

describe('the settings', () => {
  const settings = { name: 'عاجل', baseUrl: 'https://n.org/', hubUrl: '' };

  it('are read', () => {
    expect(readPublication(settings)).toEqual({
      name: 'عاجل',
      language: 'ar',
      baseUrl: 'https://n.org',
      hubUrl: null,
    });
    const hubUrl = 'https://hub.example.org/';
    expect(readPublication({ ...settings, hubUrl }).hubUrl).toBe(hubUrl);
  });

  it.each([
    [{ name: ' ' }, /PUBLICATION_NAME.*اكتب/],
    [{ baseUrl: 'news.example.org' }, /PUBLIC_URL="news.example.org".*whole address/],
    [{ hubUrl: 'ftp://hub.example.org' }, /WEBSUB_HUB="ftp:.*عنوان كامل/],
    [{ hubUrl: 'https://hub.example.org/#x' }, /WEBSUB_HUB/],
  ])('refuse %j', (wrong, message) => {
    expect(() => readPublication({ ...settings, ...wrong })).toThrow(message);
  });
});

it('dates a feed by its newest change, and an empty one by the beginning of the day', () => {
  expect(EMPTY.updatedAt.toISOString()).toBe('2026-03-11T00:00:00.000Z');
});

it('tells a reader first what was wrong', () => {
  expect(FULL.contentHtml).toMatch(/^<div lang="ar" dir="rtl"><p><strong>تصويب:<\/strong>/);
});

it('names hub and topic as WebSub wants them, and only the topic without a hub', () => {
  const self = `<${EMPTY.selfUrl}>; rel="self"`;
  expect(webSubLinks(EMPTY)).toBe(`<https://hub.example.org/>; rel="hub", ${self}`);
  expect(webSubLinks(feedOf([], { ...PUBLICATION, hubUrl: null }))).toBe(self);
});
