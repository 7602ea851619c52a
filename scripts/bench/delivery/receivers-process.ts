/**
 * The receivers of the benchmark, in a process of their own so that they take nothing from the event
 * loop that is measured. Started by `receivers.ts`, ended by it or with it.
 */
import http from 'node:http';
import type { AddressInfo } from 'node:net';

import { monotonicMs } from './monotonic';

/** What the parent asks for. */
export type Request =
  | { readonly type: 'open'; readonly count: number }
  /** Answers with what arrived since, and forgets it. */
  | { readonly type: 'take' };

/** What it is told; `count` without being asked, while something arrives. */
export type Answer =
  | { readonly type: 'opened'; readonly urls: readonly string[] }
  | { readonly type: 'count'; readonly count: number }
  | { readonly type: 'taken'; readonly arrivals: readonly Arrival[] };

/** The first time that a story came to a receiver, on the clock of `monotonicMs`. */
export interface Arrival {
  readonly receiver: number;
  readonly documentId: string;
  readonly at: number;
}

const TELL_EVERY_MS = 10;

let arrivals = new Map<string, Arrival>();
let told = 0;

process.on('message', async (request: Request) => {
  if (request.type === 'open') {
    const open = Array.from({ length: request.count }, (_, receiver) => openReceiver(receiver));
    send({ type: 'opened', urls: await Promise.all(open) });
  } else {
    send({ type: 'taken', arrivals: [...arrivals.values()] });
    arrivals = new Map();
    told = 0;
  }
});
process.on('disconnect', () => process.exit());
setInterval(() => {
  if (arrivals.size === told) return;
  told = arrivals.size;
  send({ type: 'count', count: told });
}, TELL_EVERY_MS);

/** Answers at once and notes when each story came. @returns its address */
function openReceiver(receiver: number): Promise<string> {
  const server = http.createServer((request, response) => {
    const at = monotonicMs();
    const chunks: Buffer[] = [];
    request.on('data', (chunk) => chunks.push(chunk));
    request.on('end', () => {
      response.writeHead(200).end();
      const { entry } = JSON.parse(Buffer.concat(chunks).toString('utf8'));
      const key = `${receiver} ${entry.documentId}`;
      if (!arrivals.has(key)) arrivals.set(key, { receiver, documentId: entry.documentId, at });
    });
  });
  // Both senders keep connections; neither should meet one that is being closed.
  server.keepAliveTimeout = 60_000;
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    });
  });
}

function send(answer: Answer): void {
  process.send?.(answer);
}
