import type { Problem } from '../editorial/problems';
import { FEED_PROBLEMS } from '../syndication/feed-problems';
import { FEED_FILTERS, type FeedQuery, feedUrl, readFeedQuery } from '../syndication/feed-query';
import { LIVE_PROBLEMS } from './live-problems';

/** What a reader asks for. */
export interface LiveQuery {
  /** With the filters of the feeds; `limit` is null. */
  readonly feed: FeedQuery;
  /** The same for the same filters, however they were written. */
  readonly key: string;
  /** The last event that the reader has; null: it begins now. */
  readonly seq: number | null;
}

/**
 * Reads the query of a live address.
 *
 * @param query as Koa parses it
 * @param seqName the parameter for the number of an event; null where there is none
 * @param lastEventId the header that browsers resume with, which is newer than the address
 */
export function readLiveQuery(
  query: Readonly<Record<string, unknown>>,
  seqName: string | null,
  lastEventId?: string,
): LiveQuery | Problem[] {
  const { limit, ...rest } = query;
  const filters = Object.entries(rest).filter(([name]) => name !== seqName);
  const feed = readFeedQuery(Object.fromEntries(filters), 1);
  const known = [...FEED_FILTERS, ...(seqName === null ? [] : [seqName])];
  const problems = [
    ...(Array.isArray(feed) ? feed : []),
    ...(limit === undefined ? [] : [FEED_PROBLEMS.parameterUnknown('limit', known)]),
  ];
  const [name, value] = lastEventId
    ? ['Last-Event-ID', lastEventId]
    : [seqName ?? '', seqName === null ? undefined : query[seqName]];
  const seq = readSeq(value);
  if (seq === undefined) problems.push(LIVE_PROBLEMS.seqInvalid(name, String(value).slice(0, 40)));
  if (problems.length > 0 || seq === undefined || Array.isArray(feed)) return problems;
  return { feed, key: feedUrl('', '', feed), seq };
}

/** @returns undefined when it is no number of an event */
function readSeq(value: unknown): number | null | undefined {
  if (value === undefined || value === '') return null;
  const seq = /^\d{1,16}$/.test(String(value)) ? Number(value) : NaN;
  return Number.isSafeInteger(seq) ? seq : undefined;
}
