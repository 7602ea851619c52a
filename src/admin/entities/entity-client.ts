import { useFetchClient } from '@strapi/strapi/admin';
import { useMemo } from 'react';

import type {
  EntityView,
  MergePlan,
  NameClash,
  Period,
  Timeline,
} from '../../desk/entity-contract';

/** The admin API of the gazetteer's pages. Every call throws what `readRefusal` reads. */
export interface EntityClient {
  /** @param id document id, or key */
  view(id: string, signal: AbortSignal): Promise<EntityView>;
  timeline(id: string, by: Period, signal: AbortSignal): Promise<Timeline>;
  clashes(signal: AbortSignal): Promise<{ clashes: NameClash[]; total: number }>;
  /** What a merge would do. @param into document id, or key */
  mergePlan(id: string, into: string, signal: AbortSignal): Promise<MergePlan>;
  merge(id: string, into: string): Promise<{ id: number }>;
}

/** The API with the session of whoever is logged in. */
export function useEntityClient(): EntityClient {
  const { get, post } = useFetchClient();
  return useMemo(
    () => ({
      view: (id, signal) => dataOf(get(addressOf(id), { signal })),
      timeline: (id, by, signal) => {
        const offset = -new Date().getTimezoneOffset();
        return dataOf(get(`${addressOf(id)}/timeline`, { params: { by, offset }, signal }));
      },
      clashes: (signal) => dataOf(get('/ajil/desk/clashes', { signal })),
      mergePlan: (id, into, signal) =>
        dataOf(get(`${addressOf(id)}/merge`, { params: { into }, signal })),
      merge: (id, into) => dataOf(post(`${addressOf(id)}/merge`, { into })),
    }),
    [get, post],
  );
}

function addressOf(id: string): string {
  return `/ajil/desk/entity/${encodeURIComponent(id)}`;
}

async function dataOf<T>(call: Promise<{ data: unknown }>): Promise<T> {
  const { data } = await call;
  return (data as { data: T }).data;
}
