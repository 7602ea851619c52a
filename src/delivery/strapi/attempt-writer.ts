import { afterFailure, type Attempt, type EndpointHealth, HEALTHY, isDead } from '..';
import {
  type AttemptRow,
  type DeliveryChange,
  insertAttempts,
  updateDeliveries,
} from './delivery-store';
import { disableEndpoint, loadEndpoint, saveEndpoint } from './endpoint-store';
import { reach } from './kill-point';
import type { DeliverySettings } from './settings';
import type { Tables, Transaction } from './table-store';

/** The time of the last success need not be written for every one, in ms. */
const SUCCESS_NOTED_MS = 1000;

export interface Tried {
  readonly delivery: number;
  readonly endpoint: number;
  /** Where it was sent: an endpoint that was edited meanwhile is not switched off for the old one. */
  readonly url: string;
  readonly attempt: Attempt;
}

/** What writing a batch found out about endpoints. */
export interface SwitchedOff {
  readonly endpoint: number;
  readonly reason: 'gone' | 'dead';
}

/**
 * Logs tries, in one transaction: the attempt, what becomes of the delivery, the health of its
 * endpoint.
 *
 * @param also joins the transaction, with each delivery that is to be tried again
 * @returns the endpoints that this switched off
 */
export async function writeAttempts(
  tables: Tables,
  settings: DeliverySettings,
  random: () => number,
  batch: readonly Tried[],
  also?: (trx: Transaction, batch: readonly Tried[]) => Promise<void>,
): Promise<SwitchedOff[]> {
  return tables.transaction(async (trx) => {
    await insertAttempts(tables, trx, batch.map(toRow));
    reach('mid-write');
    for (const { ids, change } of groupByChange(batch)) {
      await updateDeliveries(tables, trx, ids, change);
    }
    const switchedOff: SwitchedOff[] = [];
    for (const [endpoint, tries] of groupByEndpoint(batch)) {
      const reason = await writeHealth(tables, trx, settings, random, endpoint, tries);
      if (reason !== null) switchedOff.push({ endpoint, reason });
    }
    await also?.(trx, batch);
    return switchedOff;
  });
}

function toRow({ delivery, attempt }: Tried): AttemptRow {
  const { outcome } = attempt;
  return {
    delivery,
    number: attempt.number,
    started_at: attempt.startedAt,
    duration_ms: attempt.durationMs,
    outcome: outcome.type,
    status_code: outcome.type === 'gone' ? 410 : outcome.status,
    reason: outcome.type === 'retry' ? outcome.reason : null,
    answer: attempt.excerpt,
    retry_at: attempt.retryAt,
  };
}

function changeAfter(attempt: Attempt): DeliveryChange {
  const { outcome, number: attempts, retryAt } = attempt;
  const endedAt = attempt.startedAt + attempt.durationMs;
  const ended = { attempts, claimed_until: null, enqueued_at: null, finished_at: endedAt };
  if (outcome.type === 'succeeded') return { ...ended, status: 'succeeded', reason: null };
  const reason = outcome.type === 'gone' ? 'HTTP 410' : outcome.reason;
  if (retryAt === null) return { ...ended, status: 'failed', reason };
  return { ...ended, status: 'pending', reason, next_at: retryAt, finished_at: null };
}

/** Most of a batch have succeeded at the first try: one statement changes them all. */
function groupByChange(batch: readonly Tried[]): { ids: number[]; change: DeliveryChange }[] {
  const groups: { ids: number[]; change: DeliveryChange }[] = [];
  const succeeded = new Map<number, { ids: number[]; change: DeliveryChange }>();
  for (const { delivery, attempt } of batch) {
    const change = changeAfter(attempt);
    const group = change.status === 'succeeded' ? succeeded.get(change.attempts) : undefined;
    if (group !== undefined) {
      group.ids.push(delivery);
      continue;
    }
    const made = { ids: [delivery], change };
    groups.push(made);
    if (change.status === 'succeeded') succeeded.set(change.attempts, made);
  }
  return groups;
}

function groupByEndpoint(batch: readonly Tried[]): Map<number, Tried[]> {
  const groups = new Map<number, Tried[]>();
  for (const tried of batch) {
    groups.set(tried.endpoint, [...(groups.get(tried.endpoint) ?? []), tried]);
  }
  return groups;
}

/** @returns why the endpoint is to be switched off, or null */
async function writeHealth(
  tables: Tables,
  trx: Transaction,
  settings: DeliverySettings,
  random: () => number,
  id: number,
  tries: readonly Tried[],
): Promise<'gone' | 'dead' | null> {
  const endpoint = await loadEndpoint(tables, id, trx);
  if (endpoint === null) return null;
  const attempts = tries.filter(({ url }) => url === endpoint.url).map(({ attempt }) => attempt);
  if (attempts.length === 0) return null;
  let health: EndpointHealth = endpoint.health;
  let { lastSuccessAt, lastFailureAt } = endpoint;
  for (const { outcome, startedAt, durationMs } of attempts) {
    const at = startedAt + durationMs;
    if (outcome.type === 'succeeded') {
      health = HEALTHY;
      lastSuccessAt = at;
    } else {
      const retryAfterMs = outcome.type === 'retry' ? outcome.retryAfterMs : null;
      health = afterFailure(health, settings.health, at, random(), retryAfterMs);
      lastFailureAt = at;
    }
  }
  const isStillWell = endpoint.health.failures === 0 && health.failures === 0;
  const isFresh = (lastSuccessAt ?? 0) - (endpoint.lastSuccessAt ?? 0) < SUCCESS_NOTED_MS;
  if (isStillWell && isFresh && lastFailureAt === endpoint.lastFailureAt) return null;
  await saveEndpoint(
    tables,
    id,
    {
      failures: health.failures,
      failing_since: health.failingSince,
      blocked_until: health.blockedUntil,
      ...(lastSuccessAt !== null && { last_success_at: lastSuccessAt }),
      ...(lastFailureAt !== null && { last_failure_at: lastFailureAt }),
    },
    trx,
  );
  const isGone = attempts.some(({ outcome }) => outcome.type === 'gone');
  const reason = isGone
    ? 'gone'
    : isDead(health, settings.health, lastFailureAt ?? 0)
      ? 'dead'
      : null;
  if (reason !== null) await disableEndpoint(tables, id, reason, trx);
  return reason;
}
