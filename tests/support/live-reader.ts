import { once } from 'node:events';
import http from 'node:http';

import type { LiveEvent, LiveReset } from '../../src/live/live-event';

/** What an EventSource would have made of the stream so far. */
export interface LiveReader {
  readonly status: number;
  readonly headers: http.IncomingHttpHeaders;
  /** The body where the stream was refused. */
  readonly refusal: string;
  readonly events: readonly (LiveEvent | LiveReset)[];
  /** What it would resume from. */
  lastEventId(): string;
  /** In ms, as the server last asked. */
  retry(): number | null;
  heartbeats(): number;
  /** Resolves when the events so far are as wanted. */
  until(isDone: (events: readonly (LiveEvent | LiveReset)[]) => boolean): Promise<void>;
  /** Takes nothing any more, as a reader in a tunnel. */
  pause(): void;
  resume(): void;
  /** Whether the connection has ended. */
  isClosed(): boolean;
  close(): void;
  /** Goes without a word: the other side gets a reset. */
  vanish(): void;
}

/** A busy machine is slow; what has not come by then does not come, in ms. */
const PATIENCE_MS = 20_000;

/**
 * Opens `GET /live…` as a browser does.
 *
 * @param lastEventId sent as the header of a browser that resumes
 */
export async function openLive(
  { url }: { readonly url: string },
  path = '/live',
  { lastEventId, headers = {} }: { lastEventId?: string; headers?: Record<string, string> } = {},
): Promise<LiveReader> {
  const request = http.get(url + path, {
    agent: false,
    headers: {
      accept: 'text/event-stream',
      ...(lastEventId !== undefined && { 'last-event-id': lastEventId }),
      ...headers,
    },
  });
  request.on('error', () => {});
  const [response] = (await once(request, 'response')) as [http.IncomingMessage];
  const events: (LiveEvent | LiveReset)[] = [];
  const waiting: (() => void)[] = [];
  let pending = '';
  let lastId = '';
  let retry: number | null = null;
  let heartbeats = 0;
  let refusal = '';
  let isClosed = false;
  const changed = () => {
    for (const wake of waiting.splice(0)) wake();
  };
  const dispatch = (block: string) => {
    let data: string | null = null;
    let type = 'message';
    for (const line of block.split('\n')) {
      const [, name, value] = /^([^:]*):? ?(.*)$/.exec(line) ?? [];
      if (name === '') heartbeats++;
      if (name === 'id') lastId = value;
      if (name === 'retry') retry = Number(value);
      if (name === 'event') type = value;
      if (name === 'data') data = data === null ? value : `${data}\n${value}`;
    }
    if (data === null) return;
    const event = JSON.parse(data);
    if (event.type !== type || String(event.seq) !== lastId) throw new Error(`at odds: ${block}`);
    events.push(event);
  };
  response.setEncoding('utf8');
  response.on('data', (text: string) => {
    if (response.statusCode !== 200) refusal += text;
    const blocks = (pending + text).split('\n\n');
    pending = blocks.pop() ?? '';
    if (response.statusCode === 200) blocks.forEach(dispatch);
    changed();
  });
  response.on('error', () => {});
  response.on('close', () => {
    isClosed = true;
    changed();
  });
  if (response.statusCode !== 200) await once(response, 'end');
  return {
    status: response.statusCode ?? 0,
    headers: response.headers,
    get refusal() {
      return refusal;
    },
    events,
    lastEventId: () => lastId,
    retry: () => retry,
    heartbeats: () => heartbeats,
    async until(isDone) {
      const deadline = Date.now() + PATIENCE_MS;
      while (!isDone(events)) {
        if (isClosed) throw new Error(`closed after ${events.length} events`);
        await new Promise<void>((resolve, reject) => {
          const why = () =>
            new Error(`nothing more came to ${path} after ${JSON.stringify(events)}`);
          const limit = setTimeout(() => reject(why()), deadline - Date.now());
          waiting.push(() => {
            clearTimeout(limit);
            resolve();
          });
        });
      }
    },
    pause: () => void response.pause(),
    resume: () => void response.resume(),
    isClosed: () => isClosed,
    close: () => void request.destroy(),
    vanish: () => void response.socket.resetAndDestroy(),
  };
}
