import { isTakedown } from '../delivery/event';
import { storyUrl } from '../syndication/addresses';
import type { HiddenStory, LiveEventType, LiveName, LiveStory, LiveUrgency } from './live-event';
import type { StoryFacts } from './story-facts';

/** An event as the table of the delivery engine keeps it. */
export interface EventRow {
  readonly sequence: number;
  readonly type: LiveEventType;
  readonly documentId: string;
  /** In ms. */
  readonly createdAt: number;
  /** The published article with its relations, as the event's body has it. */
  readonly entry: Readonly<Record<string, unknown>>;
}

/** What strangers may see of a story beside itself, by the permissions of REST. */
export interface Visible {
  readonly urgency: boolean;
  readonly sources: boolean;
  readonly entities: boolean;
}

/** An event before it is put into the log. */
export interface ReadEvent {
  readonly seq: number;
  readonly type: LiveEventType;
  readonly at: string;
  readonly story: LiveStory | HiddenStory;
  /** Null for a story that is not to be shown. */
  readonly facts: StoryFacts | null;
}

export interface ReadingPlace {
  readonly visible: Visible;
  /** Of the newsroom, without a slash at the end. */
  readonly baseUrl: string;
  /** Of a story that says none. */
  readonly language: string;
}

/** What strangers are told of an event; nothing goes out that is not named here. */
export function readEvent(row: EventRow, place: ReadingPlace): ReadEvent {
  const { sequence: seq, type, createdAt, documentId, entry } = row;
  const at = new Date(createdAt).toISOString();
  const shortId = text(entry.shortId);
  if (isTakedown(type) || shortId === null || text(entry.headline) === null) {
    return { seq, type, at, story: { documentId, shortId }, facts: null };
  }
  const story = readLiveStory({ ...entry, documentId }, place);
  return { seq, type, at, story, facts: factsOf(story) };
}

/** @param row a published article with urgency, sources and entities, by names of the content type */
export function readLiveStory(
  row: Readonly<Record<string, unknown>>,
  { visible, baseUrl, language }: ReadingPlace,
): LiveStory {
  const shortId = String(row.shortId);
  const entities = visible.entities ? list(row.entities) : [];
  const publishedAt = time(row.firstPublishedAt) ?? time(row.publishedAt) ?? '';
  return {
    documentId: String(row.documentId),
    shortId,
    url: storyUrl(baseUrl, shortId),
    headline: String(row.headline),
    kicker: text(row.kicker),
    lede: text(row.lede),
    language: text(row.language) ?? language,
    urgency: visible.urgency ? readUrgency(row.urgency) : null,
    breakingUntil: time(row.breakingUntil),
    publishedAt,
    updatedAt: time(row.contentUpdatedAt) ?? publishedAt,
    correction: text(row.correction),
    sources: visible.sources ? list(row.sources).map(readName) : [],
    countries: entities.filter(({ kind }) => kind === 'country').map(readName),
    organisations: entities.filter(({ kind }) => kind === 'organisation').map(readName),
  };
}

function factsOf(story: LiveStory): StoryFacts {
  const keys = (names: readonly LiveName[]) => names.map(({ key }) => key);
  return {
    countries: keys(story.countries),
    organisations: keys(story.organisations),
    urgency: story.urgency?.code ?? null,
    sources: keys(story.sources),
    language: story.language,
  };
}

function readUrgency(value: unknown): LiveUrgency | null {
  if (typeof value !== 'object' || value === null) return null;
  const { code, nameAr, nameEn, rank, colour } = value as Record<string, unknown>;
  return {
    code: String(code),
    nameAr: String(nameAr),
    nameEn: String(nameEn),
    rank: Number(rank),
    colour: text(colour),
  };
}

function readName({ key, nameAr, nameEn }: Record<string, unknown>): LiveName {
  return { key: String(key), nameAr: String(nameAr), nameEn: String(nameEn) };
}

function list(value: unknown): Record<string, unknown>[] {
  return Array.isArray(value) ? (value as Record<string, unknown>[]) : [];
}

function text(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

function time(value: unknown): string | null {
  if (value === null || value === undefined || value === '') return null;
  return new Date(value as string | number | Date).toISOString();
}
