import fs from 'node:fs';
import net from 'node:net';
import path from 'node:path';

import { makeFreshCheckout, runNode } from './temp-folder';

/** Everything `npm start` checks before it installs, on the real command in a fresh checkout. */
async function start(root: string, env: Record<string, string> = {}, nodeArgs: string[] = []) {
  const script = path.join(root, 'scripts/start.mjs');
  const outcome = await runNode([...nodeArgs, script], { cwd: root, env });
  return { ...outcome, lines: outcome.stderr.trim().split('\n') };
}

it('stops at an occupied port with one line, having written .env and nothing else', async () => {
  const root = makeFreshCheckout();
  const server = net.createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const port = String((server.address() as net.AddressInfo).port);
  const { code, lines } = await start(root, { PORT: port });
  server.close();
  expect(code).toBe(1);
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatch(`المنفذ ${port} مشغول`);
  expect(lines[0]).toMatch(`port ${port} is in use`);
  expect(fs.existsSync(path.join(root, '.env'))).toBe(true);
  expect(fs.existsSync(path.join(root, 'node_modules'))).toBe(false);
  expect(fs.readdirSync(path.join(root, '.tmp'))).toEqual([]);
});

it.each([
  ['a malformed line', 'PORT=1337\nthis is not a setting\n', /line 2 of \.env/],
  ['a missing secret', 'PORT=1337\n', /APP_KEYS is missing or empty in \.env/],
])('stops at %s of .env with one line', async (_name, text, message) => {
  const root = makeFreshCheckout();
  fs.writeFileSync(path.join(root, '.env'), text);
  const { code, lines } = await start(root);
  expect(code).toBe(1);
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatch(message);
  expect(fs.readFileSync(path.join(root, '.env'), 'utf8')).toBe(text);
});

it('stops on a too old Node with one line, before it loads anything', async () => {
  const root = makeFreshCheckout();
  const pretend = `Object.defineProperty(process.versions, 'node', { value: '18.20.8' })`;
  const { code, lines } = await start(root, {}, ['--import', `data:text/javascript,${pretend}`]);
  expect(code).toBe(1);
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatch(/Node 18\.20\.8 is too old: install a version in 20\.9\.0 – 26\.x/);
  expect(fs.existsSync(path.join(root, '.env'))).toBe(false);
});

it('stops in a folder it may not write to with one line', async () => {
  const root = makeFreshCheckout();
  fs.chmodSync(root, 0o555);
  const script = path.join(root, 'scripts/start.mjs');
  // The super-user may write anywhere, so the command runs as nobody when the tests run as root.
  const uid = process.getuid?.() === 0 ? 65534 : undefined;
  const { code, stderr } = await runNode([script], { cwd: root, uid });
  fs.chmodSync(root, 0o755);
  expect(code).toBe(1);
  expect(stderr.trim()).toMatch(/^✗ .*cannot write to .* \(EACCES\): give this user.*$/);
});

it('runs from any folder', async () => {
  const root = makeFreshCheckout();
  fs.writeFileSync(path.join(root, '.env'), '');
  const script = path.join(root, 'scripts/start.mjs');
  const { stderr } = await runNode([script], { cwd: '/' });
  expect(stderr).toMatch(/APP_KEYS is missing/);
});
