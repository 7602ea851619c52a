import { useFetchClient } from '@strapi/strapi/admin';
import { useMemo } from 'react';

import type {
  DeliveryWithTries,
  EndpointSettings,
  EndpointView,
  EndpointWithAttempts,
  LogPage,
  Replayed,
} from '../../delivery/delivery-contract';
import type { LogQuery } from './log-query';

/** The admin API of the delivery engine (docs/delivery.md). */
export interface DeliveryClient {
  list(
    query: LogQuery & { limit: number; offset?: number },
    signal?: AbortSignal,
  ): Promise<LogPage>;
  show(id: string, signal: AbortSignal): Promise<DeliveryWithTries>;
  /** @param force sends a revision also where a newer one has arrived */
  replay(id: number, force: boolean): Promise<Replayed>;
  replayAll(query: LogQuery): Promise<Replayed>;
  endpoints(signal: AbortSignal): Promise<EndpointView[]>;
  endpoint(id: string | number, signal: AbortSignal): Promise<EndpointWithAttempts>;
  configure(id: number, settings: EndpointSettings): Promise<EndpointView>;
  /** @returns the new secret, which the server shows this once */
  rotateSecret(id: number): Promise<string>;
}

/** The API with the session of whoever is logged in. */
export function useDeliveryClient(): DeliveryClient {
  const { get, post, put } = useFetchClient();
  return useMemo(
    () => ({
      list: (params, signal) => dataOf(get('/delivery/deliveries', { params, signal })),
      show: (id, signal) => dataOf(get(`/delivery/deliveries/${id}`, { signal })),
      replay: (id, force) => dataOf(post(`/delivery/deliveries/${id}/replay`, { force })),
      replayAll: (query) => dataOf(post('/delivery/replay', query)),
      endpoints: (signal) => dataOf(get('/delivery/endpoints', { signal })),
      endpoint: (id, signal) => dataOf(get(`/delivery/endpoints/${id}`, { signal })),
      configure: (id, settings) => dataOf(put(`/delivery/endpoints/${id}`, settings)),
      rotateSecret: async (id) =>
        (await dataOf<{ secret: string }>(post(`/delivery/endpoints/${id}/secret`))).secret,
    }),
    [get, post, put],
  );
}

async function dataOf<T>(call: Promise<{ data: unknown }>): Promise<T> {
  const { data } = await call;
  return (data as { data: T }).data;
}
