import { timingSafeEqual } from 'node:crypto';

import type { Core } from '@strapi/strapi';
import { Counter, Gauge, Histogram, Registry } from 'prom-client';

import type { Attempt } from '..';
import type { Sendable } from './delivery-store';
import { countByStatus } from './delivery-log-store';
import { readSettings } from './settings';
import type { Tables } from './table-store';

export interface Metrics {
  observe(attempt: Attempt, delivery: Sendable): void;
}

/** From a publish to the answer of its receiver, and of a request, in seconds. */
const BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 15, 60, 300, 3600];

/**
 * Counters and latencies for Prometheus at `GET /metrics`, for whoever has the token of the settings.
 * Without a token there is no such address.
 */
export function serveMetrics(strapi: Core.Strapi, tables: Tables): Metrics {
  const registry = new Registry();
  const registers = [registry];
  const attempts = new Counter({
    name: 'ajil_webhook_attempts_total',
    help: 'Requests sent to webhook endpoints, by outcome',
    labelNames: ['endpoint', 'outcome'],
    registers,
  });
  const duration = new Histogram({
    name: 'ajil_webhook_request_seconds',
    help: 'How long a webhook request took',
    labelNames: ['outcome'],
    buckets: BUCKETS,
    registers,
  });
  const latency = new Histogram({
    name: 'ajil_webhook_delivery_seconds',
    help: 'From the event to the successful answer of the receiver',
    buckets: BUCKETS,
    registers,
  });
  new Gauge({
    name: 'ajil_webhook_deliveries',
    help: 'Deliveries in the log, by endpoint and status',
    labelNames: ['endpoint', 'status'],
    registers,
    async collect() {
      this.reset();
      for (const [endpoint, counts] of await countByStatus(tables)) {
        for (const [status, count] of Object.entries(counts)) {
          this.set({ endpoint: String(endpoint), status }, count);
        }
      }
    },
  });

  strapi.server.routes([
    {
      method: 'GET',
      path: '/metrics',
      config: { auth: false },
      async handler(ctx: MetricsContext) {
        const { metricsToken } = readSettings(strapi);
        if (!isAllowed(ctx.get('authorization'), metricsToken)) {
          ctx.status = 404;
          return;
        }
        ctx.set('Content-Type', registry.contentType);
        ctx.body = await registry.metrics();
      },
    },
  ] as never);

  return {
    observe({ outcome, durationMs, startedAt }, { endpoint, createdAt }) {
      attempts.inc({ endpoint: String(endpoint), outcome: outcome.type });
      duration.observe({ outcome: outcome.type }, durationMs / 1000);
      if (outcome.type === 'succeeded') {
        latency.observe(Math.max(0, startedAt + durationMs - createdAt) / 1000);
      }
    },
  };
}

interface MetricsContext {
  get(header: string): string;
  set(header: string, value: string): void;
  status: number;
  body: unknown;
}

function isAllowed(authorization: string, token: string): boolean {
  const given = Buffer.from(authorization);
  const wanted = Buffer.from(`Bearer ${token}`);
  return token !== '' && given.length === wanted.length && timingSafeEqual(given, wanted);
}
