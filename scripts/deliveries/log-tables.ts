import { hostOf } from '../../src/delivery/host-of';
import type {
  EndpointView,
  LoggedAttempt,
  LoggedDelivery,
} from '../../src/delivery/delivery-contract';
import type { DeliveryDesk } from '../../src/delivery/strapi/delivery-desk';
import { alignColumns } from '../command/align-columns';
import { printable } from '../command/printable';

type ShownDelivery = Awaited<ReturnType<DeliveryDesk['show']>>;

/** A line each; times in UTC. */
export function tableOfDeliveries(deliveries: readonly LoggedDelivery[]): string[] {
  const head = ['id', 'created (UTC)', 'status', 'tries', 'endpoint', 'event', 'document', 'next'];
  return alignColumns([
    head,
    ...deliveries.map((delivery) => [
      String(delivery.id),
      time(delivery.createdAt),
      delivery.status,
      String(delivery.attempts),
      String(delivery.endpoint),
      delivery.type,
      delivery.documentId ?? '-',
      nextOf(delivery),
    ]),
  ]);
}

/** One delivery whole: its tries, and the exact body at the end. */
export function describeDelivery({ tries, body, hash, ...delivery }: ShownDelivery): string[] {
  const purged = `(مُحي النص • the body was purged; SHA-256 ${hash})`;
  return [
    ...tableOfDeliveries([delivery]),
    `webhook-id  ${delivery.eventId}`,
    '',
    ...alignColumns([
      ['try', 'started (UTC)', 'ms', 'outcome', 'status', 'answer'],
      ...tries.map(rowOfTry),
    ]),
    '',
    body ?? purged,
  ];
}

/** A line for each endpoint. Its address may hold a token, so only the host is shown. */
export function tableOfEndpoints(endpoints: readonly EndpointView[]): string[] {
  const head = ['id', 'state', 'pending', 'succeeded', 'failed', 'failures', 'last success (UTC)'];
  return alignColumns([
    [...head, 'host', 'name'],
    ...endpoints.map(({ counts, ...endpoint }) => [
      String(endpoint.id),
      stateOf(endpoint),
      String(counts.pending ?? 0),
      String(counts.succeeded ?? 0),
      String(counts.failed ?? 0),
      String(endpoint.failures),
      endpoint.lastSuccessAt === null ? '-' : time(endpoint.lastSuccessAt),
      hostOf(endpoint.url),
      printable(endpoint.name),
    ]),
  ]);
}

function nextOf({ status, nextAt, reason }: LoggedDelivery): string {
  if (status !== 'pending' || nextAt === null) return printable(reason ?? '');
  return Number(nextAt) === 0 ? 'now' : time(nextAt);
}

function rowOfTry(attempt: LoggedAttempt): string[] {
  const { number, startedAt, durationMs, outcome, statusCode, reason, answer } = attempt;
  const said = [reason, answer].filter(Boolean).join(' ');
  return [
    ...[String(number), time(startedAt), String(durationMs), outcome],
    ...[String(statusCode ?? '-'), printable(said)],
  ];
}

function stateOf({
  isEnabled,
  isPaused,
  disabledReason,
  blockedUntil,
}: Omit<EndpointView, 'counts'>) {
  if (!isEnabled) return disabledReason === null ? 'off' : `off (${disabledReason})`;
  if (isPaused) return 'paused';
  return Number(blockedUntil ?? 0) > Date.now() ? 'resting' : 'on';
}

/** `2026-01-05 12:00:00` */
function time(ms: number): string {
  return new Date(Number(ms)).toISOString().slice(0, 19).replace('T', ' ');
}
