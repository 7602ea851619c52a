import http from 'node:http';
import type { AddressInfo } from 'node:net';

export interface ReceivedRequest {
  readonly headers: http.IncomingHttpHeaders;
  readonly body: Record<string, unknown>;
}

/** A real HTTP server that remembers every webhook it gets. */
export interface Receiver {
  readonly url: string;
  readonly requests: readonly ReceivedRequest[];
  /** Waits until `wanted` requests match, then `settleMs` more for one too many. */
  waitFor(
    isWanted: (request: ReceivedRequest) => boolean,
    wanted: number,
    settleMs?: number,
  ): Promise<ReceivedRequest[]>;
  close(): Promise<void>;
}

const POLL_MS = 20;
const PATIENCE_MS = 10_000;

export async function startReceiver(): Promise<Receiver> {
  const requests: ReceivedRequest[] = [];
  const server = http.createServer((incoming, answer) => {
    const chunks: Buffer[] = [];
    incoming.on('data', (chunk) => chunks.push(chunk));
    incoming.on('end', () => {
      requests.push({
        headers: incoming.headers,
        body: JSON.parse(Buffer.concat(chunks).toString('utf8') || '{}'),
      });
      answer.writeHead(200).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`,
    requests,
    async waitFor(isWanted, wanted, settleMs = 300) {
      const deadline = Date.now() + PATIENCE_MS;
      while (requests.filter(isWanted).length < wanted && Date.now() < deadline) {
        await pause(POLL_MS);
      }
      await pause(settleMs);
      return requests.filter(isWanted);
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
