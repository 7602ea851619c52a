import type { Core } from '@strapi/strapi';

import { ARTICLE } from '../../editorial/strapi/article-store';
import type { StoryRow } from '../read-story';

/** Which relations of a story strangers may read. */
export interface VisibleRelations {
  readonly urgency: boolean;
  readonly sources: boolean;
  readonly entities: boolean;
}

/** Row ids that a story must have one of; null where it does not matter. */
export interface StoryConditions {
  readonly countries: readonly number[] | null;
  readonly organisations: readonly number[] | null;
  readonly urgencies: readonly number[] | null;
  readonly sources: readonly number[] | null;
  readonly languages: readonly string[] | null;
}

export interface StoriesWanted {
  readonly conditions: StoryConditions;
  readonly visible: VisibleRelations;
  readonly firstPublishedAfter: Date | null;
  /** Only stories that are still breaking then; all without it. */
  readonly breakingAt?: Date;
  readonly limit: number;
  /** How many of the newest are left out; none without it. */
  readonly offset?: number;
  /** Whether text, picture and relations are read too. */
  readonly hasContent: boolean;
}

/**
 * The newest published stories. One query for the rows and one or two for each relation, however
 * many stories there are: Strapi fetches a relation for all rows at once.
 */
export async function loadStories(strapi: Core.Strapi, wanted: StoriesWanted): Promise<StoryRow[]> {
  const { conditions, visible, firstPublishedAfter, breakingAt, limit, offset, hasContent } =
    wanted;
  const isOne = <Value>(values: readonly Value[]) => ({ $in: [...values] });
  return strapi.db.query(ARTICLE).findMany({
    select: columns(strapi, hasContent),
    where: {
      publishedAt: { $notNull: true },
      shortId: { $notNull: true },
      firstPublishedAt: firstPublishedAfter ? { $gt: firstPublishedAfter } : { $notNull: true },
      ...(breakingAt && { id: { $in: breakingRows(strapi, breakingAt) } }),
      ...(conditions.languages && { language: isOne(conditions.languages) }),
      ...(conditions.urgencies && { urgency: { id: isOne(conditions.urgencies) } }),
      ...(conditions.sources && { sources: { id: isOne(conditions.sources) } }),
      $and: [conditions.countries, conditions.organisations]
        .filter((ids) => ids !== null)
        .map((ids) => ({ entities: { id: isOne(ids) } })),
    },
    populate: hasContent ? relations(visible) : {},
    orderBy: [{ firstPublishedAt: 'desc' }, { id: 'desc' }],
    limit,
    offset,
  });
}

/**
 * As a query of its own: among the other conditions SQLite prefers the index that gives the order, and
 * then looks at every story when none is breaking.
 */
function breakingRows(strapi: Core.Strapi, at: Date) {
  const { tableName } = strapi.db.metadata.get(ARTICLE);
  return strapi.db.getConnection(tableName).select('id').where('breaking_until', '>', at);
}

/** @returns null when no published story has this short id */
export async function loadStory(
  strapi: Core.Strapi,
  shortId: string,
  visible: VisibleRelations,
): Promise<StoryRow | null> {
  return strapi.db.query(ARTICLE).findOne({
    select: columns(strapi, true),
    where: { shortId, publishedAt: { $notNull: true } },
    populate: relations(visible),
  });
}

const HEAD_COLUMNS = [
  ...['id', 'documentId', 'shortId', 'slug', 'language', 'headline'],
  ...['firstPublishedAt', 'contentUpdatedAt'],
];
const CONTENT_COLUMNS = ['kicker', 'lede', 'body', 'dateline', 'mentions', 'breakingUntil'];

/** A correction note is carried where the newsroom's article has one. */
function columns(strapi: Core.Strapi, hasContent: boolean): string[] {
  if (!hasContent) return HEAD_COLUMNS;
  const hasNote = 'correction' in strapi.contentType(ARTICLE).attributes;
  return [...HEAD_COLUMNS, ...CONTENT_COLUMNS, ...(hasNote ? ['correction', 'correctedAt'] : [])];
}

const LEVEL = ['code', 'nameAr', 'nameEn', 'iptcUrgency', 'kicker', 'kickerEn'];

function relations({ urgency, sources, entities }: VisibleRelations) {
  const names = ['key', 'nameAr', 'nameEn'];
  const image = ['url', 'mime', 'size', 'width', 'height', 'alternativeText'];
  return {
    ...(urgency && { urgency: { select: LEVEL } }),
    ...(sources && { sources: { select: [...names, 'url'] } }),
    ...(entities && { entities: { select: [...names, 'kind', 'wikidata'] } }),
    cover: { select: ['caption', 'credit'], populate: { image: { select: image } } },
  };
}
