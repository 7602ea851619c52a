import type { Core } from '@strapi/strapi';

import type { Attempt } from '..';
import { hostOf } from '../host-of';
import { logLine } from '../log-line';
import type { Sendable } from './delivery-store';
import type { Endpoint } from './endpoint-store';

/**
 * One line in the log for every try: a failed one as a warning, a successful one for whoever runs with
 * the level `debug`. No body, no header, no secret, and of the address only its host.
 */
export function logAttempt(
  log: Core.Strapi['log'],
  attempt: Attempt,
  delivery: Sendable,
  endpoint: Endpoint,
): void {
  const { outcome } = attempt;
  const level = outcome.type === 'succeeded' ? 'debug' : 'warn';
  if (!log.isLevelEnabled(level)) return;
  log[level](
    logLine(`webhook ${outcome.type}`, {
      endpoint: endpoint.id,
      host: hostOf(endpoint.url),
      delivery: delivery.id,
      event: delivery.event.eventId,
      type: delivery.event.type,
      try: attempt.number,
      ms: Math.round(attempt.durationMs),
      status: outcome.type === 'gone' ? 410 : outcome.status,
      reason: outcome.type === 'retry' ? outcome.reason : null,
      next: attempt.retryAt === null ? null : new Date(attempt.retryAt).toISOString(),
    }),
  );
}
