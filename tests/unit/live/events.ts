import { isTakedown } from '../../../src/delivery/event';
import type { LiveEventType } from '../../../src/live/live-event';
import { type ReadEvent, readEvent } from '../../../src/live/logged-event';
import type { LiveFilter } from '../../../src/live/story-facts';

export const ALL: LiveFilter = {
  ...{ country: [], organisation: [], urgency: [], source: [], language: [] },
};
export const IRAQ: LiveFilter = { ...ALL, country: ['country:IQ'] };
export const PLACE = {
  visible: { urgency: true, sources: true, entities: true },
  baseUrl: 'https://newsroom.example',
  language: 'ar',
};

interface Wanted {
  readonly type?: LiveEventType;
  readonly story?: string;
  readonly headline?: string;
  readonly countries?: readonly string[];
}

/** An event as the table would give it, read. */
export function event(
  sequence: number,
  {
    type = 'article.published',
    story = 'a',
    headline = 'عنوان الخبر',
    countries = ['IQ'],
  }: Wanted = {},
): ReadEvent {
  const entities = countries.map((code) => ({
    ...{ kind: 'country', key: `country:${code}`, nameAr: code, nameEn: code },
  }));
  const row = {
    ...{ shortId: `short-${story}`, headline, entities },
    firstPublishedAt: '2026-01-05T11:59:00.000Z',
  };
  const entry = isTakedown(type) ? { shortId: row.shortId, headline } : row;
  const createdAt = Date.parse('2026-01-05T11:59:30Z');
  return readEvent({ sequence, type, documentId: story, createdAt, entry }, PLACE);
}
