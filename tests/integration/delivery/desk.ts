import { request } from '../../support/http';
import type { Newsroom } from '../../support/newsroom';

export interface DeliveryView {
  id: number;
  endpoint: number;
  status: string;
  reason: string | null;
  attempts: number;
  nextAt: number | null;
  eventId: string;
  type: string;
  documentId: string | null;
  tries: {
    number: number;
    outcome: string;
    statusCode: number | null;
    reason: string;
    answer: string;
    startedAt: number;
    retryAt: number | null;
  }[];
  body: string | null;
  hash: string;
}

/** The admin API, as the panel uses it. */
export interface Desk {
  /** Registers a webhook as Settings → Webhooks does. @returns its id */
  addWebhook(url: string, events: string[], headers?: Record<string, string>): Promise<number>;
  changeWebhook(id: number, change: object): Promise<void>;
  removeWebhook(id: number): Promise<void>;
  call<T>(
    method: string,
    path: string,
    body?: object,
  ): Promise<{ status: number; data: T; message: string }>;
  configure(id: number, settings: object): Promise<void>;
  secret(id: number): Promise<string>;
  deliveries(query?: string): Promise<DeliveryView[]>;
  show(id: number): Promise<DeliveryView>;
  endpoint(id: number): Promise<Record<string, unknown>>;
  replay(
    filter: object,
  ): Promise<{ replayed: number[]; skipped: { id: number; reason: string }[] }>;
  /** Waits until deliveries of this query are as wanted. */
  until(query: string, isDone: (deliveries: DeliveryView[]) => boolean): Promise<DeliveryView[]>;
}

export function makeDesk(newsroom: () => Newsroom, session: () => string): Desk {
  const call = async <T>(method: string, path: string, body?: object) => {
    const answer = await request<{ data: T; error?: { message: string } }>(newsroom(), path, {
      method,
      token: session(),
      body,
    });
    return {
      status: answer.status,
      data: answer.body?.data,
      message: answer.body?.error?.message ?? '',
    };
  };
  const get = async <T>(path: string) => {
    const { status, data, message } = await call<T>('GET', path);
    if (status !== 200) throw new Error(`${path}: ${status} ${message}`);
    return data;
  };
  const deliveries = async (query = '') =>
    (await get<{ deliveries: DeliveryView[] }>(`/delivery/deliveries?limit=200&${query}`))
      .deliveries;
  return {
    call,
    deliveries,
    async addWebhook(url, events, headers = {}) {
      const body = { name: 'شريك', url, headers, events };
      const { status, data } = await call<{ id: string }>('POST', '/admin/webhooks', body);
      if (status !== 201) throw new Error(`the webhook was not added: ${status}`);
      return Number(data.id);
    },
    async changeWebhook(id, change) {
      const { data } = await call<object>('GET', `/admin/webhooks/${id}`);
      const { name, url, headers, events, isEnabled } = data as Record<string, unknown>;
      const body = { name, url, headers, events, isEnabled, ...change };
      const { status, message } = await call('PUT', `/admin/webhooks/${id}`, body);
      if (status !== 200) throw new Error(`the webhook was not changed: ${status} ${message}`);
    },
    async removeWebhook(id) {
      await call('DELETE', `/admin/webhooks/${id}`);
    },
    async configure(id, settings) {
      const { status, message } = await call('PUT', `/delivery/endpoints/${id}`, settings);
      if (status !== 200) throw new Error(`not configured: ${status} ${message}`);
    },
    async secret(id) {
      const { data } = await call<{ secret: string }>('POST', `/delivery/endpoints/${id}/secret`);
      return data.secret;
    },
    show: (id) => get(`/delivery/deliveries/${id}`),
    endpoint: (id) => get(`/delivery/endpoints/${id}`),
    async replay(filter) {
      return (await call<{ replayed: number[]; skipped: [] }>('POST', '/delivery/replay', filter))
        .data;
    },
    async until(query, isDone) {
      const deadline = Date.now() + 10_000;
      for (;;) {
        const found = await deliveries(query);
        if (isDone(found)) return found;
        if (Date.now() > deadline) {
          const seen = found.map(({ id, type, status, reason }) => [id, type, status, reason]);
          throw new Error(`deliveries did not become as wanted: ${JSON.stringify(seen)}`);
        }
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    },
  };
}
