import type { Modules } from '@strapi/strapi';

import type { NameSearch } from './make-name-search';
import { isNamedType } from './name-store';

const READS = new Set<string>(['findMany', 'findFirst', 'count']);

/**
 * The search box of the panel's lists of entities, sources and threads, and `_q` of REST: by folded
 * names in place of Strapi's `LIKE`. As with articles, it only narrows the query further.
 */
export function makeNamesInLists(names: NameSearch): Modules.Documents.Middleware.Middleware {
  return async (context, next) => {
    const { uid } = context;
    if (!isNamedType(uid) || !READS.has(context.action)) return next();
    const { _q: text, ...others } = context.params as { _q?: unknown; filters?: object };
    const ids = typeof text === 'string' ? await names.find(uid, text) : null;
    if (ids === null) return next();
    const isFound = { id: { $in: ids } };
    const filters = others.filters ? { $and: [others.filters, isFound] } : isFound;
    context.params = { ...others, filters } as typeof context.params;
    return next();
  };
}
