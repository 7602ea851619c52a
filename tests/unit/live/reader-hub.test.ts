import { makeLiveLog } from '../../../src/live/live-log';
import {
  BEATS,
  makeReaderHub,
  type ReaderConnection,
  type ReaderHub,
} from '../../../src/live/reader-hub';
import type { LiveFilter } from '../../../src/live/story-facts';
import { ALL, event, IRAQ } from './events';

/** A connection that takes so many frames before it is full. */
class Connection implements ReaderConnection {
  readonly frames: Buffer[] = [];
  room = Infinity;
  isGone = false;
  private drained: (() => void) | null = null;

  write(frame: Buffer): boolean {
    if (this.isGone) return false;
    this.frames.push(frame);
    return --this.room > 0;
  }

  onceDrained(then: () => void): void {
    this.drained = then;
  }

  end(frame: Buffer): void {
    this.frames.push(frame);
    this.isGone = true;
  }

  destroy(): void {
    this.isGone = true;
  }

  /** The reader has taken all, and as many again fit. */
  drain(room = Infinity): void {
    this.room = room;
    const then = this.drained;
    this.drained = null;
    then?.();
  }

  /** Numbers of the events, and `reset 9` for a reset. */
  get events(): string[] {
    return this.frames.flatMap((frame) => {
      const [, seq, type] = /^id: (\d+)\nevent: (\S+)\ndata: .*\n\n$/.exec(String(frame)) ?? [];
      if (seq === undefined) return [];
      return [type === 'reset' ? `reset ${seq}` : seq];
    });
  }
}

describe('the readers of a process', () => {
  let log = makeLiveLog({ mostEvents: 40, keepMs: Infinity }, 0);
  let hub: ReaderHub;
  let next = 1;

  beforeEach(() => {
    next = 1;
    log = makeLiveLog({ mostEvents: 40, keepMs: Infinity }, 0);
    hub = makeReaderHub(log, { random: () => 0.5, now: () => 0 });
  });

  const join = (seq: number | null = null, filter: LiveFilter = ALL, room = Infinity) => {
    const connection = new Connection();
    connection.room = room;
    const leave = hub.join(connection, { key: JSON.stringify(filter), filter }, seq);
    return { connection, leave };
  };
  const happen = (count: number, countries = ['IQ']) => {
    const entries = Array.from({ length: count }, () =>
      log.append(event(next, { story: `s${next++}`, countries }), 0),
    );
    hub.tell(entries);
  };
  const upTo = (from: number, to: number) =>
    Array.from({ length: to - from + 1 }, (_, at) => String(from + at));

  it('get each event once, the same bytes, from where they are', () => {
    happen(3);
    const fresh = join();
    const resumed = join(1);
    happen(2);
    expect(fresh.connection.events).toEqual(['4', '5']);
    expect(resumed.connection.events).toEqual(['2', '3', '4', '5']);
    expect(fresh.connection.frames.at(-1)).toBe(resumed.connection.frames.at(-1));
    // Its place, though nothing has happened yet; and when to come back.
    expect(String(fresh.connection.frames[0])).toBe('retry: 2500\n\n');
    expect(String(fresh.connection.frames[1])).toBe(':\nid: 3\n\n');
  });

  it('get what their filters let through', () => {
    const iraq = join(null, IRAQ);
    const all = join();
    happen(1, ['FR']);
    happen(1, ['IQ']);
    expect([iraq.connection.events, all.connection.events]).toEqual([['2'], ['1', '2']]);
  });

  it('are told to load the list anew when they come from too far behind, or from nowhere', () => {
    happen(200);
    const { connection } = join(3);
    const other = join(5000);
    happen(1);
    expect(connection.events).toEqual(['reset 200', '201']);
    expect(other.connection.events).toEqual(['reset 200', '201']);
  });

  it('who are slow keep nothing waiting, hold up nobody and miss nothing', () => {
    const slow = join(null, ALL, 4);
    const quick = join();
    happen(20);
    // Retry, place and two events: then it was full.
    expect(slow.connection.events).toEqual(['1', '2']);
    expect(quick.connection.events).toEqual(upTo(1, 20));
    slow.connection.drain(5);
    expect(slow.connection.events).toEqual(upTo(1, 7));
    happen(3);
    expect(slow.connection.events).toEqual(upTo(1, 7));
    slow.connection.drain();
    happen(1);
    expect(slow.connection.events).toEqual(upTo(1, 24));
  });

  it('who are so slow that it is gone from the log are told so', () => {
    const slow = join(null, ALL, 3);
    happen(200);
    slow.connection.drain();
    happen(1);
    expect(slow.connection.events).toEqual(['1', 'reset 200', '201']);
  });

  it('who take nothing for two heartbeats are let go', () => {
    const dead = join(null, ALL, 3);
    const quick = join();
    happen(1);
    for (let beat = 0; beat < BEATS; beat++) hub.beat();
    expect(dead.connection.isGone).toBe(false);
    for (let beat = 0; beat < BEATS; beat++) hub.beat();
    expect([dead.connection.isGone, quick.connection.isGone]).toEqual([true, false]);
    const beats = quick.connection.frames.filter((frame) => String(frame) === ':\nid: 1\n\n');
    expect(beats).toHaveLength(2);
  });

  it('who have left are written to no more, and count no more', () => {
    const { connection, leave } = join();
    const stalled = join(null, ALL, 1);
    expect(hub.count).toBe(2);
    leave();
    leave();
    stalled.leave();
    happen(1);
    stalled.connection.drain();
    expect([connection.events, stalled.connection.events, hub.count]).toEqual([[], [], 0]);
  });

  it('are sent away with a time to come back, each its own', () => {
    const luck = [0, 0, 0.25, 1];
    hub = makeReaderHub(log, { random: () => luck.shift() ?? 0, now: () => 0 });
    const both = [join(), join()];
    hub.sendAway();
    const last = both.map(({ connection }) => String(connection.frames.at(-1)));
    expect(last).toEqual(['retry: 3250\n\n', 'retry: 10000\n\n']);
    for (const { connection, leave } of both) {
      expect(connection.isGone).toBe(true);
      leave();
    }
    happen(1);
    expect(hub.count).toBe(0);
    expect(both.map(({ connection }) => connection.events)).toEqual([[], []]);
  });
});
