/** One of the servers that are measured, in a process of its own. Started by `servers.ts`. */
import { randomBytes } from 'node:crypto';
import http from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

import { monotonicMs } from '../delivery/monotonic';
import type { Contender } from './servers';

export type Request = { readonly type: 'publish' } | { readonly type: 'memory' };
export type Answer =
  | { readonly type: 'listening'; readonly port: number }
  | { readonly type: 'published'; readonly published: Published }
  | { readonly type: 'memory'; readonly memory: Memory };

/** In ms of `monotonicMs`. */
export interface Published {
  /** When it was called; the others have nothing to save, so for them it is the same. */
  readonly calledAt: number;
  /** When the event was there to be sent: for Ajil the commit. */
  readonly at: number;
}

/** In bytes. */
export interface Memory {
  /** JavaScript's own, and what it keeps outside of its heap. */
  readonly heap: number;
  /** All that the process holds. */
  readonly resident: number;
}

const ROOT = path.resolve(__dirname, '../../..');
const SECRETS = ['API_TOKEN_SALT', 'ADMIN_JWT_SECRET', 'TRANSFER_TOKEN_SALT', 'JWT_SECRET'];
const load = createRequire(path.join(ROOT, 'package.json'));
/** As many bytes as Ajil sends for the same story. */
const PAYLOAD = { text: 'x'.repeat(549) };

interface Broadcaster {
  readonly port: number;
  publish(): Promise<Published>;
}

const MAKE: Readonly<Record<Contender, () => Promise<Broadcaster>>> = {
  ajil: startAjil,
  bare: startBare,
  'better-sse': startBetterSse,
};

void run();

async function run(): Promise<void> {
  const { port, publish } = await MAKE[process.argv[2] as Contender]();
  process.on('disconnect', () => process.exit());
  process.on('message', async ({ type }: Request) => {
    if (type === 'publish') return send({ type: 'published', published: await publish() });
    for (let round = 0; round < 3; round++) {
      globalThis.gc?.();
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    const { heapUsed, external, rss } = process.memoryUsage();
    send({ type: 'memory', memory: { heap: heapUsed + external, resident: rss } });
  });
  send({ type: 'listening', port });
}

async function startAjil(): Promise<Broadcaster> {
  const secret = () => randomBytes(16).toString('hex');
  Object.assign(process.env, {
    ...{ NODE_ENV: 'production', APP_KEYS: secret(), ENCRYPTION_KEY: secret() },
    ...Object.fromEntries(SECRETS.map((name) => [name, secret()])),
    ...{ STRAPI_TELEMETRY_DISABLED: 'true', SEED_SAMPLES: 'false' },
  });
  const { createStrapi } = load('@strapi/strapi') as typeof import('@strapi/strapi');
  const distDir = process.env.BENCH_DIST ?? '';
  const strapi = createStrapi({ appDir: ROOT, distDir, serveAdminPanel: false });
  strapi.log.level = 'error';
  await strapi.load();
  await new Promise<void>((resolve) => strapi.server.listen(0, '127.0.0.1', () => resolve()));
  let count = 0;
  return {
    port: portOf(strapi.server.httpServer),
    async publish() {
      const calledAt = monotonicMs();
      const data = { headline: `خبر عاجل رقم ${count++}`, lede: 'نص الخبر.', urgency: 'alert' };
      await strapi
        .documents('api::article.article')
        .create({ data: data as never, status: 'published' });
      return { calledAt, at: monotonicMs() };
    },
  };
}

async function startBare(): Promise<Broadcaster> {
  const readers = new Set<http.ServerResponse>();
  const port = await listen((request, response) => {
    response.writeHead(200, { 'Content-Type': 'text/event-stream' });
    response.write('retry: 2000\n\n');
    readers.add(response);
    response.on('close', () => readers.delete(response));
    request.socket.setNoDelay(true);
  });
  let seq = 0;
  return {
    port,
    async publish() {
      const at = monotonicMs();
      const data = JSON.stringify(PAYLOAD);
      const frame = Buffer.from(`id: ${++seq}\nevent: article.published\ndata: ${data}\n\n`);
      for (const reader of readers) reader.write(frame);
      return { calledAt: at, at };
    },
  };
}

async function startBetterSse(): Promise<Broadcaster> {
  const { createChannel, createSession } = await import('better-sse');
  const channel = createChannel();

  const port = await listen(async (request, response) => {
    channel.register(await createSession(request, response));
  });
  let seq = 0;
  return {
    port,
    async publish() {
      const at = monotonicMs();
      channel.broadcast(PAYLOAD, 'article.published', { eventId: String(++seq) });
      return { calledAt: at, at };
    },
  };
}

function listen(handler: http.RequestListener): Promise<number> {
  const server = http.createServer(handler);
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve(portOf(server)));
  });
}

function portOf(server: http.Server): number {
  return (server.address() as AddressInfo).port;
}

function send(answer: Answer): void {
  process.send?.(answer);
}
