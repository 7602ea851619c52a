import { isTakedown, laneOf, priorityOf, publicationEvent } from '../../../src/delivery/event';

describe('an event', () => {
  it.each([
    ['entry.publish', true, 'entry'],
    ['entry.unpublish', true, 'entry'],
    ['entry.delete', true, 'entry'],
    ['entry.create', true, 'draft'],
    ['entry.update', true, 'draft'],
    ['entry.draft-discard', true, 'draft'],
    ['entry.create', false, 'entry'],
    ['entry.update', false, 'entry'],
    ['article.corrected', true, 'news'],
    ['urgency.expired', true, 'urgency'],
    ['media.create', false, 'other'],
  ] as const)('%s (drafts: %s) is in the lane %s', (type, hasDrafts, lane) => {
    expect(laneOf(type, hasDrafts)).toBe(lane);
  });

  it('goes out by urgency, a takedown before everything', () => {
    const order = [
      priorityOf('article.killed', 6),
      priorityOf('entry.publish', 1),
      priorityOf('entry.publish', 5),
      priorityOf('media.create', null),
    ];
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(new Set(order).size).toBe(4);
    expect(isTakedown('entry.publish')).toBe(false);
  });

  it.each([
    ['the first publication', null, '', 'article.published'],
    ['a publication again', '', '', 'article.updated'],
    ['a new correction note', '', 'صُحّح العدد', 'article.corrected'],
    ['a changed correction note', 'صُحّح العدد', 'صُحّح الاسم', 'article.corrected'],
    ['the same correction note', 'صُحّح العدد', 'صُحّح العدد', 'article.updated'],
    ['a removed correction note', 'صُحّح العدد', '', 'article.updated'],
  ])('%s is named rightly', (_name, before, correction, event) => {
    expect(publicationEvent(before === null ? null : { correction: before }, { correction })).toBe(
      event,
    );
  });
});
