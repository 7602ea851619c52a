import { afterFailure, type Attempt, type EndpointHealth, HEALTHY, isDead } from '..';
import {
  type AttemptRow,
  cancelPending,
  type DeliveryChange,
  insertAttempts,
  supersede,
  updateDeliveries,
} from './delivery-store';
import {
  disableEndpoint,
  type Endpoint,
  type HealthRow,
  loadEndpoints,
  saveHealth,
} from './endpoint-store';
import { reach } from './kill-point';
import type { DeliverySettings } from './settings';
import type { Tables, Transaction } from './table-store';

/** The time of the last success need not be written for every one, in ms. */
const SUCCESS_NOTED_MS = 1000;

/** What the runner has to write. */
export type Result =
  | ({ readonly type: 'tried' } & Tried)
  /** A newer delivery replaces it. */
  | { readonly type: 'superseded'; readonly id: number; readonly by: number }
  /** Claimed, and given back untried. */
  | { readonly type: 'returned'; readonly id: number }
  /** Its endpoint was gone or switched off when the runner looked. */
  | { readonly type: 'off'; readonly endpoint: number; readonly inFlight: readonly number[] };

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
 * Writes results in one transaction: of each try the attempt, what becomes of the delivery, and the
 * health of its endpoint.
 *
 * @param now in ms
 * @param also joins the transaction
 * @returns the endpoints that this switched off
 */
export async function writeResults(
  tables: Tables,
  settings: DeliverySettings,
  random: () => number,
  now: number,
  batch: readonly Result[],
  also?: (trx: Transaction) => Promise<void>,
): Promise<SwitchedOff[]> {
  const tried = batch.filter((result) => result.type === 'tried');
  const replaced = batch.filter((result) => result.type === 'superseded');
  const off = batch.filter((result) => result.type === 'off');
  return tables.transaction(async (trx) => {
    await insertAttempts(tables, trx, tried.map(toRow));
    reach('mid-write');
    await supersede(tables, trx, replaced, now);
    for (const { ids, change } of groupByChange(tried)) {
      await updateDeliveries(tables, trx, ids, change);
    }
    const ids = [...new Set([...tried, ...off].map(({ endpoint }) => endpoint))];
    const endpoints = new Map(
      (await loadEndpoints(tables, trx, ids)).map((endpoint) => [endpoint.id, endpoint]),
    );
    for (const { endpoint: id, inFlight } of off) {
      const reason = reasonToCancel(endpoints.get(id));
      if (reason !== null) await cancelPending(tables, trx, id, reason, now, inFlight);
    }
    const switchedOff = await writeHealth(tables, trx, settings, random, endpoints, tried);
    await also?.(trx);
    return switchedOff;
  });
}

/** @returns why nothing is sent to the endpoint any more, or null */
export function reasonToCancel(endpoint: Endpoint | undefined): string | null {
  if (endpoint === undefined) return 'the endpoint was deleted';
  return endpoint.isEnabled ? null : 'the endpoint is disabled';
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
  const ended = { attempts, finished_at: attempt.startedAt + attempt.durationMs };
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

async function writeHealth(
  tables: Tables,
  trx: Transaction,
  settings: DeliverySettings,
  random: () => number,
  endpoints: ReadonlyMap<number, Endpoint>,
  tried: readonly Tried[],
): Promise<SwitchedOff[]> {
  const rows: HealthRow[] = [];
  const switchedOff: SwitchedOff[] = [];
  for (const endpoint of endpoints.values()) {
    const attempts = tried
      .filter(({ endpoint: id, url }) => id === endpoint.id && url === endpoint.url)
      .map(({ attempt }) => attempt);
    const { row, reason } = healthAfter(endpoint, attempts, settings, random);
    if (row !== null) rows.push(row);
    if (reason !== null) switchedOff.push({ endpoint: endpoint.id, reason });
  }
  await saveHealth(tables, trx, rows);
  for (const { endpoint, reason } of switchedOff) {
    await disableEndpoint(tables, endpoint, reason, trx);
  }
  return switchedOff;
}

/** @returns what to write, if anything, and why the endpoint is to be switched off, if it is */
function healthAfter(
  endpoint: Endpoint,
  attempts: readonly Attempt[],
  settings: DeliverySettings,
  random: () => number,
): { row: HealthRow | null; reason: SwitchedOff['reason'] | null } {
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
  const isSame = isStillWell && isFresh && lastFailureAt === endpoint.lastFailureAt;
  if (attempts.length === 0 || isSame) return { row: null, reason: null };
  const row: HealthRow = {
    endpoint: endpoint.id,
    failures: health.failures,
    failing_since: health.failingSince,
    blocked_until: health.blockedUntil,
    last_success_at: lastSuccessAt,
    last_failure_at: lastFailureAt,
  };
  if (attempts.some(({ outcome }) => outcome.type === 'gone')) return { row, reason: 'gone' };
  return { row, reason: isDead(health, settings.health, lastFailureAt ?? 0) ? 'dead' : null };
}
