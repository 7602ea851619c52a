import type { Core } from '@strapi/strapi';

import type { Problem } from '../../editorial/problems';
import { ARTICLE } from '../../editorial/strapi/article-store';
import { FEED_PROBLEMS } from '../feed-problems';
import type { FeedFilter, FeedQuery } from '../feed-query';
import { nameIn } from '../story';
import type { StoryConditions, VisibleRelations } from './load-stories';

/** A filter whose values exist. */
export interface LoadedFilter {
  readonly conditions: StoryConditions;
  /** What is filtered by, as a reader would say it, for the title of the feed. */
  readonly labels: readonly string[];
}

/**
 * Looks the values of a filter up: at most one query for each of entities, levels and sources. What
 * strangers may not read is unknown here: a filter would else tell them of it after all.
 *
 * @param language of the labels
 * @returns the problems when a value names nothing
 */
export async function loadFilter(
  strapi: Core.Strapi,
  query: FeedQuery,
  visible: VisibleRelations,
  language: string,
): Promise<LoadedFilter | Problem[]> {
  const entityKeys = visible.entities ? [...query.country, ...query.organisation] : [];
  const entities = await findByKey(strapi, 'api::entity.entity', entityKeys);
  const levels = await loadLevels(strapi, visible.urgency ? query.urgency : []);
  const sources = await findByKey(
    strapi,
    'api::source.source',
    visible.sources ? query.source : [],
  );
  const languages = languagesOf(strapi);
  const problems = [
    ...missing('country', query.country, keysOf(entities), []),
    ...missing('organisation', query.organisation, keysOf(entities), []),
    ...missing('urgency', query.urgency, keysOf(levels), keysOf(levels)),
    ...missing('source', query.source, keysOf(sources), []),
    ...missing('language', query.language, languages, languages),
  ];
  if (problems.length > 0) return problems;
  const chosen = levels.filter(({ key }) => query.urgency.includes(key));
  return {
    conditions: {
      countries: idsOf(entities, query.country),
      organisations: idsOf(entities, query.organisation),
      urgencies: idsOf(levels, query.urgency),
      sources: idsOf(sources, query.source),
      languages: query.language.length > 0 ? query.language : null,
    },
    labels: [...entities, ...chosen, ...sources].map((row) => nameIn(language, row)),
  };
}

interface KeyedRow {
  readonly id: number;
  readonly key: string;
  readonly nameAr: string;
  readonly nameEn: string;
}

async function findByKey(
  strapi: Core.Strapi,
  uid: 'api::entity.entity' | 'api::source.source',
  keys: readonly string[],
): Promise<KeyedRow[]> {
  if (keys.length === 0) return [];
  return strapi.db.query(uid).findMany({
    select: ['id', 'key', 'nameAr', 'nameEn'],
    where: { key: { $in: [...keys] } },
    orderBy: 'id',
  });
}

/** All of them, as a refusal lists what there is; a newsroom has a handful. */
async function loadLevels(strapi: Core.Strapi, wanted: readonly string[]): Promise<KeyedRow[]> {
  if (wanted.length === 0) return [];
  const rows = await strapi.db.query('api::urgency-level.urgency-level').findMany({
    select: ['id', 'code', 'nameAr', 'nameEn'],
    orderBy: 'rank',
  });
  return rows.map(({ code, ...row }: KeyedRow & { code: string }) => ({ ...row, key: code }));
}

function languagesOf(strapi: Core.Strapi): readonly string[] {
  const { language } = strapi.contentType(ARTICLE).attributes;
  return language?.type === 'enumeration' ? (language.enum as string[]) : [];
}

function missing(
  name: FeedFilter,
  wanted: readonly string[],
  found: readonly string[],
  known: readonly string[],
): Problem[] {
  return wanted
    .filter((value) => !found.includes(value))
    .map((value) => FEED_PROBLEMS.valueUnknown(name, value.replace(/^country:/, ''), known));
}

function keysOf(rows: readonly KeyedRow[]): string[] {
  return rows.map(({ key }) => key);
}

function idsOf(rows: readonly KeyedRow[], keys: readonly string[]): number[] | null {
  if (keys.length === 0) return null;
  return rows.filter(({ key }) => keys.includes(key)).map(({ id }) => id);
}
