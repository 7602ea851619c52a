import { makeFeed } from '../../../src/syndication/make-feed';
import { readStory, type StoryRow } from '../../../src/syndication/read-story';
import type { Feed, Publication } from '../../../src/syndication/story';

export const PUBLICATION: Publication = {
  name: 'عاجل <تجربة>',
  language: 'ar',
  baseUrl: 'https://news.example.org',
  hubUrl: 'https://hub.example.org/',
};

/** RIGHT-TO-LEFT MARK, ARABIC LETTER MARK, an isolate, a joiner and a family of emoji: all stay. */
export const KEPT = '\u200f\u061c\u2067نص\u2069 می‌شود 👨‍👩‍👧 😀';
/** NUL, a bell, a form feed, half of a surrogate pair and a non-character: XML has none of them. */
export const DROPPED = '\u0000\u0007\u000c\ud800\ufffe';

/** Everything a story can have, and everything that somebody may have pasted into it. */
export const FULL_ROW: StoryRow = {
  documentId: 'fm3nsex9jii96175xitcs8xl',
  shortId: 'rh6n9gxk',
  slug: 'bghdad-wanqrh',
  language: 'ar',
  kicker: 'عاجل',
  headline: `بغداد & أنقرة: "اتفاق" <b>المياه</b> ]]> ${KEPT}${DROPPED}`,
  lede: `اتفق العراق وتركيا على تقاسم مياه دجلة </p><script>alert(1)</script>${DROPPED}`,
  body: [
    { type: 'heading', level: 2, children: [{ type: 'text', text: 'تفاصيل' }] },
    {
      type: 'paragraph',
      children: [
        { type: 'text', text: 'قال المسؤول ' },
        { type: 'text', text: 'بوضوح', bold: true },
        {
          type: 'link',
          url: 'javascript:alert(1)',
          children: [{ type: 'text', text: ' رابط خبيث' }],
        },
        { type: 'link', url: '/#/s/abcd2345', children: [{ type: 'text', text: ' خبر سابق' }] },
      ],
    },
    {
      type: 'list',
      format: 'unordered',
      children: [
        { type: 'list-item', children: [{ type: 'text', text: `بند ${KEPT}${DROPPED}` }] },
      ],
    },
  ],
  dateline: 'بغداد',
  correction: 'ذكرت نسخة سابقة 30% والصحيح 20%',
  mentions: [
    { key: 'country:IQ', field: 'lede', confidence: 0.9 },
    { key: 'country:IQ', field: 'body', confidence: 1 },
    { key: 'org:TR/ministry', field: 'body', confidence: 0.555 },
  ],
  firstPublishedAt: '2026-03-10T12:00:00.000Z',
  contentUpdatedAt: '2026-03-10T13:30:00.000Z',
  breakingUntil: '2026-03-10T13:00:00.000Z',
  urgency: { code: 'alert', nameAr: 'عاجل', nameEn: 'Alert', iptcUrgency: 2 },
  sources: [
    { key: 'reuters', nameAr: 'رويترز', nameEn: 'Reuters', url: 'https://www.reuters.com' },
    { key: 'ina', nameAr: 'واع', nameEn: 'INA', url: null },
  ],
  entities: [
    { key: 'country:IQ', kind: 'country', nameAr: 'العراق', nameEn: 'Iraq', wikidata: 'Q796' },
    { key: 'org:TR/ministry', kind: 'organisation', nameAr: 'الوزارة', nameEn: 'Ministry' },
    { key: 'person:someone', kind: 'person', nameAr: 'فلان', nameEn: 'Someone', wikidata: 'Q1' },
    { key: 'place:tigris', kind: 'place', nameAr: 'دجلة', nameEn: 'Tigris', wikidata: 'Q35591' },
  ],
  cover: {
    caption: 'نهر دجلة "عند" الموصل',
    credit: 'أ ف ب',
    image: {
      url: '/uploads/tigris.jpg',
      mime: 'image/jpeg',
      size: '123.46',
      width: 1600,
      height: 900,
      alternativeText: 'ضفة النهر',
    },
  },
};

/** As little as a published story can have. */
export const BARE_ROW: StoryRow = {
  documentId: 'bare',
  shortId: 'abcd2345',
  language: 'en',
  headline: 'Two lines',
  lede: 'One sentence.',
  body: null,
  firstPublishedAt: '2026-03-10T09:00:00.000Z',
};

export const FULL = readStory(FULL_ROW, PUBLICATION);
export const BARE = readStory(BARE_ROW, PUBLICATION);

export function feedOf(rows: readonly StoryRow[], publication: Publication = PUBLICATION): Feed {
  return makeFeed({
    publication,
    labels: ['العراق'],
    language: [],
    selfUrl: 'https://news.example.org/feeds/x?country=IQ&limit=2',
    stories: rows.map((row) => readStory(row, publication)),
    now: new Date('2026-03-11T08:00:00.000Z'),
  });
}

export const BOTH = feedOf([FULL_ROW, BARE_ROW]);
export const EMPTY = feedOf([]);
