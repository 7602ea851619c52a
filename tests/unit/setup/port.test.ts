import net from 'node:net';

import { checkPort } from '../../../scripts/setup/port.mjs';

/** Listens on a port the system chooses. */
async function occupy(host: string): Promise<{ port: string; server: net.Server }> {
  const server = net.createServer();
  await new Promise<void>((resolve) => server.listen(0, host, resolve));
  return { port: String((server.address() as net.AddressInfo).port), server };
}

it.each([
  ['127.0.0.1', '127.0.0.1'],
  ['0.0.0.0', '127.0.0.1'],
  ['127.0.0.1', '0.0.0.0'],
])('sees that a program on %s occupies the port for %s', async (theirs, ours) => {
  const { port, server } = await occupy(theirs);
  const next = Number(port) + 1;
  await expect(checkPort({ HOST: ours, PORT: port })).rejects.toThrow(
    `port ${port} is in use by another program: stop it, or choose another port: PORT=${next}`,
  );
  server.close();
});

it('lets the port go again after trying it', async () => {
  const { port, server } = await occupy('127.0.0.1');
  await new Promise((resolve) => server.close(resolve));
  expect(await checkPort({ HOST: '127.0.0.1', PORT: port })).toBe(`127.0.0.1:${port}`);
  expect(await checkPort({ HOST: '127.0.0.1', PORT: port })).toBe(`127.0.0.1:${port}`);
});

it.each(['0', '65536', '80a', '', '-1', '13.37'])('refuses PORT=%s', async (PORT) => {
  await expect(checkPort({ PORT })).rejects.toThrow(`PORT=${PORT} is not a port`);
});

it('refuses a HOST that is no address of this machine', async () => {
  // 192.0.2.0/24 is reserved for documentation (RFC 5737) and never assigned.
  await expect(checkPort({ HOST: '192.0.2.1', PORT: '1337' })).rejects.toThrow(
    /HOST=192\.0\.2\.1 is not an address of this machine \(EADDRNOTAVAIL\)/,
  );
});
