import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';

import type { Core } from '@strapi/strapi';

import type { ChangeBus } from '../../changes/strapi/make-change-bus';
import { type CacheableUrl, readCacheableUrl } from '../cacheable-url';
import { readVariant } from '../asked-answer';
import { makeChangeLog } from '../change-log';
import { chooseEncoding } from '../choose-encoding';
import { changedTags } from '../dependencies';
import { makeFlights } from '../flights';
import { sizeOf, type StoredAnswer } from '../stored-answer';
import { makeTaggedCache } from '../tagged-cache';
import { compressLater } from './compress-later';
import { makeListPieces } from './list-pieces';
import { makeNextMoment } from './next-moment';
import { readAnswer } from './read-answer';
import { type Origin, sendAnswer } from './send-answer';
import { readCacheSettings } from './settings';

/** An answer is forgotten when something changes; this is for what changes by the clock alone. */
const LONGEST_MS = 60_000;
/** While changes of other nodes are not heard. */
const DEAF_MS = 1_000;
/** Of the memory for answers, for the articles that lists are put together from. */
const SHARE_OF_PIECES = 1 / 4;

interface Asked {
  readonly url: CacheableUrl;
  readonly key: string;
}

interface Waiter {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
}

/** What is computed for whoever asks the same meanwhile. */
interface Led extends Asked {
  /** Moment of the change log when it began. */
  readonly begun: number;
  /** Taken off the request, so that the chain makes a whole answer. */
  readonly ifNoneMatch: string | undefined;
}

/**
 * Answers what strangers ask from memory, in front of Strapi; to be called in `register` before
 * anything else adds a Koa middleware. What it has not, it takes from the chain behind it, once for
 * all who ask.
 */
export function makeResponseCache(strapi: Core.Strapi, changes: ChangeBus): void {
  const settings = readCacheSettings(strapi);
  if (!settings.isOn) return;
  const { maxBytes } = settings;
  const cache = makeTaggedCache<StoredAnswer>(maxBytes * (1 - SHARE_OF_PIECES), sizeOf);
  const log = makeChangeLog();
  const pieces = makeListPieces(strapi, log, maxBytes * SHARE_OF_PIECES);
  const flights = makeFlights<Waiter>();
  const moment = makeNextMoment(strapi);
  const led = new WeakMap<IncomingMessage, Led>();
  const readUrl = rememberUrls(strapi);

  changes.onChange((change) => {
    const tags = changedTags(change);
    if (tags === null) cache.clear();
    else cache.forget(tags);
    pieces.forget(tags);
    log.note(tags);
    flights.expire();
    moment.forget();
  });

  const { httpServer } = strapi.server;
  const [chain] = httpServer.listeners('request') as RequestListener[];
  httpServer.removeAllListeners('request');
  httpServer.on('request', (request, response) => {
    const asked = readAsked(readUrl, request);
    if (asked === null) return chain(request, response);
    const answer = cache.get(asked.key);
    if (answer !== undefined && answer.expiresAt > Date.now()) {
      return send({ request, response }, asked.key, answer, 'hit');
    }
    // A HEAD alone is not worth a computation that others wait for.
    if (request.method === 'HEAD') return chain(request, response);
    if (flights.join(asked.key, { request, response }) === 'lead') {
      lead({ request, response }, asked);
    }
  });

  const send = ({ request, response }: Waiter, key: string, answer: StoredAnswer, from: Origin) => {
    const accepted = request.headers['accept-encoding'] as string | undefined;
    compressLater(
      answer,
      chooseEncoding(accepted, () => true),
      () => cache.resize(key, answer),
    );
    sendAnswer(request, response, answer, from, led.get(request)?.ifNoneMatch);
  };
  const lead = ({ request, response }: Waiter, asked: Asked): void => {
    const ifNoneMatch = request.headers['if-none-match'];
    led.set(request, { ...asked, begun: log.now(), ifNoneMatch });
    delete request.headers['if-none-match'];
    delete request.headers['if-modified-since'];
    chain(request, response);
  };
  const land = ({ url, key }: Asked, answer: StoredAnswer | null): void => {
    const { waiters, next } = flights.land(key);
    for (const waiter of waiters) {
      if (answer !== null) send(waiter, key, answer, 'shared');
      else chain(waiter.request, waiter.response);
    }
    if (next !== null) lead(next, { url, key });
  };
  const keep = async (context: Parameters<typeof readAnswer>[1], own: Led) => {
    const now = Date.now();
    const answer = readAnswer(own.url, context, {
      now,
      holdsUntil: await moment.get(),
      longestMs: changes.isHearing() ? LONGEST_MS : DEAF_MS,
    });
    if (answer !== null && !log.hasChangedSince(own.begun, answer.tags)) {
      cache.set(own.key, answer);
    }
    return answer;
  };

  strapi.server.use(async (context, next) => {
    const own = led.get(context.req);
    if (own === undefined) return next();
    if (changes.isHearing()) pieces.lend(context.state, own.begun);
    let answer: StoredAnswer | null = null;
    try {
      await next();
      answer = await keep(context, own).catch((error) => {
        // The database went away in between; what the chain has made is still an answer.
        strapi.log.warn(`cache: ${String(error)}`);
        return null;
      });
    } finally {
      land(own, answer);
    }
    if (answer === null) return;
    // Sent as a hit is, so that no header depends on who asked first.
    context.respond = false;
    for (const name of context.res.getHeaderNames()) context.res.removeHeader(name);
    send({ request: context.req, response: context.res }, own.key, answer, 'miss');
  });
}

function readAsked(
  readUrl: (url: string) => CacheableUrl | null,
  { method, url = '', headers }: IncomingMessage,
): Asked | null {
  if (method !== 'GET' && method !== 'HEAD') return null;
  const read = readUrl(url);
  if (read === null) return null;
  const variant = readVariant(headers, read.kind);
  return variant === null ? null : { url: read, key: `${read.key}\n${variant}` };
}

/** Addresses that are remembered as they were read: those of a night are few, and not long. */
const MOST_URLS = 2_000;
const LONGEST_URL = 500;

function rememberUrls(strapi: Core.Strapi): (url: string) => CacheableUrl | null {
  const known = new Map<string, CacheableUrl | null>();
  return (url) => {
    const found = known.get(url);
    if (found !== undefined) return found;
    const read = readCacheableUrl(url, {
      restPrefix: strapi.config.get('api.rest.prefix', '/api'),
      graphqlPath: strapi.config.get('plugin::graphql.endpoint', '/graphql'),
    });
    if (known.size >= MOST_URLS) known.clear();
    if (url.length <= LONGEST_URL) known.set(url, read);
    return read;
  };
}
