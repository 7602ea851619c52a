import http from 'node:http';
import type { AddressInfo } from 'node:net';

import { Webhook } from 'standardwebhooks';

import { InputProblem } from '../command/input-text';
import { printable } from '../command/printable';
import type { ReceiverSettings } from './read-arguments';

/** Twice what Ajil sends at most, in bytes. */
const BODY_LIMIT = 2 * 1024 * 1024;

/**
 * Listens on this machine only, and prints two lines for each request: what is thought of it, and what
 * it says. Neither secrets nor signatures are printed.
 *
 * @throws InputProblem when the port is taken
 */
export async function startReceiver(
  { port, secret, answer }: ReceiverSettings,
  print: (line: string) => void,
): Promise<{ url: string; close: () => void }> {
  const verifier = secret === null ? null : new Webhook(secret);
  /** Ids of events that were accepted. */
  const accepted = new Set<string>();

  const server = http.createServer(async (request, response) => {
    const raw = await readBody(request);
    if (raw === null) return response.writeHead(413).end();
    const id = String(request.headers['webhook-id'] ?? '');
    const verdict = check(verifier, raw, request.headers);
    const isForged = verdict.startsWith('forged');
    const status = isForged ? 401 : answer;
    const known = accepted.has(id) ? 'duplicate' : 'new';
    print(
      `${new Date().toISOString()}  ${verdict}  ${known}  ${printable(id) || '-'}  → ${status}`,
    );
    print(`  ${summary(raw)}`);
    if (status < 300 && id !== '') accepted.add(id);
    response.writeHead(status).end();
  });
  await listen(server, port);
  const { port: chosen } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${chosen}/`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

function listen(server: http.Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EADDRINUSE' && error.code !== 'EACCES') return reject(error);
      reject(
        new InputProblem(
          `المنفذ ${port} مشغول أو ممنوع (${error.code})؛ اختر غيره: ‎--port ${port + 1}`,
          `port ${port} is taken or forbidden (${error.code}): choose another one, --port ${port + 1}`,
        ),
      );
    });
    server.listen(port, '127.0.0.1', resolve);
  });
}

/** @returns null when it is too large */
async function readBody(request: http.IncomingMessage): Promise<string | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > BODY_LIMIT) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** The library's reason goes with a forgery: no header, an old time, another secret. */
function check(verifier: Webhook | null, raw: string, headers: http.IncomingHttpHeaders): string {
  if (verifier === null) return 'unchecked';
  try {
    verifier.verify(raw, headers as Record<string, string>);
    return 'genuine';
  } catch (error) {
    return `forged (${error instanceof Error ? error.message : String(error)})`;
  }
}

function summary(raw: string): string {
  try {
    const { event, entry } = JSON.parse(raw) as {
      event?: unknown;
      entry?: { documentId?: unknown; headline?: unknown };
    };
    const parts = [event, entry?.documentId, entry?.headline];
    return parts.map((part) => printable(String(part ?? '-'))).join('  ');
  } catch {
    return printable(raw);
  }
}
