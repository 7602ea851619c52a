import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';

import { ARTICLE } from '../../editorial/strapi/article-store';
import { findSharedNames, type SharedName } from '../../gazetteer/name-clashes';
import type { Lexicon } from '../../tagging';
import { ENTITY } from '../../tagging/strapi/entity-store';
import type { LexiconStore } from '../../tagging/strapi/lexicon-store';
import {
  type EntityView,
  NAME_LISTS,
  type NameClash,
  type NameList,
  type Period,
  PERIODS,
  type Timeline,
} from '../entity-contract';
import { countByPeriod, firstPeriodStart } from '../entity-periods';
import { type Context, may, route } from './admin-route';
import {
  countStories,
  type EntityPageRow,
  loadEntityRow,
  loadLinked,
  loadMentionTimes,
  loadStories,
} from './entity-page-store';
import { makeReadableOf } from './overview-routes';

/** Clashes that the page lists, at most. */
const CLASHES_LISTED = 200;
/** No clock on earth is further from UTC. */
const MOST_OFFSET_MINUTES = 14 * 60;

/** What the pages of the gazetteer show, `/ajil/desk/entity/…`; a role sees the stories it may read. */
export function registerEntityRoutes(strapi: Core.Strapi, store: LexiconStore): void {
  const readableOf = makeReadableOf(strapi);
  const shared = new WeakMap<Lexicon, SharedName[]>();
  const sharedNames = async (): Promise<SharedName[]> => {
    const { lexicon } = await store.current();
    const names = shared.get(lexicon) ?? findSharedNames(lexicon.records);
    shared.set(lexicon, names);
    return names;
  };
  const toClashes = async (names: readonly SharedName[]): Promise<NameClash[]> => {
    const linked = await loadLinked(strapi, [...new Set(names.flatMap(({ keys }) => keys))]);
    return names.map(({ name, keys }) => ({
      name,
      entities: keys.flatMap((key) => linked.get(key) ?? []),
    }));
  };
  const rowOf = async ({ params }: Context): Promise<EntityPageRow> => {
    const row = await loadEntityRow(strapi, params.documentId ?? '');
    if (row === null) {
      throw new errors.NotFoundError('لا يوجد هذا الكيان • there is no such entity');
    }
    return row;
  };

  const view = async (context: Context): Promise<EntityView> => {
    const row = await rowOf(context);
    const readable = await readableOf(context.state.userAbility);
    const own = (await sharedNames()).filter(({ keys }) => keys.includes(row.key));
    const { documentId, key, kind, nameAr, nameEn } = row;
    return {
      ...{ documentId, key, kind, nameAr, nameEn, country: row.country, isActive: row.active },
      ...{ category: row.category ?? '', iso2: row.iso2 ?? '', wikidata: row.wikidata ?? '' },
      names: Object.fromEntries(
        NAME_LISTS.map((list) => [list, Array.isArray(row[list]) ? row[list] : []]),
      ) as Record<NameList, string[]>,
      ...(await countStories(strapi, readable, row.id)),
      clashes: await toClashes(own),
      stories: await loadStories(strapi, readable, row),
    };
  };
  const timeline = async (context: Context): Promise<Timeline> => {
    const row = await rowOf(context);
    const by: Period = PERIODS.find((period) => period === context.query.by) ?? 'day';
    const minutes = Number(context.query.offset ?? 0);
    const isSane = Math.abs(minutes) <= MOST_OFFSET_MINUTES;
    const offsetMs = isSane ? minutes * 60_000 : 0;
    const now = Date.now();
    const since = firstPeriodStart(now, by, offsetMs);
    const readable = await readableOf(context.state.userAbility);
    const { times, isCut } = await loadMentionTimes(strapi, readable, row.id, since);
    return { periods: countByPeriod(times, now, by, offsetMs), isCut };
  };
  const clashes = async () => {
    const names = await sharedNames();
    return { clashes: await toClashes(names.slice(0, CLASHES_LISTED)), total: names.length };
  };
  const needed = [may('read', ENTITY), may('read', ARTICLE)];
  strapi.server.routes({
    type: 'admin',
    prefix: '/ajil/desk',
    routes: [
      route('GET', '/clashes', [may('read', ENTITY)], clashes),
      route('GET', '/entity/:documentId', needed, view),
      route('GET', '/entity/:documentId/timeline', needed, timeline),
    ],
  } as never);
}
