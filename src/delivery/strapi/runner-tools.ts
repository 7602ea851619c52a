import { type Attempt, contentTypeOf, deliver, type PostRequest, type PostResult } from '..';
import type { Sendable } from './delivery-store';
import type { Endpoint } from './endpoint-store';
import { reach } from './kill-point';
import type { DeliverySettings } from './settings';
import type { Tables } from './table-store';
import type { SwitchedOff, Tried } from './write-results';

/** What both runners work with. */
export interface RunnerTools {
  readonly tables: Tables;
  readonly settings: () => DeliverySettings;
  readonly post: (request: PostRequest) => Promise<PostResult>;
  /** @throws when a secret cannot be read */
  readonly secretsOf: (endpoint: Endpoint) => string[];
  /** Registered ones over those that every webhook gets. */
  readonly headersOf: (endpoint: Endpoint) => Readonly<Record<string, string>>;
  readonly now: () => number;
  readonly random: () => number;
  readonly pause: (ms: number) => Promise<void>;
  readonly log: { error(message: string): void; info(message: string): void };
  /** An endpoint answered 410, or has been dead for days. */
  readonly onSwitchedOff: (endpoint: SwitchedOff) => void;
  /** Every try, for the metrics and the log. */
  readonly onAttempt: (attempt: Attempt, delivery: Sendable, endpoint: Endpoint) => void;
}

/** Sends one delivery once. */
export async function tryDelivery(
  tools: RunnerTools,
  endpoint: Endpoint,
  sendable: Sendable,
): Promise<Tried> {
  const attempt = await attemptOf(tools, endpoint, sendable);
  reach('after-answer');
  tools.onAttempt(attempt, sendable, endpoint);
  return { delivery: sendable.id, endpoint: endpoint.id, url: endpoint.url, attempt };
}

async function attemptOf(
  tools: RunnerTools,
  endpoint: Endpoint,
  sendable: Sendable,
): Promise<Attempt> {
  const { post, now, random } = tools;
  const { event } = sendable;
  const body = endpoint.isThin ? event.thin : event.body;
  let secrets: string[] = [];
  let problem: string | null = body === null ? 'the body was purged' : null;
  try {
    secrets = tools.secretsOf(endpoint);
  } catch (error) {
    problem = error instanceof Error ? error.message : String(error);
  }
  return deliver(
    {
      eventId: event.eventId,
      eventType: event.type,
      sequence: event.id,
      body: body ?? '',
      contentType: contentTypeOf(event.type),
      url: endpoint.url,
      headers: tools.headersOf(endpoint),
      secrets,
      attempts: sendable.attempts,
      schedule: tools.settings().schedule,
    },
    {
      now,
      random,
      // Refused before anything is sent, and tried again: the key may be put back.
      post: problem === null ? post : async () => ({ type: 'not-sent', message: problem }),
    },
  );
}
