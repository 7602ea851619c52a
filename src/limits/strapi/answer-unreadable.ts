import type { Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

import type { Core } from '@strapi/strapi';

import { rawAnswer, unreadableProblem } from '../unreadable-request';

/** For a client that does not hang up by itself: time enough to read the answer. */
const LINGER_MS = 2_000;

/**
 * Says in both languages why a request was given up that never became one: a head that is too long, a
 * first line that is none, one that does not come. Node's own answer has no body at all. No middleware
 * sees such a request, so this is at the server; a proxy in front would answer for itself only.
 */
export function answerUnreadable(strapi: Core.Strapi): void {
  const mostHeader = strapi.config.get<number>('server.http.serverOptions.maxHeaderSize', 16_384);
  const answered = new WeakSet<Socket>();
  const server: Server = strapi.server.httpServer;
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    const connection = socket as Socket & { _httpMessage?: ServerResponse | null };
    // What the client still sends is one error more for each piece of it.
    if (answered.has(connection)) return;
    // Bytes in the middle of another answer would become a part of it; Node looks at the same.
    const isBusy = connection._httpMessage?.headersSent === true;
    if (!connection.writable || isBusy || error.code === 'ECONNRESET') {
      connection.destroy(error);
      return;
    }
    // Not destroyed at once: a reset throws away what the client has not read yet, and as it may still
    // be sending, that would be the answer.
    answered.add(connection);
    connection.end(rawAnswer(unreadableProblem(error.code, mostHeader)));
    setTimeout(() => connection.destroy(), LINGER_MS).unref();
  });
}
