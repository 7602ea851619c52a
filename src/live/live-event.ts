import { NEWS_EVENTS, type NewsEvent } from '../delivery/event';

/** What `event:` of the stream says, beside `RESET`; the names are those of the webhooks. */
export const LIVE_EVENTS = NEWS_EVENTS;
export type LiveEventType = NewsEvent;

/**
 * Sent instead of events to a reader who was away too long: what it missed is no longer at hand, so it
 * loads its list anew, and goes on from the `seq` of this one.
 */
export const RESET = 'reset';

/**
 * One event of `GET /live`: `id:` is `seq`, `event:` is `type`, `data:` is this as one line of JSON.
 * `GET /live/after` lists the same objects.
 */
export interface LiveEvent {
  /** Grows with every event, with gaps; the order in which the events were committed. */
  readonly seq: number;
  readonly type: LiveEventType;
  /** When it happened, ISO 8601. */
  readonly at: string;
  /** As it is now: an event that is read late never shows what was corrected or withdrawn meanwhile. */
  readonly story: LiveStory | HiddenStory;
}

export interface LiveReset {
  readonly seq: number;
  readonly type: typeof RESET;
  readonly at: string;
}

/**
 * A story that is not (or no longer) to be shown: it was taken down, or does not pass the filters of
 * this reader any more. Whoever has it removes it.
 */
export interface HiddenStory {
  readonly documentId: string;
  /** Null where the story was taken down before it had one. */
  readonly shortId: string | null;
}

/** What a line of the ticker or a list needs of a story. */
export interface LiveStory {
  readonly documentId: string;
  readonly shortId: string;
  /** The permalink. */
  readonly url: string;
  readonly headline: string;
  readonly kicker: string | null;
  readonly lede: string | null;
  /** ISO 639-1 */
  readonly language: string;
  /** Null where it has none, or strangers may not read urgency levels. */
  readonly urgency: LiveUrgency | null;
  /** Until when it counts as breaking, ISO 8601; the badge leaves then, no event is needed. */
  readonly breakingUntil: string | null;
  /** When readers first saw it, ISO 8601. */
  readonly publishedAt: string;
  /** When its text last changed, ISO 8601. */
  readonly updatedAt: string;
  /** What was wrong, in the newsroom's words; null where nothing was corrected. */
  readonly correction: string | null;
  readonly sources: readonly LiveName[];
  readonly countries: readonly LiveName[];
  readonly organisations: readonly LiveName[];
}

export interface LiveUrgency {
  readonly code: string;
  readonly nameAr: string;
  readonly nameEn: string;
  /** 1 is the most urgent. */
  readonly rank: number;
  /** `#rrggbb`, or null. */
  readonly colour: string | null;
}

/** A source (`reuters`), a country (`country:IQ`) or an organisation (`org:un`). */
export interface LiveName {
  readonly key: string;
  readonly nameAr: string;
  readonly nameEn: string;
}

/** What `GET /live/after?seq=` answers. */
export interface LiveAfter {
  /** To ask after next time, or to resume `GET /live` from. */
  readonly next: number;
  /** Whether events after `seq` may be missing here: load the list anew, and go on from `next`. */
  readonly reset: boolean;
  readonly events: readonly LiveEvent[];
}

/** What `GET /live/now` answers: what is breaking, and the event up to which that is true. */
export interface LiveNow {
  readonly seq: number;
  /** The most urgent first, then the newest. */
  readonly stories: readonly LiveStory[];
}

/** Tells what to show from what to remove. */
export function isShown(story: LiveStory | HiddenStory): story is LiveStory {
  return 'headline' in story;
}
