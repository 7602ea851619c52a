import http from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

/** One request as it came in. */
export interface Received {
  readonly at: number;
  readonly path: string;
  readonly headers: http.IncomingHttpHeaders;
  /** The exact text of the body. */
  readonly raw: string;
  readonly body: Record<string, unknown> & { event?: string; entry?: Record<string, unknown> };
  /** What it was answered; 0 when the connection was cut. */
  readonly answered: number;
}

/** How a request is answered. */
export type Answer =
  | number
  | { status: number; headers?: Record<string, string>; body?: string | Buffer }
  | 'reset'
  | 'hang'
  | ((response: http.ServerResponse) => void);

export interface ScriptedReceiver {
  readonly url: string;
  readonly received: Received[];
  /** The most requests of one document that were open at the same time. */
  readonly mostAtOnce: () => number;
  /** Answers the next requests by `script`, one each, then by `always`. */
  answer(script: readonly Answer[], always?: Answer): void;
  /** Milliseconds before each answer. */
  delay(ms: number): void;
  waitFor(isEnough: (received: readonly Received[]) => boolean, patienceMs?: number): Promise<void>;
  close(): Promise<void>;
}

/** A receiver that answers as it is told and remembers all bytes. */
export async function startScriptedReceiver(port = 0): Promise<ScriptedReceiver> {
  const received: Received[] = [];
  const sockets = new Set<Socket>();
  const open = new Map<string, number>();
  let script: Answer[] = [];
  let always: Answer = 200;
  let delayMs = 0;
  let most = 0;

  const server = http.createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk) => chunks.push(chunk));
    request.on('end', async () => {
      const raw = Buffer.concat(chunks).toString('utf8');
      const isForm = request.headers['content-type']?.includes('form') ?? false;
      const body = isForm ? {} : JSON.parse(raw || '{}');
      const document = String(body.entry?.documentId ?? '');
      open.set(document, (open.get(document) ?? 0) + 1);
      most = Math.max(most, document === '' ? 0 : (open.get(document) ?? 0));
      response.once('close', () => open.set(document, (open.get(document) ?? 1) - 1));
      const answer = script.shift() ?? always;
      received.push({
        at: Date.now(),
        path: request.url ?? '',
        headers: request.headers,
        raw,
        body,
        answered: statusOf(answer),
      });
      if (delayMs > 0) await new Promise((resolve) => setTimeout(resolve, delayMs));
      respond(answer, response);
    });
  });
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`,
    received,
    mostAtOnce: () => most,
    answer(next, then = 200) {
      script = [...next];
      always = then;
    },
    delay(ms) {
      delayMs = ms;
    },
    async waitFor(isEnough, patienceMs = 10_000) {
      const deadline = Date.now() + patienceMs;
      while (!isEnough(received)) {
        if (Date.now() > deadline) {
          throw new Error(`the receiver waited in vain; it got ${describe(received)}`);
        }
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}

function respond(answer: Answer, response: http.ServerResponse): void {
  if (typeof answer === 'function') answer(response);
  else if (answer === 'reset') response.socket?.resetAndDestroy();
  else if (answer === 'hang') return;
  else if (typeof answer === 'number') response.writeHead(answer).end();
  else response.writeHead(answer.status, answer.headers).end(answer.body);
}

function statusOf(answer: Answer): number {
  if (typeof answer === 'number') return answer;
  return typeof answer === 'object' ? answer.status : 0;
}

function describe(received: readonly Received[]): string {
  return received.length === 0
    ? 'nothing'
    : received.map(({ body, answered }) => `${body.event} → ${answered}`).join(', ');
}
