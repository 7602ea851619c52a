import { EMPTY_STORY } from '../../../src/desk/breaking-contract';
import { previewStory } from '../../../src/desk/preview-story';
import { BREAKING_LEVEL, proposeStory } from '../../../src/desk/propose-story';
import { readCheckRequest, readPublishRequest, toArticle } from '../../../src/desk/read-requests';
import { readRefusal } from '../../../src/desk/refusal';
import { type Story, textToBlocks } from '../../../src/intake';
import { storyArticle } from '../../../src/reading/story-article';
import { readStory } from '../../../src/syndication/read-story';
import { PUBLICATION } from '../syndication/stories';

const STORY: Story = {
  kicker: 'عاجل جدا',
  urgency: 'flash',
  headline: 'عنوان',
  lede: 'بغداد: مقدمة',
  parts: [
    { field: 'headline', text: 'عنوان' },
    { field: 'lede', text: 'بغداد: مقدمة' },
    { field: 'body', text: 'فقرة أولى' },
    { field: 'subhead', text: 'عنوان فرعي' },
    { field: 'body', text: 'فقرة ثانية' },
    { field: 'furniture', text: 'شارك الخبر' },
  ],
  sources: ['reuters'],
};
const FIELDS = { lede: 'مقدمة', dateline: 'بغداد', caption: 'شرح' };
const LEVELS = ['flash', 'alert', 'normal'];

describe('what is proposed for a pasted story', () => {
  it('keeps the order of paragraphs and subheads, and tells what was left out', () => {
    const { story, furniture } = proposeStory(STORY, FIELDS, LEVELS);
    expect(story).toMatchObject({ ...FIELDS, headline: 'عنوان', sources: ['reuters'] });
    expect(story.body).toBe('فقرة أولى\n## عنوان فرعي\nفقرة ثانية');
    expect(furniture).toEqual(['شارك الخبر']);
  });

  it.each([
    ['the one that the text states', STORY, LEVELS, 'flash'],
    [
      'breaking, where the text says none',
      { ...STORY, kicker: '', urgency: 'normal' },
      LEVELS,
      BREAKING_LEVEL,
    ],
    ['breaking, where the newsroom has no such level', STORY, ['alert'], BREAKING_LEVEL],
    [
      'the most urgent one, where there is no level alert',
      { ...STORY, kicker: '' },
      ['a', 'b'],
      'a',
    ],
  ])('is the level %s', (_, story, levels, code) => {
    expect(proposeStory(story, FIELDS, levels).story.urgency).toBe(code);
  });
});

describe('what the panel sends', () => {
  it('is read tolerantly where a text is missing, and strictly where decisions are', () => {
    expect(readCheckRequest({})).toEqual({
      text: { kicker: '', headline: '', lede: '', body: '' },
      decisions: {},
    });
    expect(readCheckRequest({ decisions: { 'country:IQ': 'perhaps' } })).toMatchObject([
      { code: 'decisions-invalid' },
    ]);
  });

  it('tells a level that was taken away from one that was not touched', () => {
    expect(readCheckRequest({ urgency: null })).toHaveProperty('urgency', null);
    expect(readCheckRequest({ urgency: 'alert', documentId: 'x' })).toMatchObject({
      urgency: 'alert',
      documentId: 'x',
    });
    expect(readCheckRequest({})).not.toHaveProperty('urgency');
  });

  it('becomes an article without the fields that were left empty', () => {
    const request = readPublishRequest({ ...EMPTY_STORY, headline: ' عنوان ', urgency: 'alert' });
    if (!('headline' in request)) throw new Error('it was refused');
    expect(toArticle(request)).toEqual({
      headline: 'عنوان',
      lede: '',
      body: '',
      urgency: 'alert',
      sources: [],
      taggingDecisions: {},
    });
    expect(
      toArticle({ ...request, kicker: 'عاجل', dateline: 'بغداد', caption: 'شرح' }),
    ).toMatchObject({ kicker: 'عاجل', dateline: 'بغداد', cover: { caption: 'شرح' } });
  });

  it.each([
    ['kicker', 61],
    ['headline', 301],
    ['dateline', 121],
    ['caption', 301],
  ])('is refused in Arabic where %s has %d characters', (field, length) => {
    const problems = readPublishRequest({ ...EMPTY_STORY, [field]: 'ا'.repeat(length) });
    expect(problems).toMatchObject([{ field, messageAr: expect.stringContaining(String(length)) }]);
  });
});

