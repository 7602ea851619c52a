import type { HiddenStory, LiveEvent } from './live-event';
import type { ReadEvent } from './logged-event';
import { eventFrame } from './sse-frame';
import { type LiveFilter, passesFilter, type StoryFacts } from './story-facts';

/** An event in the log. What it shows may change: see `append`. */
export interface LogEntry {
  readonly seq: number;
  /** Null for a story that is not to be shown. */
  readonly facts: StoryFacts | null;
  /** Of the event before about the same story; `unknown` where that is not in the log. */
  readonly before: StoryFacts | null | 'unknown';
  event(how: Shown): LiveEvent;
  /** Made once, however many are sent it. */
  frame(how: Shown): Buffer;
}

/** Whether a reader sees the story, or only that it is to be removed. */
export type Shown = 'shown' | 'hidden';

/** The latest events, from which every reader is served. */
export interface LiveLog {
  /** Of the newest event; 0 when there is none. */
  head(): number;
  /**
   * Adds the next event. Older ones about the same story show what this one shows from now on: a
   * reader who comes late must not be sent what was corrected or withdrawn.
   *
   * @param now in ms
   */
  append(event: ReadEvent, now: number): LogEntry;
  /**
   * @param seq the last one that a reader has
   * @param most entries; the rest is asked for with the `seq` of the last of them
   * @returns null when some after `seq` are gone, or `seq` is none of ours
   */
  after(seq: number, most: number): readonly LogEntry[] | null;
}

export interface LogLimits {
  readonly mostEvents: number;
  /** In ms. */
  readonly keepMs: number;
}

/** @param floor the newest event that is not going to be appended; 0 when all are */
export function makeLiveLog({ mostEvents, keepMs }: LogLimits, floor: number): LiveLog {
  let entries: Entry[] = [];
  let lost = floor;
  let head = floor;
  const byStory = new Map<string, Entry[]>();

  const dropOld = (now: number) => {
    const tooMany = entries.length - mostEvents;
    const fresh = entries.findIndex(({ at }) => at > now - keepMs);
    // The newest stays: it is what everybody who is up to date resumes from.
    const count = Math.max(tooMany, fresh < 0 ? entries.length - 1 : fresh);
    // A quarter at a time, as each time copies the rest.
    if (count < mostEvents / 4) return;
    for (const { seq, documentId } of entries.slice(0, count)) {
      const [, ...later] = byStory.get(documentId) ?? [];
      if (later.length > 0) byStory.set(documentId, later);
      else byStory.delete(documentId);
      lost = seq;
    }
    entries = entries.slice(count);
  };

  return {
    head: () => head,
    append(event, now) {
      const { documentId } = event.story;
      const earlier = byStory.get(documentId) ?? [];
      for (const entry of earlier) entry.show(event.story);
      const entry = makeEntry(event, beforeOf(event, earlier.at(-1)));
      byStory.set(documentId, [...earlier, entry]);
      entries.push(entry);
      head = event.seq;
      dropOld(now);
      return entry;
    },
    after(seq, most) {
      if (seq < lost || seq > head) return null;
      const from = firstAfter(entries, seq);
      return entries.slice(from, from + most);
    },
  };
}

/**
 * What a reader is told of an event. One whose filter the story has passed until now is told to remove
 * it; so is one of whom we do not know.
 *
 * @returns null for nothing
 */
export function howToShow(filter: LiveFilter, { facts, before }: LogEntry): Shown | null {
  if (facts !== null && passesFilter(filter, facts)) return 'shown';
  if (before === null) return null;
  return before === 'unknown' || passesFilter(filter, before) ? 'hidden' : null;
}

interface Entry extends LogEntry {
  readonly documentId: string;
  /** In ms. */
  readonly at: number;
  show(story: ReadEvent['story']): void;
}

function makeEntry(read: ReadEvent, before: LogEntry['before']): Entry {
  const { seq, type, at, facts } = read;
  let { story } = read;
  const frames: Partial<Record<Shown, Buffer>> = {};
  const { documentId } = story;
  const hide = ({ documentId, shortId }: ReadEvent['story']): HiddenStory => ({
    documentId,
    shortId,
  });
  const event = (how: Shown): LiveEvent => ({
    seq,
    type,
    at,
    story: how === 'shown' ? story : hide(story),
  });
  return {
    seq,
    documentId,
    at: Date.parse(at),
    facts,
    before,
    event,
    frame: (how) => (frames[how] ??= eventFrame(event(how))),
    show(newest) {
      story = newest;
      delete frames.shown;
    },
  };
}

function beforeOf(event: ReadEvent, last: Entry | undefined): LogEntry['before'] {
  if (event.type === 'article.published') return null;
  return last === undefined ? 'unknown' : last.facts;
}

/** @returns where in the entries, which are in order, the first one after `seq` is */
function firstAfter(entries: readonly Entry[], seq: number): number {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (entries[middle].seq <= seq) low = middle + 1;
    else high = middle;
  }
  return low;
}
