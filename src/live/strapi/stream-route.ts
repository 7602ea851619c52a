import type { ServerResponse } from 'node:http';

import { errors } from '@strapi/utils';

import { problemText } from '../../editorial/problems';
import { LIVE_PROBLEMS } from '../live-problems';
import { readLiveQuery } from '../live-query';
import { readerAddress } from '../reader-address';
import type { ReaderConnection, ReaderHub } from '../reader-hub';
import type { Seats } from '../seats';
import { type LiveContext, openToAllOrigins, orThrow } from './live-context';
import type { LiveTail } from './live-tail';
import type { Readable } from './readable';
import type { LiveSettings } from './settings';

export interface StreamTools {
  readonly tail: LiveTail;
  readonly readable: Readable;
  readonly seats: Seats;
  readonly settings: LiveSettings;
  /** There is one as soon as there is a log. */
  readonly hub: () => ReaderHub;
  readonly isStopping: () => boolean;
}

/** Seconds after which one who found no seat may ask again. */
const RETRY_AFTER = '30';
const HEADERS = {
  'Content-Type': 'text/event-stream; charset=utf-8',
  // `no-transform`: what compresses would hold events back until it has a block of them.
  'Cache-Control': 'no-cache, no-store, no-transform',
  // nginx would do the same.
  'X-Accel-Buffering': 'no',
};

/** `GET /live`: the news as Server-Sent Events, until the reader goes. */
export function streamRoute(tools: StreamTools) {
  return {
    method: 'GET' as const,
    path: '/live',
    handler: (ctx: LiveContext) => stream(ctx, tools),
    config: { auth: false },
  };
}

async function stream(ctx: LiveContext, tools: StreamTools): Promise<void> {
  const { tail, readable, seats, settings, hub, isStopping } = tools;
  openToAllOrigins(ctx);
  const lastEventId = ctx.req.headers['last-event-id'];
  const query = orThrow(readLiveQuery(ctx.query, 'lastEventId', String(lastEventId ?? '')));
  const leave = isStopping() ? 'all-full' : seats.take(readerAddress(ctx.request.ip));
  if (typeof leave === 'string') return refuse(ctx, leave, settings);
  try {
    const visible = await readable.visible();
    if (visible === null) throw new errors.ForbiddenError();
    orThrow(await readable.filter(query, visible));
    await tail.log();
    if (ctx.method === 'HEAD') {
      for (const [name, value] of Object.entries(HEADERS)) ctx.set(name, value);
      ctx.status = 200;
      return leave();
    }
  } catch (error) {
    leave();
    throw error;
  }
  // Gone, or told to go, while we were looking things up.
  if (ctx.req.socket.destroyed || isStopping()) {
    leave();
    ctx.req.socket.destroy();
    return;
  }
  hold(ctx);
  const { key, feed, seq } = query;
  const part = hub().join(connectionOf(ctx.res), { key, filter: feed }, seq);
  ctx.res.once('close', () => {
    part();
    leave();
  });
}

/** Takes the answer out of Koa's hands. */
function hold(ctx: LiveContext): void {
  const { req, res } = ctx;
  ctx.respond = false;
  // A reader who goes without a word is no error of ours.
  ctx.onerror = () => {};
  res.on('error', () => {});
  req.socket.setNoDelay(true);
  req.socket.setTimeout(0);
  res.writeHead(200, HEADERS);
}

function connectionOf(res: ServerResponse): ReaderConnection {
  return {
    write: (frame) => res.write(frame),
    onceDrained: (then) => res.once('drain', then),
    end: (frame) => res.end(frame),
    destroy: () => res.destroy(),
  };
}

function refuse(
  ctx: LiveContext,
  why: 'address-full' | 'all-full',
  { perAddress, inAll }: LiveSettings,
): void {
  ctx.set('Retry-After', RETRY_AFTER);
  if (why === 'address-full') {
    const problem = LIVE_PROBLEMS.addressFull(perAddress);
    ctx.tooManyRequests(problemText(problem), { code: problem.code });
  } else {
    const problem = LIVE_PROBLEMS.allFull(inAll);
    ctx.serviceUnavailable(problemText(problem), { code: problem.code });
  }
}
