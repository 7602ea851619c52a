import { spawn } from 'node:child_process';
import fs from 'node:fs';
import https from 'node:https';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

import type { PostResult } from '../../../src/delivery/outcome';

jest.setTimeout(30_000);

const FOLDER = path.join(__dirname, 'certificates');
const read = (name: string) => fs.readFileSync(path.join(FOLDER, name));

/** Ports by certificate; every server counts the requests that it was trusted with. */
const ports = new Map<string, number>();
const requests = new Map<string, number>();
const servers: https.Server[] = [];

beforeAll(async () => {
  for (const name of ['valid', 'expired', 'wrong-host', 'self-signed']) {
    const options = { key: read('server.key'), cert: read(`${name}.pem`) };
    const server = https.createServer(options, (_request, response) => {
      requests.set(name, (requests.get(name) ?? 0) + 1);
      response.end();
    });
    await new Promise<void>((resolve) => server.listen(0, () => resolve()));
    ports.set(name, (server.address() as AddressInfo).port);
    servers.push(server);
  }
});
afterAll(() => {
  for (const server of servers) server.close().closeAllConnections();
});

/** @returns results in the order of the names */
function postTo(urls: readonly string[], env: NodeJS.ProcessEnv): Promise<PostResult[]> {
  const script = path.join(FOLDER, 'post-to-each.ts');
  const child = spawn(process.execPath, ['--require', 'tsx/cjs', script, ...urls], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  let errors = '';
  child.stdout.on('data', (chunk) => (output += chunk));
  child.stderr.on('data', (chunk) => (errors += chunk));
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => {
      if (code === 0) resolve(JSON.parse(output));
      else reject(new Error(errors));
    });
  });
}

it.each([{}, { NODE_TLS_REJECT_UNAUTHORIZED: '0' }])(
  'a receiver is trusted only with a certificate that is valid, in its name and of a known authority (%j)',
  async (env) => {
    requests.clear();
    const urls = [...ports.values()].map((port) => `https://localhost:${port}/hook`);
    const byAddress = `https://127.0.0.1:${ports.get('valid')}/hook`;
    const authority = { NODE_EXTRA_CA_CERTS: path.join(FOLDER, 'authority.pem') };
    const results = await postTo([...urls, byAddress], { ...env, ...authority });
    expect(results).toEqual([
      expect.objectContaining({ type: 'answer', status: 200 }),
      { type: 'network-error', message: expect.stringMatching(/CERT_HAS_EXPIRED/) },
      { type: 'network-error', message: expect.stringMatching(/ALTNAME.*receiver\.example/) },
      { type: 'network-error', message: expect.stringMatching(/DEPTH_ZERO_SELF_SIGNED_CERT/) },
      { type: 'network-error', message: expect.stringMatching(/ALTNAME.*127\.0\.0\.1/) },
    ]);
    expect([...requests]).toEqual([['valid', 1]]);
  },
);

it('an authority that nobody has named is not trusted', async () => {
  requests.clear();
  const [result] = await postTo([`https://localhost:${ports.get('valid')}/hook`], {});
  expect(result).toEqual({
    type: 'network-error',
    message: expect.stringMatching(/UNABLE_TO_VERIFY_LEAF_SIGNATURE/),
  });
  expect(requests.size).toBe(0);
});
