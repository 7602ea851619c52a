import {
  makeRecentStories,
  type PublishedStory,
  RECENT_MS,
  toWarning,
} from '../../../src/desk/recent-stories';

const NOW = Date.parse('2026-03-01T12:00:00Z');
const HEADLINE = 'إعادة فتح معبر رفح أمام قوافل الإغاثة';

const story = (id: number, changes: Partial<PublishedStory> = {}): PublishedStory => ({
  id,
  documentId: `document-${id}`,
  headline: HEADLINE,
  lede: '',
  firstPublishedAt: new Date(NOW - 60_000).toISOString(),
  ...changes,
});

describe('the stories of the last two days', () => {
  it('are found by what they say, and remember the highest row', () => {
    const recent = makeRecentStories();
    recent.add([story(7), story(3, { headline: 'أسعار النفط تتراجع في آسيا صباح اليوم' })]);
    expect(recent.lastId).toBe(7);
    expect(recent.similarTo(HEADLINE, '', NOW).map(({ id }) => id)).toEqual([7]);
  });

  it('are forgotten after 48 hours', () => {
    const recent = makeRecentStories();
    recent.add([story(1)]);
    expect(recent.similarTo(HEADLINE, '', NOW - 60_000 + RECENT_MS)).toHaveLength(1);
    expect(recent.similarTo(HEADLINE, '', NOW + RECENT_MS)).toEqual([]);
  });

  it('count once, however often they are added', () => {
    const recent = makeRecentStories();
    recent.add([story(1)]);
    recent.add([story(1), story(2)]);
    expect(recent.similarTo(HEADLINE, '', NOW).map(({ id }) => id)).toEqual([1, 2]);
  });

  it('warn of what is still published, of three at most, and never of the article itself', () => {
    const rows = [1, 2, 3, 4, 5, 6].map((id) => story(id));
    const recent = makeRecentStories();
    recent.add(rows);
    const found = recent.similarTo(HEADLINE, '', NOW);
    const stillThere = rows.filter(({ id }) => id !== 1);
    const warned = toWarning(found, stillThere, 'document-2');
    expect(warned.map(({ documentId }) => documentId)).toEqual([
      'document-3',
      'document-4',
      'document-5',
    ]);
    expect(warned[0]).toMatchObject({ headline: HEADLINE, similarity: 1 });
  });
});
