/**
 * Thousands of readers, in a process of their own so that they take nothing from the event loop that is
 * measured. Bare sockets: what an HTTP client costs is not what is measured. Started by `readers.ts`.
 */
import net from 'node:net';

import { monotonicMs } from '../delivery/monotonic';

/** What the parent asks for. */
export type Request =
  | { readonly type: 'open'; readonly count: number; readonly port: number; readonly path: string }
  /** Answers when each reader has had so many events since the last time. */
  | { readonly type: 'take'; readonly events: number }
  | { readonly type: 'close' };

export type Answer =
  | { readonly type: 'opened'; readonly count: number }
  /** When each event came to each reader, on the clock of `monotonicMs`, in the order of events. */
  | { readonly type: 'taken'; readonly arrivals: readonly (readonly number[])[] }
  | { readonly type: 'closed' };

/** Connections that are opened at once. */
const AT_ONCE = 100;
/** Addresses of the loopback that the readers come from: one has too few ports for all. */
const ADDRESSES = 200;
const DATA = Buffer.from('\ndata:');

interface Reader {
  readonly socket: net.Socket;
  arrivals: number[];
}
let readers: Reader[] = [];
let wanted = Infinity;

process.on('message', async (request: Request) => {
  switch (request.type) {
    case 'open':
      for (let at = 0; at < request.count; at += AT_ONCE) {
        const length = Math.min(AT_ONCE, request.count - at);
        readers.push(
          ...(await Promise.all(Array.from({ length }, (_, one) => openReader(request, at + one)))),
        );
      }
      return send({ type: 'opened', count: readers.length });
    case 'take':
      wanted = request.events;
      return answerWhenThere();
    case 'close':
      for (const { socket } of readers) socket.destroy();
      readers = [];
      return send({ type: 'closed' });
  }
});
process.on('disconnect', () => process.exit());

/** Resolves when the head of the stream is there. */
function openReader({ port, path }: Request & { type: 'open' }, index: number): Promise<Reader> {
  return new Promise((resolve, reject) => {
    const localAddress = `127.0.1.${1 + (index % ADDRESSES)}`;
    const socket = net.connect({ port, host: '127.0.0.1', localAddress }, () => {
      socket.write(`GET ${path} HTTP/1.1\r\nHost: bench\r\nAccept: text/event-stream\r\n\r\n`);
    });
    const reader: Reader = { socket, arrivals: [] };
    let isOpen = false;
    socket.on('error', reject);
    socket.on('data', (chunk) => {
      if (!isOpen) {
        isOpen = true;
        const head = chunk.subarray(0, 15).toString();
        if (head.startsWith('HTTP/1.1 200')) resolve(reader);
        else reject(new Error(`a reader was refused: ${head}`));
      }
      const at = monotonicMs();
      for (let from = chunk.indexOf(DATA); from >= 0; from = chunk.indexOf(DATA, from + 1)) {
        reader.arrivals.push(at);
      }
      answerWhenThere();
    });
  });
}

function answerWhenThere(): void {
  if (wanted === Infinity || readers.some(({ arrivals }) => arrivals.length < wanted)) return;
  const arrivals = Array.from({ length: wanted }, (_, event) =>
    readers.map((reader) => reader.arrivals[event]),
  );
  for (const reader of readers) reader.arrivals = [];
  wanted = Infinity;
  send({ type: 'taken', arrivals });
}

function send(answer: Answer): void {
  process.send?.(answer);
}
