import http from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request that the receiver acknowledged or was about to. */
export interface Recorded {
  readonly id: string;
  readonly event: string;
  readonly documentId: string;
  readonly revision: string;
  readonly sequence: number;
  readonly timestamp: string;
  readonly raw: string;
  readonly at: number;
}

export interface RecordingReceiver {
  readonly url: string;
  readonly recorded: Recorded[];
  /** Milliseconds before each answer. */
  delay(ms: number): void;
  close(): Promise<void>;
}

/** Outlives every newsroom that is killed, and remembers all it got. */
export async function startRecordingReceiver(): Promise<RecordingReceiver> {
  const recorded: Recorded[] = [];
  let delayMs = 0;
  const server = http.createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk) => chunks.push(chunk));
    request.on('end', () => {
      const raw = Buffer.concat(chunks).toString('utf8');
      const { event, entry } = JSON.parse(raw);
      recorded.push({
        id: String(request.headers['webhook-id']),
        event,
        documentId: entry.documentId,
        revision: event === 'entry.publish' ? entry.lede : '',
        sequence: Number(request.headers['x-ajil-sequence']),
        timestamp: String(request.headers['webhook-timestamp']),
        raw,
        at: Date.now(),
      });
      setTimeout(() => response.writeHead(200).end(), delayMs);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`,
    recorded,
    delay(ms) {
      delayMs = ms;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
