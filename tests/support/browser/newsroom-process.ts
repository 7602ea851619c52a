import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import net from 'node:net';
import path from 'node:path';

import { makeSqliteDatabase } from '../databases';

/** A newsroom as a person starts it: `strapi start`, in a process of its own, from the built dist. */
export interface NewsroomProcess {
  /** `http://127.0.0.1:port` */
  readonly url: string;
  /** What it has printed so far. */
  output(): string;
  /** Kills it as a power cut does, and starts it again on the same database and address. */
  killAndStart(): Promise<void>;
  stop(): Promise<void>;
}

const ROOT = path.resolve(__dirname, '../../..');
const STRAPI = path.join(ROOT, 'node_modules/@strapi/strapi/bin/strapi.js');
const START_LIMIT_MS = 90_000;
const STOP_LIMIT_MS = 10_000;
const POLL_MS = 100;
/** How much of what it printed goes into an error: a failed insert prints every row. */
const END_OF_OUTPUT = 2_000;

/**
 * On an empty database, a free port and fresh secrets.
 *
 * @param env settings of this newsroom, over those of all
 */
export async function startNewsroom(
  env: Readonly<Record<string, string>> = {},
): Promise<NewsroomProcess> {
  const database = await makeSqliteDatabase();
  const port = await findFreePort();
  const environment = { ...process.env, ...database.env, ...settings(port), ...env };
  let output = '';
  const launch = () => {
    const launched = spawn(process.execPath, [STRAPI, 'start'], {
      cwd: ROOT,
      env: environment,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [launched.stdout, launched.stderr]) {
      stream.on('data', (chunk: Buffer) => (output += chunk.toString('utf8')));
    }
    return launched;
  };
  let child: ChildProcess = launch();
  const url = `http://127.0.0.1:${port}`;
  const stop = async () => {
    await end(child);
    await database.drop();
  };
  try {
    await waitUntilReady(url, child);
  } catch (error) {
    await stop();
    throw new Error(`${String(error)}\n${output.slice(-END_OF_OUTPUT)}`);
  }
  const killAndStart = async () => {
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGKILL');
    await ended;
    child = launch();
    await waitUntilReady(url, child);
  };
  return { url, output: () => output, killAndStart, stop };
}

function settings(port: number): Record<string, string> {
  const secret = () => randomBytes(16).toString('base64');
  return {
    NODE_ENV: 'production',
    HOST: '127.0.0.1',
    PORT: String(port),
    PUBLIC_URL: '',
    APP_KEYS: `${secret()},${secret()}`,
    API_TOKEN_SALT: secret(),
    ADMIN_JWT_SECRET: secret(),
    TRANSFER_TOKEN_SALT: secret(),
    JWT_SECRET: secret(),
    ENCRYPTION_KEY: secret(),
    SEED_SAMPLES: 'false',
    STRAPI_TELEMETRY_DISABLED: 'true',
    STRAPI_DISABLE_UPDATE_NOTIFICATION: 'true',
  };
}

function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = net.createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as net.AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

async function waitUntilReady(url: string, child: ChildProcess): Promise<void> {
  const deadline = Date.now() + START_LIMIT_MS;
  while (Date.now() < deadline) {
    if (child.exitCode !== null) throw new Error(`strapi start ended with code ${child.exitCode}`);
    const answer = await fetch(`${url}/_health`).catch(() => null);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
  throw new Error(`${url} did not answer within ${START_LIMIT_MS / 1000} s`);
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  const timer = setTimeout(() => child.kill('SIGKILL'), STOP_LIMIT_MS);
  await ended;
  clearTimeout(timer);
}
