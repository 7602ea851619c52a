import type { Core, Modules } from '@strapi/strapi';

import { ARTICLE } from '../../editorial/strapi/article-store';
import { parseText } from '../parse-text';
import { LONGEST_QUERY, MOST_WORDS } from '../search-contract';
import { planSearch } from '../search-plan';
import { makeSearchIndex } from './index-store';

/** Articles that one search of the panel shows at most, the newest. */
export const MOST_IN_PANEL = 2000;

const READS = new Set<string>(['findMany', 'findFirst', 'count']);

/**
 * The search box of the panel's lists, and `_q` of REST: articles by our index in place of Strapi's
 * `LIKE`, drafts where drafts are asked for. It only narrows the query further: what an editor may
 * read, the locale and the other filters stay as they are. A slug or short id is still found.
 */
export function makeSearchInPanel(strapi: Core.Strapi): Modules.Documents.Middleware.Middleware {
  return async (context, next) => {
    if (context.uid !== ARTICLE || !READS.has(context.action)) return next();
    const { _q: text, ...others } = context.params as ReadParams;
    if (typeof text !== 'string') return next();
    const shortened = text.slice(0, LONGEST_QUERY);
    const clauses = parseText(shortened, true).slice(0, MOST_WORDS);
    // With nothing to search for, Strapi's own search finds what nobody wrote: emoji, marks.
    if (clauses.every(({ isExcluded }) => isExcluded)) return next();
    const kind = others.status === 'published' ? 'published' : 'draft';
    const wanted = { clauses: planSearch(clauses, false), facets: [], from: null, to: null };
    const found = await makeSearchIndex(strapi).find(kind, wanted, 'all', MOST_IN_PANEL);
    const isFound = {
      $or: [
        { id: { $in: found.map(({ articleId }) => articleId) } },
        { slug: { $startsWith: shortened.trim() } },
        { shortId: { $eq: shortened.trim() } },
        { documentId: { $eq: shortened.trim() } },
      ],
    };
    const filters = others.filters ? { $and: [others.filters, isFound] } : isFound;
    context.params = { ...others, filters } as typeof context.params;
    return next();
  };
}

interface ReadParams {
  readonly _q?: unknown;
  readonly status?: string;
  readonly filters?: object;
}
