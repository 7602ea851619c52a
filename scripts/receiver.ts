/**
 * `npm run receiver -- [--port 4000] [--secret whsec_…] [--answer 200]`: a small receiver for trying
 * webhooks out. It checks signatures with the published library and prints what comes in.
 */
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { parseArgs } from 'node:util';

import { Webhook } from 'standardwebhooks';

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '4000' },
    secret: { type: 'string', default: process.env.WEBHOOK_SECRET ?? '' },
    answer: { type: 'string', default: '200' },
  },
});
const seen = new Set<string>();

const server = http.createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk) => chunks.push(chunk));
  request.on('end', () => {
    const raw = Buffer.concat(chunks).toString('utf8');
    const id = String(request.headers['webhook-id'] ?? '');
    const verdict = check(raw, request.headers);
    console.log(
      [new Date().toISOString(), verdict, seen.has(id) ? 'duplicate' : 'new', id].join('  '),
    );
    console.log(summary(raw));
    if (verdict !== 'forged') seen.add(id);
    response.writeHead(verdict === 'forged' ? 401 : Number(values.answer)).end();
  });
});
server.listen(Number(values.port), '127.0.0.1', () => {
  const { port } = server.address() as AddressInfo;
  console.log(
    `http://127.0.0.1:${port}/ (${values.secret ? 'checks signatures' : 'no --secret: checks nothing'})`,
  );
});

function check(raw: string, headers: http.IncomingHttpHeaders): 'genuine' | 'forged' | 'unchecked' {
  if (values.secret === '') return 'unchecked';
  try {
    new Webhook(values.secret).verify(raw, headers as Record<string, string>);
    return 'genuine';
  } catch {
    return 'forged';
  }
}

function summary(raw: string): string {
  try {
    const { event, entry } = JSON.parse(raw);
    return `  ${event}  ${entry?.documentId ?? ''}  ${entry?.headline ?? ''}`;
  } catch {
    return `  ${raw.slice(0, 200)}`;
  }
}