describe('a refusal of the server', () => {
  const answer = (errors: object[], message = 'Invalid') => ({
    response: { data: { error: { message, details: { errors } } } },
  });
  const tooLong = { path: ['headline'], message: 'both', messageAr: 'طويل', messageEn: 'long' };

  it('goes to its field, in the language of the reader', () => {
    expect(readRefusal(answer([tooLong]), 'ar', ['headline'])).toEqual({
      fields: { headline: 'طويل' },
      general: '',
      isOffline: false,
    });
    expect(readRefusal(answer([tooLong]), 'en', ['headline']).fields.headline).toBe('long');
  });

  it('is told in general where the page has no such field, or nothing is said of fields', () => {
    expect(readRefusal(answer([tooLong]), 'ar', []).general).toBe('طويل');
    expect(readRefusal(answer([], 'Forbidden'), 'ar', ['headline']).general).toBe('Forbidden');
  });

  it('is told apart from a lost connection', () => {
    expect(readRefusal(new TypeError('Failed to fetch'), 'ar', []).isOffline).toBe(true);
  });
});

describe('the preview', () => {
  const alert = {
    ...{ documentId: 'x', code: 'alert', nameAr: 'عاجل', nameEn: 'Alert', colour: '#c1121f' },
    ...{ kicker: 'عاجل', kickerEn: 'BREAKING', ttlMinutes: 60, maxHeadline: 90, iptcUrgency: 2 },
  };
  const reuters = { key: 'reuters', nameAr: 'رويترز', nameEn: 'Reuters', url: null };
  const iraq = { key: 'country:IQ', kind: 'country' as const, nameAr: 'العراق', nameEn: 'Iraq' };
  const choices = { levels: [alert], sources: [reuters] };
  const now = Date.parse('2026-03-01T12:00:00.000Z');
  const place = { root: '', timeZone: 'Asia/Baghdad' };
  const show = (changes: object) =>
    previewStory({ ...EMPTY_STORY, urgency: 'alert', ...changes }, choices, [iraq], now);
  const draw = (story: ReturnType<typeof show>) =>
    storyArticle(story, place, new Date(now), null).markup;

  it('is letter for letter what the page of the published story says', () => {
    const text = { headline: 'سد جديد <على> دجلة', lede: 'يبدأ "العمل" غدا.', dateline: 'بغداد' };
    const body = 'فقرة أولى\n## عنوان فرعي & تفصيل\nفقرة ثانية';
    const published = readStory(
      {
        ...{ documentId: '', shortId: 'abcd2345', language: 'ar', kicker: 'عاجل', ...text },
        ...{ body: textToBlocks(body), urgency: alert, sources: [reuters], entities: [iraq] },
        firstPublishedAt: new Date(now),
        breakingUntil: '2026-03-01T13:00:00.000Z',
      },
      PUBLICATION,
    );
    const page = storyArticle(published, place, new Date(now), null).markup;
    expect(draw(show({ ...text, body, sources: ['reuters'] }))).toBe(page);
    expect(page).toContain('data-level="2"');
  });

  it('has nothing that was typed as markup', () => {
    const evil = '<img src=x onerror=alert(1)>';
    const fields = { kicker: evil, headline: evil, lede: evil, body: evil, dateline: evil };
    expect(draw(show(fields))).not.toMatch(/<img|onerror=alert\(1\)>/);
  });

  it('shows the kicker of the level in the language of the story, unless one is written', () => {
    expect(show({ headline: 'عنوان الخبر' }).kicker).toBe('عاجل');
    expect(show({ headline: 'Oil prices fall in Asia' }).kicker).toBe('BREAKING');
    expect(show({ headline: 'عنوان', kicker: 'خاص' }).kicker).toBe('خاص');
  });

  it('is breaking for as long as its level says, or not at all', () => {
    expect(show({}).breakingUntil).toEqual(new Date('2026-03-01T13:00:00.000Z'));
    expect(show({ urgency: 'unknown' }).breakingUntil).toBeNull();
  });

  it('names the sources that the newsroom knows', () => {
    expect(show({ sources: ['reuters', 'nobody'] }).sources).toEqual([reuters]);
  });
});
