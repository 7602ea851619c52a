import { randomUUID } from 'node:crypto';

import { FEEDS_CHANGED, laneOf, priorityOf } from '..';
import { hashBody } from '../payload';
import type { RecordedEvent } from './event-store';

/** All feeds are one thing that changes, so of many changes the newest replaces the others. */
const FEEDS = 'feeds';

/**
 * Tells hubs that feeds have changed. Every change writes one of its own, so that none is lost that
 * commits while the ping of another is under way; those of one window become due together, and only
 * the newest of them is sent.
 *
 * @param body the form
 * @param now in ms
 * @param windowMs how long a ping waits at most
 */
export function makeHubPing(
  body: string,
  hubs: readonly number[],
  now: number,
  windowMs: number,
): RecordedEvent {
  const row = {
    event_id: `evt_${randomUUID()}`,
    type: FEEDS_CHANGED,
    lane: laneOf(FEEDS_CHANGED, false),
    ...{ model: null, uid: null, document_id: null, locale: null },
    document: FEEDS,
    takedown: false,
    priority: priorityOf(FEEDS_CHANGED, null),
    created_at: now,
    ...{ body, thin: body, hash: hashBody(body) },
  };
  return { row, endpoints: hubs, nextAt: (Math.floor(now / windowMs) + 1) * windowMs };
}
