import { type LiveEvent, type LiveReset, RESET } from './live-event';

/**
 * An event as it goes over the wire (https://html.spec.whatwg.org/multipage/server-sent-events.html),
 * the same bytes to every reader. JSON has no line breaks, so one `data:` line holds it.
 */
export function eventFrame(event: LiveEvent | LiveReset): Buffer {
  return frame(`id: ${event.seq}`, `event: ${event.type}`, `data: ${JSON.stringify(event)}`);
}

/** @param at ISO 8601 */
export function resetFrame(seq: number, at: string): Buffer {
  return eventFrame({ seq, type: RESET, at });
}

/**
 * Keeps what is in between from closing the connection, and moves the reader's place on: an `id`
 * without data is no event, but it is what the reader resumes from. Else one whose filter lets little
 * through would come back from far behind.
 */
export function heartbeatFrame(seq: number): Buffer {
  return frame(':', `id: ${seq}`);
}

/** @param ms after which a reader comes back when the connection has ended */
export function retryFrame(ms: number): Buffer {
  return frame(`retry: ${ms}`);
}

function frame(...lines: readonly string[]): Buffer {
  return Buffer.from(`${lines.join('\n')}\n\n`);
}
