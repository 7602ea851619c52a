import { howToShow, type LiveLog, type LogEntry, type Shown } from './live-log';
import { heartbeatFrame, resetFrame, retryFrame } from './sse-frame';
import type { LiveFilter } from './story-facts';

/** The connection of one reader. */
export interface ReaderConnection {
  /** @returns false when no more should be written until it has drained */
  write(frame: Buffer): boolean;
  onceDrained(then: () => void): void;
  /** Ends it in order, after a last frame. */
  end(frame: Buffer): void;
  /** Lets it go at once. */
  destroy(): void;
}

/** All readers of this process. */
export interface ReaderHub {
  /**
   * @param seq what the reader has already; null: it begins now
   * @returns lets go of it, however it has ended
   */
  join(connection: ReaderConnection, filter: ReaderFilter, seq: number | null): () => void;
  /** Sends what has just been appended to the log. */
  tell(entries: readonly LogEntry[]): void;
  /** Sends a heartbeat to one of `BEATS` parts of the readers; to be called once a second. */
  beat(): void;
  /** Serves from another log; what it has beyond the one before is still to be told. */
  use(log: LiveLog): void;
  /** Ends all streams. Their readers come back, each after a time of its own. */
  sendAway(): void;
  readonly count: number;
}

export interface ReaderFilter {
  /** The same for the same filter, however it was written. */
  readonly key: string;
  readonly filter: LiveFilter;
}

export interface HubTools {
  readonly random: () => number;
  readonly now: () => number;
}

/** Seconds between two heartbeats of a reader: below the idle limits of proxies, which begin at 30 s. */
export const BEATS = 15;
/** Beats that a reader may leave unread before it counts as gone. */
const MOST_STALLED = 2;
/** Entries that are looked at between two checks whether the connection still takes them. */
const STEP = 50;
/** After a cut a reader comes back within this time, in ms; after a stop there may be thousands. */
const RETRY_MS: Range = [1_000, 4_000];
const RETRY_AFTER_STOP_MS: Range = [1_000, 10_000];

type Range = readonly [from: number, to: number];

interface Group {
  readonly filter: LiveFilter;
  /** Readers that have all there is and take more. */
  readonly live: Set<Reader>;
  count: number;
}

interface Reader {
  readonly connection: ReaderConnection;
  readonly group: Group;
  readonly slot: Set<Reader>;
  /** What it was sent last; true of a reader that is not live. */
  seq: number;
  /** Beats since it takes no more; null while it does. */
  stalled: number | null;
}

/**
 * A frame is made once and written to all who get it. Nothing is kept for a reader who is slow: it
 * leaves those who are written to, and goes on from its place in the log when its connection has
 * drained. So it costs what one connection buffers, whatever happens meanwhile, and one that never
 * drains is let go.
 */
export function makeReaderHub(first: LiveLog, { random, now }: HubTools): ReaderHub {
  let log = first;
  const groups = new Map<string, Group>();
  const slots = Array.from({ length: BEATS }, () => new Set<Reader>());
  let joined = 0;
  let turn = 0;
  let count = 0;
  const between = ([from, to]: Range) => Math.round(from + random() * (to - from));

  const stall = (reader: Reader) => {
    reader.group.live.delete(reader);
    reader.stalled = 0;
    reader.connection.onceDrained(() => catchUp(reader));
  };
  const catchUp = (reader: Reader) => {
    if (!reader.slot.has(reader)) return;
    reader.stalled = null;
    for (;;) {
      const entries = log.after(reader.seq, STEP);
      if (entries === null) {
        reader.seq = log.head();
        const frame = resetFrame(reader.seq, new Date(now()).toISOString());
        if (!reader.connection.write(frame)) return stall(reader);
        continue;
      }
      if (entries.length === 0) return void reader.group.live.add(reader);
      for (const entry of entries) {
        reader.seq = entry.seq;
        const how = howToShow(reader.group.filter, entry);
        if (how !== null && !reader.connection.write(entry.frame(how))) return stall(reader);
      }
    }
  };
  const groupOf = ({ key, filter }: ReaderFilter): Group => {
    const group = groups.get(key) ?? { filter, live: new Set(), count: 0 };
    groups.set(key, group);
    return group;
  };
  const send = (group: Group, entry: LogEntry, how: Shown) => {
    const frame = entry.frame(how);
    for (const reader of group.live) {
      if (reader.connection.write(frame)) continue;
      reader.seq = entry.seq;
      stall(reader);
    }
  };

  return {
    join(connection, filter, seq) {
      const group = groupOf(filter);
      const slot = slots[joined++ % BEATS];
      const reader = { connection, group, slot, seq: seq ?? log.head(), stalled: null };
      slot.add(reader);
      group.count++;
      count++;
      connection.write(retryFrame(between(RETRY_MS)));
      // Where it stands, in case that nothing happens before it has to resume.
      if (seq === null) connection.write(heartbeatFrame(reader.seq));
      catchUp(reader);
      return () => {
        if (!slot.delete(reader)) return;
        group.live.delete(reader);
        count--;
        if (--group.count === 0) groups.delete(filter.key);
      };
    },
    tell(entries) {
      for (const entry of entries) {
        for (const group of groups.values()) {
          const how = howToShow(group.filter, entry);
          if (how !== null) send(group, entry, how);
        }
      }
    },
    beat() {
      const frame = heartbeatFrame(log.head());
      for (const reader of slots[turn++ % BEATS]) {
        if (reader.stalled !== null) {
          if (++reader.stalled >= MOST_STALLED) reader.connection.destroy();
        } else if (!reader.connection.write(frame)) {
          reader.seq = log.head();
          stall(reader);
        }
      }
    },
    use(newer) {
      log = newer;
    },
    sendAway() {
      for (const slot of slots) {
        for (const { connection } of slot) {
          connection.end(retryFrame(between(RETRY_AFTER_STOP_MS)));
        }
        slot.clear();
      }
      groups.clear();
      count = 0;
    },
    get count() {
      return count;
    },
  };
}
