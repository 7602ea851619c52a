import { tallyAttempts } from '../../../src/admin/deliveries/attempt-tally';
import { toDraft, toSettings } from '../../../src/admin/deliveries/filter-texts';
import { readChoice, toQuery, writeChoice } from '../../../src/admin/deliveries/log-query';
import { lookOfAttempt, lookOfDelivery, lookOfEndpoint } from '../../../src/admin/deliveries/looks';
import { prettyJson } from '../../../src/admin/deliveries/pretty-json';
import { readReason } from '../../../src/admin/deliveries/reasons';
import { relativeTime } from '../../../src/admin/deliveries/relative-time';
import { serverWords } from '../../../src/admin/deliveries/server-words';
import { NEWS_EVENTS, NO_FILTERS } from '../../../src/delivery';
import { deliveryErrors } from '../../../src/delivery/strapi/delivery-errors';

const NOW = Date.UTC(2026, 0, 31, 12);
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

const ENDPOINT = {
  id: 3,
  name: 'شريك',
  url: 'https://partner.example/hook',
  events: ['entry.publish', 'article.published'],
  isEnabled: true,
  isPaused: false,
  isThin: false,
  filters: NO_FILTERS,
  hasSecret: false,
  disabledReason: null,
  failures: 0,
  failingSince: null,
  blockedUntil: null,
  lastSuccessAt: NOW - HOUR,
  lastFailureAt: null,
  counts: {},
};

describe('the choice of the log in the address', () => {
  const read = (query: string) => readChoice(new URLSearchParams(query));

  it.each([
    ['', {}],
    ['status=failed&endpoint=3&period=day', { status: 'failed', endpoint: '3', since: 24 * HOUR }],
    ['type=article.killed', { type: 'article.killed' }],
    ['status=lost&endpoint=x&period=year&page=-1', {}],
  ])('reads %j', (query, expected) => {
    const { since, ...rest } = expected as { since?: number };
    expect(toQuery(read(query), NOW)).toEqual({ ...rest, ...(since && { since: NOW - since }) });
  });

  it('survives the way to the address and back', () => {
    const choice = read('status=failed&endpoint=3&period=week&page=4');
    expect(readChoice(writeChoice(choice, { page: 4 }))).toEqual(choice);
  });

  it('begins at the first page when a filter changes', () => {
    expect(readChoice(writeChoice(read('page=4'), { status: 'failed' })).page).toBe(1);
  });
});

describe('how a delivery is shown', () => {
  it('tells one that waits from one that failed and waits', () => {
    expect(lookOfDelivery({ status: 'pending', attempts: 0 }).label).toBe('desk.delivery.pending');
    expect(lookOfDelivery({ status: 'pending', attempts: 2 }).label).toBe('desk.delivery.retrying');
  });

  it('takes an outcome that it does not know for a failure', () => {
    expect(lookOfAttempt('melted').label).toBe('desk.attempt.failed');
  });

  it.each([
    [{}, 'healthy'],
    [{ lastSuccessAt: null }, 'unused'],
    [{ failures: 2 }, 'failing'],
    [{ failures: 7, blockedUntil: NOW + 1 }, 'resting'],
    [{ failures: 7, blockedUntil: NOW }, 'failing'],
    [{ isPaused: true, failures: 7 }, 'paused'],
    [{ isEnabled: false }, 'off'],
    [{ isEnabled: false, disabledReason: 'gone', isPaused: true }, 'gone'],
    [{ isEnabled: false, disabledReason: 'dead' }, 'dead'],
  ])('shows an endpoint with %j as %s', (change, state) => {
    expect(lookOfEndpoint({ ...ENDPOINT, ...change }, NOW).label).toBe(`desk.endpoint.${state}`);
  });

  it('draws the latest tries oldest first', () => {
    const attempt = { startedAt: NOW, durationMs: 1 };
    const latest = ['succeeded', 'retry', 'gone'].map((outcome) => ({ ...attempt, outcome }));
    const { bars, succeeded, failed } = tallyAttempts(latest);
    expect(bars.map(({ isSuccess }) => isSuccess)).toEqual([false, false, true]);
    expect([succeeded, failed]).toEqual([1, 2]);
  });
});

describe('times from now', () => {
  it.each([
    [0, 0, 'second'],
    [-900, 0, 'second'],
    [-59 * 1000, -59, 'second'],
    [-MINUTE, -1, 'minute'],
    [-(HOUR - 1), -59, 'minute'],
    [5 * MINUTE, 5, 'minute'],
    [-23 * HOUR, -23, 'hour'],
    [-49 * HOUR, -2, 'day'],
  ])('says %d ms as %d %s', (distance, value, unit) => {
    expect(relativeTime(NOW + distance, NOW)).toEqual({ value, unit });
  });
});

describe('reasons', () => {
  it.each([
    ['HTTP 503', 'http'],
    ['HTTP 302: redirects are not followed', 'redirect'],
    ['connect ECONNREFUSED 127.0.0.1:9', 'refused'],
    ['getaddrinfo ENOTFOUND partner.example', 'unknown-host'],
    ['replayed', 'replayed'],
    ['the endpoint is disabled', 'disabled'],
  ])('are in words: %s', (reason, id) => {
    expect(readReason(reason)).toMatchObject({ id: `desk.reason.${id}` });
  });

  it('are shown as they are where there are no words', () => {
    expect(readReason('superseded by 18')).toEqual({ technical: 'superseded by 18' });
  });
});

describe('the words of the server', () => {
  const thrown = (status: number, message: string) => ({
    response: { status, data: { error: { status, message } } },
  });
  const unknown = deliveryErrors.deliveryUnknown(17).message;

  it('are those of the language of the panel', () => {
    expect(serverWords(thrown(404, unknown), 'ar')).toEqual({ text: 'لا يوجد تسليم رقمه 17' });
    expect(serverWords(thrown(404, unknown), 'en')).toEqual({ text: 'there is no delivery 17' });
  });

  it('are never English in Arabic', () => {
    expect(serverWords(thrown(403, 'Forbidden'), 'ar')).toEqual({
      id: 'desk.deliveries.forbidden',
    });
    expect(serverWords(thrown(500, 'Internal Server Error'), 'ar')).toEqual({
      id: 'desk.deliveries.failed-call',
    });
  });

  it('say when there was no answer', () => {
    expect(serverWords(new TypeError('Failed to fetch'), 'ar')).toEqual({
      id: 'desk.deliveries.offline',
    });
  });
});

describe('the settings of an endpoint', () => {
  it('are what was stored when nothing was changed', () => {
    const filters = { ...NO_FILTERS, urgencyAtLeast: 'alert', countries: ['IQ', 'SY'] };
    const draft = toDraft({ ...ENDPOINT, filters }, NEWS_EVENTS);
    expect(toSettings(draft)).toEqual({ events: ['article.published'], isThin: false, filters });
  });

  it('take lists as they are typed on either keyboard', () => {
    const draft = toDraft(ENDPOINT, NEWS_EVENTS);
    const typed = { ...draft, lists: { ...draft.lists, countries: 'iq، sy ,, TR' } };
    expect(toSettings(typed).filters.countries).toEqual(['IQ', 'SY', 'TR']);
  });
});

describe('a payload', () => {
  it.each([
    ['{"a":{"b":1}}', '{\n  "a": {\n    "b": 1\n  }\n}'],
    ['not JSON', 'not JSON'],
  ])('%j is readable', (body, shown) => {
    expect(prettyJson(body)).toBe(shown);
  });
});
