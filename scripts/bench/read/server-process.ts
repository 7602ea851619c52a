/** One of the servers that are measured, in a process of its own. Started by `servers.ts`. */
import http from 'node:http';
import net, { type AddressInfo } from 'node:net';

import type { Core } from '@strapi/strapi';

import { monotonicMs } from '../delivery/monotonic';
import { boot, fillAjil, fillStock, type Row } from './newsrooms';

/** An answer to send as it is. */
export interface Copied {
  /** Name, value, name, value. */
  readonly headers: readonly string[];
  /** In base 64. */
  readonly body: string;
}

export type Request =
  | { readonly type: 'fill-ajil'; readonly count: number }
  | { readonly type: 'fill-stock'; readonly rows: readonly Row[] }
  | { readonly type: 'copy'; readonly answers: Readonly<Record<string, Copied>> }
  | { readonly type: 'publish'; readonly headline: string }
  | { readonly type: 'cpu' };

export type Answer =
  | { readonly type: 'listening'; readonly port: number }
  | { readonly type: 'filled'; readonly rows: readonly Row[] }
  | { readonly type: 'copied' }
  /** When the publish had returned, on the clock of `monotonicMs`. */
  | { readonly type: 'published'; readonly at: number }
  /** What the process has used of processors so far. */
  | { readonly type: 'cpu'; readonly ms: number };

let strapi: Core.Strapi | undefined;
let answers = new Map<string, { headers: string[]; body: Buffer }>();

void run();

async function run(): Promise<void> {
  const [, , kind, appDir, distDir] = process.argv;
  const port = await listen(kind, appDir, distDir);
  process.on('disconnect', () => process.exit());
  process.on('message', (request: Request) => {
    answer(request).then(send, (error) => {
      console.error(error);
      process.exit(1);
    });
  });
  send({ type: 'listening', port });
}

async function listen(kind: string, appDir: string, distDir: string): Promise<number> {
  if (kind === 'newsroom') {
    const booted = await boot(appDir, distDir);
    strapi = booted.strapi;
    return booted.port;
  }
  const server = kind === 'bare' ? http.createServer(answerCopied) : net.createServer(sendCopied);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

function answerCopied({ url = '' }: http.IncomingMessage, response: http.ServerResponse): void {
  const copied = answers.get(url);
  if (copied === undefined) return void response.writeHead(404).end();
  response.writeHead(200, copied.headers);
  response.end(copied.body);
}

/** No server at all: bytes for bytes, to see what the readers themselves can do. */
function sendCopied(socket: net.Socket): void {
  let whole: Buffer | undefined;
  socket.setNoDelay(true);
  socket.on('error', () => {});
  socket.on('data', (chunk) => {
    whole ??= toBytes(answers.get(chunk.toString('latin1', 4, chunk.indexOf(' HTTP/'))));
    socket.write(whole);
  });
}

function toBytes(copied: { headers: string[]; body: Buffer } | undefined): Buffer {
  if (copied === undefined) return Buffer.from('HTTP/1.1 404 Not Found\r\n\r\n');
  const lines = copied.headers.map((text, at) => (at % 2 === 0 ? `\r\n${text}: ` : text));
  return Buffer.concat([Buffer.from(`HTTP/1.1 200 OK${lines.join('')}\r\n\r\n`), copied.body]);
}

async function answer(request: Request): Promise<Answer> {
  switch (request.type) {
    case 'cpu': {
      const { user, system } = process.cpuUsage();
      return { type: 'cpu', ms: (user + system) / 1000 };
    }
    case 'copy':
      answers = new Map(
        Object.entries(request.answers).map(([path, { headers, body }]) => [
          path,
          { headers: [...headers], body: Buffer.from(body, 'base64') },
        ]),
      );
      return { type: 'copied' };
    case 'fill-ajil':
      return { type: 'filled', rows: await fillAjil(newsroom(), request.count) };
    case 'fill-stock':
      return { type: 'filled', rows: await fillStock(newsroom(), request.rows) };
    case 'publish': {
      const data = { headline: request.headline, lede: 'نص الخبر.', urgency: 'normal' };
      await newsroom()
        .documents('api::article.article')
        .create({ data: data as never, status: 'published' });
      return { type: 'published', at: monotonicMs() };
    }
  }
}

function newsroom(): Core.Strapi {
  if (strapi === undefined) throw new Error('this server is no newsroom');
  return strapi;
}

function send(message: Answer): void {
  process.send?.(message);
}
