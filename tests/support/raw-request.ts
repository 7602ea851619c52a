import net from 'node:net';

import type { Newsroom } from './newsroom';

/** Sends bytes as no client library would, and gives everything that came until the connection ended. */
export async function rawRequest({ url }: Pick<Newsroom, 'url'>, bytes: string): Promise<string> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    let answer = '';
    const socket = net.connect({ host: hostname, port: Number(port) }, () => socket.write(bytes));
    socket.setEncoding('utf8');
    socket.on('data', (piece) => (answer += piece));
    socket.on('end', () => resolve(answer));
    socket.on('error', reject);
  });
}
