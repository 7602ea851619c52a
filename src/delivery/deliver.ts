import type { Outcome, PostResult } from './outcome';
import { readOutcome } from './outcome';
import { type RetrySchedule, retryDelay } from './retry-schedule';
import { signatureHeaders } from './signature';

/** What is sent where. */
export interface Delivery {
  /** Stays the same at every try and replay; receivers use it to notice duplicates. */
  readonly eventId: string;
  readonly eventType: string;
  /** The place of the event in the order of all events; grows with every revision of a story. */
  readonly sequence: number;
  readonly body: string;
  readonly contentType: string;
  readonly url: string;
  /** Headers that the endpoint was registered with. */
  readonly headers: Readonly<Record<string, string>>;
  /** Current signing secret first; empty when the endpoint has none. */
  readonly secrets: readonly string[];
  /** Tries before this one. */
  readonly attempts: number;
  readonly schedule: RetrySchedule;
}

export interface PostRequest {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export interface Ports {
  /** Sends one request; every failure is a result, never a throw. */
  post(request: PostRequest): Promise<PostResult>;
  /** ms since 1970 */
  now(): number;
  /** 0 ≤ random < 1 */
  random(): number;
}

/** One try, as the log keeps it. */
export interface Attempt {
  readonly number: number;
  readonly startedAt: number;
  readonly durationMs: number;
  readonly outcome: Outcome;
  readonly excerpt: string;
  /** When it will be tried again, in ms; null when it succeeded or the schedule is used up. */
  readonly retryAt: number | null;
}

/** Signs an event, posts it once, and says what that means. */
export async function deliver(delivery: Delivery, ports: Ports): Promise<Attempt> {
  const startedAt = ports.now();
  const result = await ports.post({
    url: delivery.url,
    headers: requestHeaders(delivery, startedAt),
    body: delivery.body,
  });
  const endedAt = ports.now();
  const outcome = readOutcome(result, endedAt);
  const number = delivery.attempts + 1;
  const delay =
    outcome.type === 'retry'
      ? retryDelay(delivery.schedule, number, ports.random(), outcome.retryAfterMs)
      : null;
  return {
    number,
    startedAt,
    durationMs: Math.max(0, endedAt - startedAt),
    outcome,
    excerpt: result.type === 'answer' ? result.excerpt : '',
    retryAt: delay === null ? null : endedAt + delay,
  };
}

/** Ours come last: nobody can register an endpoint whose headers forge an id or a signature. */
function requestHeaders(delivery: Delivery, now: number): Record<string, string> {
  const ours = new Set(['webhook-id', 'webhook-timestamp', 'webhook-signature', 'content-length']);
  const registered = Object.entries(delivery.headers).filter(
    ([name]) => !ours.has(name.toLowerCase()),
  );
  return {
    'User-Agent': 'Ajil-Webhooks/1',
    ...Object.fromEntries(registered),
    'X-Strapi-Event': delivery.eventType,
    'Content-Type': delivery.contentType,
    'X-Ajil-Sequence': String(delivery.sequence),
    ...signatureHeaders(delivery.eventId, delivery.body, now, delivery.secrets),
  };
}
