import { useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';

import { changedRelations, relationName, type Values } from '../../desk/version-difference';
import { useStableCallback } from '../use-stable-callback';
import { ARTICLE } from '../use-may';

/** The version that somebody saved meanwhile. */
export interface TheirVersion {
  readonly values: Values;
  /** Names that a relation has now, for those that were changed here. */
  readonly relations: Readonly<Record<string, readonly string[]>>;
  readonly savedBy: string;
  readonly savedAt: string;
}

const CONTENT = '/content-manager';

/** @returns null until the server has answered */
export function useTheirVersion(
  documentId: string,
  mine: Values,
): { theirs: TheirVersion | null; isFailing: boolean } {
  const { get } = useFetchClient();
  const [theirs, setTheirs] = useState<TheirVersion | null>(null);
  const [isFailing, setFailing] = useState(false);

  const load = useStableCallback(async (signal: AbortSignal) => {
    try {
      const { data } = await get(`${CONTENT}/collection-types/${ARTICLE}/${documentId}`, {
        signal,
      });
      const values = (data as { data: Values }).data;
      const relations: Record<string, string[]> = {};
      for (const field of changedRelations(mine)) {
        const answer = await get(`${CONTENT}/relations/${ARTICLE}/${documentId}/${field}`, {
          params: { pageSize: 100 },
          signal,
        });
        relations[field] = (answer.data as { results: Values[] }).results.map(relationName);
      }
      setTheirs({
        values,
        relations,
        savedBy: nameOf(values.updatedBy),
        savedAt: String(values.updatedAt),
      });
    } catch {
      if (!signal.aborted) setFailing(true);
    }
  });

  useEffect(() => {
    const stop = new AbortController();
    void load(stop.signal);
    return () => stop.abort();
  }, [load]);

  return { theirs, isFailing };
}

function nameOf(user: unknown): string {
  const { firstname, lastname } = (user ?? {}) as { firstname?: string; lastname?: string };
  return [firstname, lastname].filter(Boolean).join(' ');
}
