import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { LRUCache } from 'lru-cache';

import type { Problem } from '../../editorial/problems';
import { type LoadedFilter, loadFilter } from '../../syndication/strapi/load-filter';
import { loadVisibility } from '../../syndication/strapi/load-visibility';
import type { LiveQuery } from '../live-query';
import type { Visible } from '../logged-event';

/** What strangers may read and ask for. */
export interface Readable {
  /** Null when they may not read articles. */
  visible(): Promise<Visible | null>;
  /** @returns the problems when a value of a filter names nothing */
  filter(query: LiveQuery, visible: Visible): Promise<LoadedFilter | Problem[]>;
  /** Permissions have changed. */
  forget(): void;
}

/**
 * After a restart thousands of readers come back within seconds and ask the same few things: each is
 * looked up once, and remembered for a few seconds.
 */
const REMEMBER_MS = 5_000;
const MOST_FILTERS = 1_000;

export function makeReadable(strapi: Core.Strapi, language: string): Readable {
  const visible = new LRUCache<'visible', { value: Visible | null }>({
    max: 1,
    ttl: REMEMBER_MS,
    // Forgotten while it was looked up: whoever waits for it gets it all the same.
    ignoreFetchAbort: true,
    fetchMethod: async () => ({ value: await lookUp(strapi) }),
  });
  const filters = new LRUCache<string, LoadedFilter | Problem[], { query: LiveQuery; on: Visible }>(
    {
      max: MOST_FILTERS,
      ttl: REMEMBER_MS,
      ignoreFetchAbort: true,
      fetchMethod: (_key, _stale, { context: { query, on } }) =>
        loadFilter(strapi, query.feed, on, language),
    },
  );
  return {
    visible: async () => (await visible.forceFetch('visible')).value,
    filter: (query, on) =>
      filters.forceFetch(`${JSON.stringify(on)} ${query.key}`, { context: { query, on } }),
    forget() {
      visible.clear();
      filters.clear();
    },
  };
}

async function lookUp(strapi: Core.Strapi): Promise<Visible | null> {
  try {
    return await loadVisibility(strapi);
  } catch (error) {
    if (error instanceof errors.ForbiddenError) return null;
    throw error;
  }
}
