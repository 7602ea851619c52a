import { isShown } from '../../../src/live/live-event';
import { howToShow, type LogEntry, makeLiveLog } from '../../../src/live/live-log';
import type { ReadEvent } from '../../../src/live/logged-event';
import { listAfter } from '../../../src/live/list-after';
import { ALL, event, IRAQ } from './events';

const NOW = Date.parse('2026-01-05T12:00:00Z');
const LIMITS = { mostEvents: 8, keepMs: 60_000 };

const fill = (events: readonly ReadEvent[], floor = 0, limits = LIMITS) => {
  const log = makeLiveLog(limits, floor);
  return { log, entries: events.map((one) => log.append(one, NOW)) };
};
const seqs = (entries: readonly LogEntry[] | null) => entries?.map(({ seq }) => seq) ?? null;

describe('the log of live events', () => {
  it('gives what is after a place, gaps in the numbers or not, and no more than asked for', () => {
    const { log } = fill([event(3), event(7), event(8), event(20)]);
    expect(seqs(log.after(0, 10))).toEqual([3, 7, 8, 20]);
    expect(seqs(log.after(3, 10))).toEqual([7, 8, 20]);
    expect(seqs(log.after(5, 2))).toEqual([7, 8]);
    expect(seqs(log.after(20, 10))).toEqual([]);
    expect(log.head()).toBe(20);
  });

  it('says that it does not know what is after a place that is gone or not yet there', () => {
    const { log } = fill([event(13)], 12);
    expect(seqs(log.after(12, 10))).toEqual([13]);
    expect(log.after(11, 10)).toBeNull();
    expect(log.after(14, 10)).toBeNull();
    expect(seqs(makeLiveLog(LIMITS, 0).after(0, 10))).toEqual([]);
  });

  it('never gives a list with a hole, however many events have come', () => {
    const all = Array.from({ length: 100 }, (_, at) => event(at + 1, { story: `s${at % 5}` }));
    const log = makeLiveLog(LIMITS, 0);
    for (const one of all) {
      log.append(one, NOW);
      for (let seq = 0; seq <= one.seq; seq++) {
        const after = seqs(log.after(seq, 1000));
        const whole = Array.from({ length: one.seq - seq }, (_, at) => seq + at + 1);
        if (after !== null) expect(after).toEqual(whole);
        // What it promises to keep is there.
        if (one.seq - seq <= LIMITS.mostEvents) expect(after).not.toBeNull();
        if (one.seq - seq > LIMITS.mostEvents * 2) expect(after).toBeNull();
      }
    }
  });

  it('forgets what is too old, but not the newest', () => {
    const { log } = fill([event(1), event(2), event(3)]);
    log.append(event(4), NOW + 10 * LIMITS.keepMs);
    expect(log.after(2, 10)).toBeNull();
    expect(seqs(log.after(3, 10))).toEqual([4]);
  });

  it('shows in older events what the newest about the same story shows', () => {
    const { log, entries } = fill([event(1, { headline: 'خطأ' }), event(2, { story: 'b' })]);
    const before = entries[0].frame('shown').toString();
    expect(before).toContain('خطأ');
    const after = log.append(event(3, { headline: 'صواب', type: 'article.corrected' }), NOW);
    expect(entries[0].frame('shown').toString()).toBe(before.replace('خطأ', 'صواب'));
    expect(after.event('shown').story).toEqual(entries[0].event('shown').story);
    log.append(event(4, { type: 'article.killed' }), NOW);
    expect([entries[0], after].map((entry) => isShown(entry.event('shown').story))).toEqual([
      false,
      false,
    ]);
    expect(entries[1].frame('shown').toString()).toContain('"headline"');
  });

  it('makes the bytes of an event once', () => {
    const { entries } = fill([event(1)]);
    expect(entries[0].frame('shown')).toBe(entries[0].frame('shown'));
    expect(entries[0].frame('hidden')).toBe(entries[0].frame('hidden'));
  });
});

describe('what a reader with filters is told', () => {
  const how = (...events: Parameters<typeof event>[1][]) =>
    fill(events.map((one, at) => event(at + 1, one))).entries.map((entry) =>
      howToShow(IRAQ, entry),
    );

  it.each<[string, Parameters<typeof event>[1][], (string | null)[]]>([
    ['a story that passes', [{ countries: ['IQ'] }], ['shown']],
    ['one that does not', [{ countries: ['FR'] }], [null]],
    [
      'one that passes no more, once',
      [
        { countries: ['IQ'] },
        { countries: ['FR'], type: 'article.updated' },
        { countries: ['FR'], type: 'article.updated' },
      ],
      ['shown', 'hidden', null],
    ],
    [
      'one that passes from now on',
      [{ countries: ['FR'] }, { countries: ['IQ'], type: 'article.updated' }],
      [null, 'shown'],
    ],
    [
      'one that is taken down',
      [{ countries: ['IQ'] }, { type: 'article.unpublished' }],
      ['shown', 'hidden'],
    ],
    [
      'one that it never saw and that is taken down',
      [{ countries: ['FR'] }, { type: 'article.killed' }],
      [null, null],
    ],
    [
      'a change of one whose past is not known',
      [{ countries: ['FR'], type: 'article.updated' }],
      ['hidden'],
    ],
    ['a withdrawal of one whose past is not known', [{ type: 'article.killed' }], ['hidden']],
    [
      'a publication after a withdrawal',
      [{ countries: ['IQ'] }, { type: 'article.unpublished' }, { countries: ['FR'] }],
      ['shown', 'hidden', null],
    ],
  ])('%s', (_name, events, expected) => expect(how(...events)).toEqual(expected));

  it('is told the ids alone of what it is to remove', () => {
    const { entries } = fill([event(1, { headline: 'لا يخصه' })]);
    expect(entries[0].event('hidden').story).toEqual({ documentId: 'a', shortId: 'short-a' });
    expect(entries[0].frame('hidden').toString()).not.toContain('لا يخصه');
  });
});

describe('the list after a place', () => {
  it('goes on where the last one ended, until nothing is left', () => {
    const events = Array.from({ length: 250 }, (_, at) => event(at + 1, { story: `s${at}` }));
    const { log } = fill(events, 0, { ...LIMITS, mostEvents: 1000 });
    const listed: number[] = [];
    let seq = 0;
    for (let turn = 0; turn < 3; turn++) {
      const { next, reset, events } = listAfter(log, ALL, seq);
      expect(reset).toBe(false);
      listed.push(...events.map((one) => one.seq));
      seq = next;
    }
    expect(listed).toEqual(events.map((one) => one.seq));
    expect(listAfter(log, ALL, seq)).toEqual({ next: 250, reset: false, events: [] });
  });

  it('moves on past what the filters leave out, and begins anew when the place is lost', () => {
    const { log } = fill([event(6, { countries: ['FR'] }), event(7, { countries: ['IQ'] })], 5);
    expect(listAfter(log, IRAQ, 5)).toMatchObject({ next: 7, reset: false, events: [{ seq: 7 }] });
    expect(listAfter(log, IRAQ, 4)).toEqual({ next: 7, reset: true, events: [] });
    expect(listAfter(log, IRAQ, null)).toEqual({ next: 7, reset: true, events: [] });
  });
});
