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
  | {
      readonly type: 'taken';
      readonly arrivals: readonly (readonly number[])[];
      /** Of one event with all that carries it, on average. */
      readonly bytes: number;
    }
  | { readonly type: 'closed' };

/** Connections that are opened at once. */
const AT_ONCE = 100;
/** Addresses of the loopback that the readers come from: one has too few ports for all. */
const ADDRESSES = 200;
const DATA = Buffer.from('\ndata:');

interface Reader {
  readonly socket: net.Socket;
  arrivals: number[];
  /** The end of what came last: an event may be cut anywhere. */
  rest: Buffer;
}
const readers: Reader[] = [];
let wanted = Infinity;
/** Readers that have not had all that is wanted. */
let waiting = 0;
let received = 0;

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
      received = 0;
      waiting = readers.filter(({ arrivals }) => arrivals.length < wanted).length;
      return answerWhenThere();
    case 'close':
      for (const { socket } of readers.splice(0)) socket.destroy();
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
    const reader: Reader = { socket, arrivals: [], rest: Buffer.alloc(0) };
    let isOpen = false;
    socket.on('error', reject);
    socket.on('close', () => {
      // Whoever is let go would be waited for in vain.
      if (readers.includes(reader))
        fail(`a reader was let go after ${reader.arrivals.length} events`);
    });
    socket.on('data', (chunk) => {
      if (!isOpen) {
        isOpen = true;
        const head = chunk.subarray(0, 15).toString();
        if (head.startsWith('HTTP/1.1 200')) resolve(reader);
        else reject(new Error(`a reader was refused: ${head}`));
      }
      take(reader, chunk, monotonicMs());
    });
  });
}

function take(reader: Reader, chunk: Buffer, at: number): void {
  received += chunk.length;
  const text = reader.rest.length === 0 ? chunk : Buffer.concat([reader.rest, chunk]);
  const had = reader.arrivals.length;
  for (let from = text.indexOf(DATA); from >= 0; from = text.indexOf(DATA, from + 1)) {
    reader.arrivals.push(at);
  }
  // Shorter than what is looked for, so that nothing is counted twice.
  reader.rest = text.subarray(Math.max(0, text.length - DATA.length + 1));
  if (had < wanted && reader.arrivals.length >= wanted) {
    waiting -= 1;
    answerWhenThere();
  }
}

function answerWhenThere(): void {
  if (wanted === Infinity || waiting > 0) return;
  const arrivals = Array.from({ length: wanted }, (_, event) =>
    readers.map((reader) => reader.arrivals[event]),
  );
  const bytes = received / (wanted * readers.length);
  for (const reader of readers) reader.arrivals = [];
  wanted = Infinity;
  send({ type: 'taken', arrivals, bytes });
}

/** Ends this process: whoever waits for it is told by its end. */
function fail(why: string): void {
  console.error(why);
  process.exit(1);
}

function send(answer: Answer): void {
  process.send?.(answer);
}
