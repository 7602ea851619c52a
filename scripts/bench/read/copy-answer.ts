import http from 'node:http';

import type { Target } from './load-process';
import type { Copied } from './server-process';

/** What Node writes by itself, into the copy as well. */
const OF_THE_CONNECTION = /^(?:connection|keep-alive|date)$/i;
const ATTEMPTS = 100;

/** A hit, compressed as browsers get it, to be sent by others byte for byte. */
export async function copyHit(target: Target): Promise<Copied> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const { headers, body } = await get(target);
    if (
      /\nX-Cache\nhit\b/.test(`\n${headers.join('\n')}`) &&
      headers.includes('Content-Encoding')
    ) {
      return { headers, body: body.toString('base64') };
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`${target.path}: no compressed hit`);
}

async function get({ port, path }: Target): Promise<{ headers: string[]; body: Buffer }> {
  const headers = { 'Accept-Encoding': 'gzip, deflate, br', Host: 'localhost' };
  return new Promise((resolve, reject) => {
    http
      .get({ host: '127.0.0.1', port, path, headers }, async (response) => {
        const chunks: Buffer[] = [];
        for await (const chunk of response) chunks.push(chunk as Buffer);
        const raw = response.rawHeaders;
        const kept = raw.filter((_text, at) => !OF_THE_CONNECTION.test(raw[at - (at % 2)]));
        resolve({ headers: kept, body: Buffer.concat(chunks) });
      })
      .on('error', reject);
  });
}
