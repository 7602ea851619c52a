import {
  afterFailure,
  DEFAULT_HEALTH_RULES as RULES,
  type EndpointHealth,
  HEALTHY,
  isDead,
  slotsFor,
} from '../../../src/delivery/endpoint-health';

const NOW = 1_000_000;
const HOUR = 3_600_000;

function fail(times: number, from: EndpointHealth = HEALTHY, now = NOW): EndpointHealth {
  let health = from;
  for (let count = 0; count < times; count++) health = afterFailure(health, RULES, now, 0.5, null);
  return health;
}

describe('the health of an endpoint', () => {
  it('is not touched by a few failures', () => {
    const health = fail(RULES.breakAfter - 1);
    expect(health.blockedUntil).toBeNull();
    expect(slotsFor(health, RULES, NOW, 4)).toBe(4);
  });

  it('after failures in a row lets it rest, then sends one probe', () => {
    const health = fail(RULES.breakAfter);
    expect(slotsFor(health, RULES, NOW, 4)).toBe(0);
    expect(slotsFor(health, RULES, NOW + RULES.firstPauseMs, 4)).toBe(1);
  });

  it('lets it rest longer with every failure, up to the longest pause', () => {
    const pauses = [5, 6, 7, 40].map((times) => (fail(times).blockedUntil ?? 0) - NOW);
    expect(pauses).toEqual([5000, 10_000, 20_000, RULES.longestPauseMs]);
  });

  it('slows the whole endpoint by what the receiver asked for, at the first failure', () => {
    const health = afterFailure(HEALTHY, RULES, NOW, 0.5, 60_000);
    expect(slotsFor(health, RULES, NOW + 59_999, 4)).toBe(0);
    expect(slotsFor(health, RULES, NOW + 60_000, 4)).toBe(4);
  });

  it('is dead after five days without one success, and not before', () => {
    const health = fail(6);
    expect(isDead(fail(1, health, NOW + 119 * HOUR), RULES, NOW + 119 * HOUR)).toBe(false);
    expect(isDead(fail(1, health, NOW + 120 * HOUR), RULES, NOW + 120 * HOUR)).toBe(true);
  });

  it('is not dead when it has been asked only now and then', () => {
    expect(isDead(fail(3), RULES, NOW + 200 * HOUR)).toBe(false);
  });
});
