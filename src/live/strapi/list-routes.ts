import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { LRUCache } from 'lru-cache';

import { isFresh, makeEtag } from '../../syndication/conditional-get';
import type { LoadedFilter } from '../../syndication/strapi/load-filter';
import type { LiveAfter, LiveNow, LiveStory } from '../live-event';
import { listAfter } from '../list-after';
import { type LiveQuery, readLiveQuery } from '../live-query';
import { readLiveStory, type ReadingPlace, type Visible } from '../logged-event';
import { type LiveContext, openToAllOrigins, orThrow } from './live-context';
import type { LiveTail } from './live-tail';
import { loadBreaking } from './load-breaking';
import type { Readable } from './readable';

export interface ListTools {
  readonly tail: LiveTail;
  readonly readable: Readable;
  readonly place: Omit<ReadingPlace, 'visible'>;
}

/**
 * A shared cache asks once in two seconds, whatever the number of those who ask it; so a reader who
 * polls hears of a story some seconds later than one who listens.
 */
const CACHE_CONTROL = 'public, max-age=1, s-maxage=2, stale-while-revalidate=5';
/** One look at the database for all who ask for the same within this time. */
const REMEMBER_MS = 1_000;
const MOST_LISTS = 500;

/** `GET /live/after?seq=` and `GET /live/now`: the stream for those who cannot hold one open. */
export function listRoutes(strapi: Core.Strapi, tools: ListTools) {
  const { tail, readable } = tools;
  const breaking = new LRUCache<string, LiveNow, () => Promise<LiveNow>>({
    max: MOST_LISTS,
    ttl: REMEMBER_MS,
    fetchMethod: (_key, _stale, { context }) => context(),
  });
  const after = async (query: LiveQuery): Promise<LiveAfter> =>
    listAfter(await tail.log(), query.feed, query.seq);
  const now = async (
    query: LiveQuery,
    { conditions }: LoadedFilter,
    visible: Visible,
  ): Promise<LiveNow> => {
    // The number first: what is committed in between is told again, not missed.
    const seq = (await tail.log()).head();
    const load = async (): Promise<LiveNow> => {
      const rows = await loadBreaking(strapi, new Date(), visible, conditions);
      const place = { ...tools.place, visible };
      return { seq, stories: mostUrgentFirst(rows.map((row) => readLiveStory(row, place))) };
    };
    return breaking.forceFetch(`${seq} ${JSON.stringify(visible)} ${query.key}`, { context: load });
  };

  const route = (
    path: string,
    seqName: string | null,
    list: (query: LiveQuery, filter: LoadedFilter, visible: Visible) => Promise<object>,
  ) => ({
    method: 'GET' as const,
    path,
    async handler(ctx: LiveContext) {
      openToAllOrigins(ctx);
      const query = orThrow(readLiveQuery(ctx.query, seqName));
      const visible = await readable.visible();
      if (visible === null) throw new errors.ForbiddenError();
      const filter = orThrow(await readable.filter(query, visible));
      send(ctx, await list(query, filter, visible));
    },
    config: { auth: false },
  });
  return [route('/live/after', 'seq', after), route('/live/now', null, now)];
}

function mostUrgentFirst(newestFirst: LiveStory[]): LiveStory[] {
  const rankOf = ({ urgency }: LiveStory) => urgency?.rank ?? Infinity;
  return newestFirst.sort((a, b) => (rankOf(a) === rankOf(b) ? 0 : rankOf(a) - rankOf(b)));
}

function send(ctx: LiveContext, answer: object): void {
  const body = JSON.stringify(answer);
  const etag = makeEtag(body);
  ctx.set('ETag', etag);
  ctx.set('Cache-Control', CACHE_CONTROL);
  if (isFresh(ctx.req.headers['if-none-match'], etag)) {
    ctx.status = 304;
    return;
  }
  ctx.status = 200;
  ctx.type = 'application/json; charset=utf-8';
  ctx.body = body;
}
