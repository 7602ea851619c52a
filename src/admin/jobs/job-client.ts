import { useFetchClient } from '@strapi/strapi/admin';
import { useMemo } from 'react';

import type { JobList, JobView, RetagRange } from '../../desk/job-contract';

/** The admin API of long work. Every call throws what `readRefusal` reads. */
export interface JobClient {
  list(signal: AbortSignal): Promise<JobList>;
  retag(range: RetagRange): Promise<JobView>;
  importFile(file: File, skipBad: boolean): Promise<JobView>;
  cancel(id: number): Promise<null>;
}

const JOBS = '/ajil/desk/jobs';

/** The API with the session of whoever is logged in. */
export function useJobClient(): JobClient {
  const { get, post } = useFetchClient();
  return useMemo(
    () => ({
      list: (signal) => dataOf(get(JOBS, { signal })),
      retag: (range) => dataOf(post(`${JOBS}/retag`, range)),
      importFile: (file, skipBad) => {
        const form = new FormData();
        form.set('file', file);
        form.set('skipBad', String(skipBad));
        return dataOf(post(`${JOBS}/import`, form));
      },
      cancel: (id) => dataOf(post(`${JOBS}/${id}/cancel`)),
    }),
    [get, post],
  );
}

async function dataOf<T>(call: Promise<{ data: unknown }>): Promise<T> {
  const { data } = await call;
  return (data as { data: T }).data;
}
