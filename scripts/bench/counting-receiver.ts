import http from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Counter {
  /** To be followed by anything. */
  readonly url: string;
  readonly arrivals: { readonly documentId: string; readonly at: number }[];
  waitFor(count: number, patienceMs: number): Promise<void>;
  close(): Promise<void>;
}

/** A receiver that answers at once and notes when each story came. */
export async function startCounter(): Promise<Counter> {
  const arrivals: { documentId: string; at: number }[] = [];
  const server = http.createServer((request, response) => {
    const at = performance.now();
    const chunks: Buffer[] = [];
    request.on('data', (chunk) => chunks.push(chunk));
    request.on('end', () => {
      response.writeHead(200).end();
      const { entry } = JSON.parse(Buffer.concat(chunks).toString('utf8'));
      arrivals.push({ documentId: entry.documentId, at });
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    arrivals,
    async waitFor(count, patienceMs) {
      const deadline = performance.now() + patienceMs;
      while (arrivals.length < count && performance.now() < deadline) {
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
