import type { Core } from '@strapi/strapi';

import { DELIVERIES, ENDPOINTS, WEBHOOKS } from '../../delivery/strapi/delivery-tables';
import { makeTables, type Tables } from '../../delivery/strapi/table-store';
import { ARTICLE } from '../../editorial/strapi/article-store';
import type { CandidatesRow } from '../overview-candidates';
import type { DeliveryTrouble, OnAir, WaitingDrafts } from '../overview-contract';

/** Restricts a query to what a role may read, for instance to what somebody wrote themselves. */
export type Readable = Readonly<Record<string, unknown>>;

/** Drafts and stories that are looked at, at most: a home page is opened all day. */
const LOOKED_AT = 200;
/** Rows of a widget. */
const LISTED = 5;
/** More stories than any newsroom publishes in a day. */
const MOST_STORIES = 20_000;
const DAY_MS = 24 * 60 * 60_000;

/** By the index of `breaking_until`. */
export async function loadOnAir(
  strapi: Core.Strapi,
  readable: Readable,
  now: number,
): Promise<OnAir> {
  const where = {
    $and: [{ breakingUntil: { $gt: new Date(now) }, publishedAt: { $notNull: true } }, readable],
  };
  const query = strapi.db.query(ARTICLE);
  const rows = await query.findMany({
    select: ['documentId', 'headline', 'breakingUntil'],
    populate: { urgency: { select: ['nameAr', 'nameEn', 'colour'] } },
    where,
    orderBy: { breakingUntil: 'asc' },
    limit: LISTED,
  });
  return {
    stories: rows.map(({ documentId, headline, breakingUntil, urgency }) => ({
      documentId,
      headline: headline ?? '',
      breakingUntil: new Date(breakingUntil).toISOString(),
      level: urgency && {
        nameAr: urgency.nameAr,
        nameEn: urgency.nameEn ?? '',
        colour: urgency.colour ?? null,
      },
    })),
    total: await query.count({ where }),
  };
}

/** Of the newest drafts, along the primary key, those that have no published row. */
export async function loadWaitingDrafts(
  strapi: Core.Strapi,
  readable: Readable,
): Promise<WaitingDrafts> {
  const query = strapi.db.query(ARTICLE);
  const drafts = await query.findMany({
    select: ['documentId', 'headline', 'updatedAt'],
    where: { $and: [{ publishedAt: null }, readable] },
    orderBy: { id: 'desc' },
    limit: LOOKED_AT,
  });
  const published = await query.findMany({
    select: ['documentId'],
    where: {
      documentId: { $in: drafts.map(({ documentId }) => documentId) },
      publishedAt: { $notNull: true },
    },
  });
  const isPublished = new Set(published.map(({ documentId }) => documentId));
  const waiting = drafts.filter(({ documentId }) => !isPublished.has(documentId));
  return {
    drafts: waiting.slice(0, LISTED).map(({ documentId, headline, updatedAt }) => ({
      documentId,
      headline: headline ?? '',
      updatedAt: new Date(updatedAt).toISOString(),
    })),
    total: waiting.length,
    isMore: drafts.length === LOOKED_AT,
  };
}

/** What the tagger proposed in the newest articles, newest first. */
export async function loadCandidates(
  strapi: Core.Strapi,
  readable: Readable,
): Promise<CandidatesRow[]> {
  return strapi.db.query(ARTICLE).findMany({
    select: ['documentId', 'headline', 'candidates'],
    where: { $and: [{ publishedAt: null }, readable] },
    orderBy: { id: 'desc' },
    limit: LOOKED_AT,
  });
}

/** First publications since a time, by the index of `first_published_at`. */
export async function loadPublications(
  strapi: Core.Strapi,
  readable: Readable,
  since: number,
): Promise<{ publishedMs: number; isBreaking: boolean }[]> {
  const rows = await strapi.db.query(ARTICLE).findMany({
    select: ['firstPublishedAt', 'breakingUntil'],
    where: {
      $and: [
        { firstPublishedAt: { $gte: new Date(since) }, publishedAt: { $notNull: true } },
        readable,
      ],
    },
    limit: MOST_STORIES,
  });
  return rows.map(({ firstPublishedAt, breakingUntil }) => ({
    publishedMs: new Date(firstPublishedAt).getTime(),
    isBreaking: breakingUntil !== null,
  }));
}

/** By the index `queue`, which begins with the status. */
export async function loadTrouble(strapi: Core.Strapi, now: number): Promise<DeliveryTrouble> {
  const tables = makeTables(strapi);
  const failed = tables
    .of(DELIVERIES)
    .where({ status: 'failed' })
    .andWhere('finished_at', '>=', now - DAY_MS);
  const retrying = tables.of(DELIVERIES).where({ status: 'pending' }).andWhere('attempts', '>', 0);
  return {
    failed: await countOf(failed),
    retrying: await countOf(retrying),
    endpoints: await loadIllEndpoints(tables),
  };
}

/** Those that are failing, and those that Ajil has switched off. */
async function loadIllEndpoints(tables: Tables): Promise<DeliveryTrouble['endpoints']> {
  const rows = (await tables
    .of(`${WEBHOOKS} as w`)
    .join(`${ENDPOINTS} as e`, 'e.endpoint', 'w.id')
    .select('w.id', 'w.name', 'w.enabled', 'e.failures')
    .where((ill) => ill.where('e.failures', '>', 0).orWhereNotNull('e.disabled_reason'))
    .orderBy('e.failures', 'desc')
    .limit(LISTED)) as { id: number; name: string; enabled: unknown; failures: number | null }[];
  return rows.map(({ id, name, enabled, failures }) => ({
    id,
    name,
    isEnabled: Boolean(enabled),
    failures: failures ?? 0,
  }));
}

async function countOf(query: ReturnType<Tables['of']>): Promise<number> {
  const [{ count }] = (await query.count('id as count')) as { count: number | string }[];
  return Number(count);
}
