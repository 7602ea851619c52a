import type { Core } from '@strapi/strapi';

import { problemError } from '../../editorial/strapi/problem-error';
import { blocksToText } from '../../intake';
import { storyUrl } from '../../syndication/addresses';
import { loadFilter } from '../../syndication/strapi/load-filter';
import type { StoryConditions } from '../../syndication/strapi/load-stories';
import { loadVisibility } from '../../syndication/strapi/load-visibility';
import { highlight, highlightPassage } from '../highlight';
import { FACETS } from '../index-terms';
import { parseText } from '../parse-text';
import { rank, type Ranked } from '../ranking';
import type { SearchAnswer, SearchHit, SearchQuery } from '../search-contract';
import { PLACES, planSearch, type PlannedClause } from '../search-plan';
import { makeSearchIndex, type SearchIndex, type Wanted } from './index-store';
import { type HitRow, loadHits } from './load-hits';

/**
 * Published stories that have all that is asked for, best first, as strangers may see them. Where
 * nothing is found, a second try takes single letters before the words for proclitics (وبغداد → بغداد).
 *
 * @param query read by `readSearchQuery`
 * @param now in ms
 * @throws 400 naming a filter's value that does not exist, 403 when strangers may not read articles
 */
export async function searchStories(
  strapi: Core.Strapi,
  query: SearchQuery,
  now = Date.now(),
): Promise<SearchAnswer> {
  const visible = await loadVisibility(strapi);
  const filter = await loadFilter(strapi, { ...query, limit: null }, visible, 'ar');
  if (Array.isArray(filter)) throw problemError(filter);
  const { page, pageSize, from, to } = query;
  const index = makeSearchIndex(strapi);
  const clauses = parseText(query.text, query.isTyping);
  const facets = facetsOf(filter.conditions);

  let wanted: Wanted = { clauses: planSearch(clauses, false), facets, from, to };
  let total = await index.count('published', wanted);
  if (total === 0) {
    wanted = { ...wanted, clauses: planSearch(clauses, true) };
    total = await index.count('published', wanted);
  }
  const best = total === 0 ? [] : await findBest(index, wanted, now, page * pageSize);
  const ranked = best.slice((page - 1) * pageSize);
  const ids = ranked.map(({ articleId }) => articleId);
  const rows = await loadHits(strapi, ids, visible.urgency);
  const baseUrl = strapi.config.get<string>('server.absoluteUrl', '').replace(/\/+$/, '');
  return {
    data: ranked.flatMap((found) => {
      const row = rows.get(found.articleId);
      return row === undefined ? [] : [toHit(row, found, wanted.clauses, baseUrl)];
    }),
    meta: {
      pagination: { page, pageSize, pageCount: Math.ceil(total / pageSize), total },
      query,
    },
  };
}

async function findBest(
  index: SearchIndex,
  wanted: Wanted,
  now: number,
  count: number,
): Promise<Ranked[]> {
  const [headline, head, all] = await Promise.all(
    PLACES.map((place) => index.find('published', wanted, place, count)),
  );
  return rank({ headline: headline!, head: head!, all: all! }, now, count);
}

function facetsOf(conditions: StoryConditions): string[][] {
  const { countries, organisations, urgencies, sources, languages } = conditions;
  return [
    countries?.map(FACETS.entity),
    organisations?.map(FACETS.entity),
    urgencies?.map(FACETS.urgency),
    sources?.map(FACETS.source),
    languages?.map(FACETS.language),
  ].filter((list) => list !== undefined);
}

function toHit(
  row: HitRow,
  { score }: Ranked,
  clauses: readonly PlannedClause[],
  baseUrl: string,
): SearchHit {
  const { documentId, shortId, slug, headline, kicker, lede, language, breakingUntil } = row;
  return {
    ...{ documentId, shortId, slug },
    url: storyUrl(baseUrl, shortId ?? documentId),
    ...{ headline, kicker, lede, language },
    urgency: row.urgency
      ? { code: row.urgency.code, nameAr: row.urgency.nameAr, nameEn: row.urgency.nameEn }
      : null,
    publishedAt: new Date(row.firstPublishedAt ?? row.publishedAt).toISOString(),
    breakingUntil: breakingUntil === null ? null : new Date(breakingUntil).toISOString(),
    highlights: {
      headline: highlight(headline, clauses),
      lede: highlight(lede ?? '', clauses),
      body: highlightPassage(blocksToText(row.body), clauses),
    },
    score,
  };
}
