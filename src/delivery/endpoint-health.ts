/** How an endpoint has been answering. */
export interface EndpointHealth {
  /** Failed tries in a row, of all its deliveries. */
  readonly failures: number;
  /** When that row began, in ms; null while it is healthy. */
  readonly failingSince: number | null;
  /** Nothing is sent to it before, in ms. */
  readonly blockedUntil: number | null;
}

export const HEALTHY: EndpointHealth = { failures: 0, failingSince: null, blockedUntil: null };

export interface HealthRules {
  /** Failures in a row after which an endpoint is left alone for a while. */
  readonly breakAfter: number;
  /** Pauses grow from the first to the longest, in ms, doubling. */
  readonly firstPauseMs: number;
  readonly longestPauseMs: number;
  /** An endpoint that failed for so long without one success is switched off, in ms. */
  readonly disableAfterMs: number;
}

export const DEFAULT_HEALTH_RULES: HealthRules = {
  breakAfter: 5,
  firstPauseMs: 5_000,
  longestPauseMs: 5 * 60_000,
  disableAfterMs: 5 * 24 * 60 * 60_000,
};

/**
 * Health after a failed try. A dead receiver with thousands waiting must not cost thousands of tries:
 * after a few failures in a row it rests, then one delivery probes it.
 *
 * @param random 0 ≤ random < 1
 * @param retryAfterMs what the receiver asked for, which holds for all that is sent to it
 */
export function afterFailure(
  health: EndpointHealth,
  rules: HealthRules,
  now: number,
  random: number,
  retryAfterMs: number | null,
): EndpointHealth {
  const failures = health.failures + 1;
  const pause = Math.max(pauseAfter(failures, rules, random), retryAfterMs ?? 0);
  return {
    failures,
    failingSince: health.failingSince ?? now,
    blockedUntil: pause > 0 ? Math.max(now + pause, health.blockedUntil ?? 0) : health.blockedUntil,
  };
}

/** Whether it has been dead for so long that it is switched off, and people told. */
export function isDead(health: EndpointHealth, rules: HealthRules, now: number): boolean {
  return (
    health.failures > rules.breakAfter &&
    health.failingSince !== null &&
    now - health.failingSince >= rules.disableAfterMs
  );
}

/** How many deliveries may be in flight to it; one, as a probe, while it is failing. */
export function slotsFor(
  health: EndpointHealth,
  rules: HealthRules,
  now: number,
  limit: number,
): number {
  if (health.blockedUntil !== null && health.blockedUntil > now) return 0;
  return health.failures >= rules.breakAfter ? 1 : limit;
}

function pauseAfter(failures: number, rules: HealthRules, random: number): number {
  if (failures < rules.breakAfter) return 0;
  const doublings = Math.min(failures - rules.breakAfter, 20);
  const pause = Math.min(rules.firstPauseMs * 2 ** doublings, rules.longestPauseMs);
  return Math.round(pause * (0.8 + 0.4 * random));
}
