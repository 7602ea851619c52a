import http from 'node:http';
import https from 'node:https';

import type { PostRequest, PostResult } from '..';
import { ForbiddenAddress, type GuardedAgents } from './guarded-agents';
import { reach } from './kill-point';

export interface PostLimits {
  /** Until the connection stands, TLS included, in ms. */
  readonly connectTimeoutMs: number;
  /** Until the whole answer is there, in ms. */
  readonly totalTimeoutMs: number;
}

/** Bytes of an answer that are read; a 2xx with an endless body has still succeeded. */
const READ_BYTES = 64 * 1024;
/** Bytes of it that the log keeps. */
const KEEP_BYTES = 4 * 1024;

/**
 * Taken when this file is loaded, before Strapi starts: its setting for an outgoing proxy replaces
 * both functions and the agent of every call, and with it the check of addresses.
 */
const requests = { 'http:': http.request, 'https:': https.request };

/** The receiver had closed an idle connection just when we used it again; it saw no request. */
class StaleConnection extends Error {
  override readonly name = 'StaleConnection';

  constructor() {
    super('ECONNRESET: the receiver closed a connection that was kept alive');
  }
}

/** Posts one webhook. Redirects are not followed; every failure is a result. */
export async function postWebhook(
  agents: GuardedAgents,
  limits: PostLimits,
  { url, headers, body }: PostRequest,
): Promise<PostResult> {
  const started = performance.now();
  const sendOnce = async () => {
    const target = new URL(url);
    const connection = await agents.connectionFor(target);
    const totalTimeoutMs = Math.ceil(limits.totalTimeoutMs - (performance.now() - started));
    return send(target, { ...limits, totalTimeoutMs, ...connection }, headers, body);
  };
  try {
    return await sendOnce().catch((error) => {
      if (error instanceof StaleConnection) return sendOnce();
      throw error;
    });
  } catch (error) {
    return failure(error);
  }
}

function send(
  target: URL,
  options: PostLimits & { agent: http.Agent; lookup?: http.RequestOptions['lookup'] },
  headers: PostRequest['headers'],
  body: string,
): Promise<PostResult> {
  return new Promise((resolve, reject) => {
    const request = requests[target.protocol as 'http:' | 'https:'](target, {
      method: 'POST',
      agent: options.agent,
      lookup: options.lookup,
      // Whatever NODE_TLS_REJECT_UNAUTHORIZED says.
      rejectUnauthorized: true,
      headers: {
        ...headers,
        'Accept-Encoding': 'identity',
        'Content-Length': Buffer.byteLength(body),
      },
    } as https.RequestOptions);
    const giveUp = (what: string, ms: number) =>
      setTimeout(() => request.destroy(new Error(`${what} took longer than ${ms} ms`)), ms);
    const total = giveUp('the request', options.totalTimeoutMs);
    const connect = giveUp('connecting', options.connectTimeoutMs);
    request.once('socket', (socket) => {
      const isReady = target.protocol === 'https:' ? 'secureConnect' : 'connect';
      if (request.reusedSocket || !socket.connecting) clearTimeout(connect);
      else socket.once(isReady, () => clearTimeout(connect));
    });
    const end = (finish: () => void) => {
      clearTimeout(total);
      clearTimeout(connect);
      finish();
    };
    const resolveWith = ({ statusCode = 0, headers }: http.IncomingMessage, excerpt: string) =>
      end(() =>
        resolve({
          type: 'answer',
          status: statusCode,
          retryAfter: headers['retry-after'],
          excerpt,
        }),
      );
    // After the status has been said this changes nothing: the promise is settled by the answer.
    let isAnswered = false;
    request.on('error', (error) => {
      if (!isAnswered) end(() => reject(isStale(request, error) ? new StaleConnection() : error));
    });
    request.once('response', (response) => {
      isAnswered = true;
      clearTimeout(connect);
      readAnswer(response, (excerpt) => resolveWith(response, excerpt));
    });
    // Without a listener Node drops the connection and says nothing at all.
    request.once('upgrade', (response, socket) => {
      isAnswered = true;
      socket.destroy();
      resolveWith(response, '');
    });
    request.end(body, () => reach('mid-request'));
  });
}

function isStale(request: http.ClientRequest, error: Error): boolean {
  return request.reusedSocket && 'code' in error && error.code === 'ECONNRESET';
}

/**
 * Reads at most READ_BYTES. Whatever ends the body early (endless, slow until the time is over, reset),
 * the status has been said.
 */
function readAnswer(response: http.IncomingMessage, done: (excerpt: string) => void): void {
  const kept: Buffer[] = [];
  let bytes = 0;
  let isDone = false;
  const finish = () => {
    if (isDone) return;
    isDone = true;
    done(excerptOf(Buffer.concat(kept)));
  };
  response.on('data', (chunk: Buffer) => {
    if (bytes < KEEP_BYTES) kept.push(chunk.subarray(0, KEEP_BYTES - bytes));
    bytes += chunk.length;
    if (bytes > READ_BYTES) response.destroy();
  });
  response.once('end', finish);
  response.on('error', finish);
  response.once('close', finish);
}

/** As text that every database can keep: PostgreSQL takes no NUL. */
function excerptOf(bytes: Buffer): string {
  return bytes.toString('utf8').replaceAll('\0', '\ufffd');
}

function failure(error: unknown): PostResult {
  const message = describe(error);
  const isForbidden =
    error instanceof ForbiddenAddress || /Because,? It is (?:private|meta) IP/i.test(message);
  return isForbidden
    ? { type: 'forbidden-address', message: `forbidden address: ${message}` }
    : { type: 'network-error', message };
}

/** A refused name with several addresses is an AggregateError without a text of its own. */
function describe(error: unknown): string {
  if (error instanceof AggregateError) return error.errors.map(describe).join('; ');
  if (!(error instanceof Error)) return String(error);
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  return error.message.includes(code) ? error.message : `${code}: ${error.message}`;
}
