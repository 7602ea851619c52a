import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import net, { type AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';

import { Client } from 'pg';

import type { RestartableServer } from './scenarios/restart';

/** A PostgreSQL of our own, which may be restarted without anybody else noticing. */
export interface PrivateCluster extends RestartableServer {
  /** Of a database where others may be made. */
  readonly url: string;
  drop(): void;
}

/** Starts one under the temporary folder. @returns null where PostgreSQL's programs are not installed */
export async function startPrivateCluster(): Promise<PrivateCluster | null> {
  const bin = findPrograms();
  if (bin === null) return null;
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'ajil-postgres-'));
  // PostgreSQL refuses to run as root, and its own user has to get in here.
  fs.chmodSync(folder, 0o777);
  const data = path.join(folder, 'data');
  const port = await findFreePort();
  const control = (...args: string[]) => run(path.join(bin, 'pg_ctl'), ['-D', data, '-w', ...args]);
  const options = `-p ${port} -k ${folder} -c listen_addresses=127.0.0.1`;
  const start = () => control('-l', path.join(folder, 'log'), '-o', options, 'start');
  run(path.join(bin, 'initdb'), ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8']);
  start();
  return {
    url: `postgres://postgres@127.0.0.1:${port}/postgres`,
    how: `private cluster, ${path.basename(path.dirname(bin))}`,
    async restart(mode, awayMs) {
      control('-m', mode, 'stop');
      await new Promise((resolve) => setTimeout(resolve, awayMs));
      start();
    },
    drop() {
      control('-m', 'immediate', 'stop');
      fs.rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Instead of a restart, where no server of our own can be had: all connections to a database break. */
export function breakingConnections(url: string): RestartableServer {
  return {
    how: 'pg_terminate_backend',
    async restart() {
      const client = new Client({ connectionString: url });
      await client.connect();
      await client.query(
        `select pg_terminate_backend(pid) from pg_stat_activity
         where datname = current_database() and pid <> pg_backend_pid()`,
      );
      await client.end();
    },
  };
}

/** Debian keeps them out of the path, one folder for each version. */
function findPrograms(): string | null {
  const debian = '/usr/lib/postgresql';
  const versions = fs.existsSync(debian) ? fs.readdirSync(debian) : [];
  const folders = [
    ...versions.sort((a, b) => Number(b) - Number(a)).map((one) => path.join(debian, one, 'bin')),
    ...(process.env.PATH ?? '').split(path.delimiter),
  ];
  return folders.find((folder) => fs.existsSync(path.join(folder, 'initdb'))) ?? null;
}

function run(program: string, args: readonly string[]): void {
  const isRoot = process.getuid?.() === 0;
  const [command, ...rest] = isRoot
    ? ['runuser', '-u', 'postgres', '--', program, ...args]
    : [program, ...args];
  // Its output must not hold ours open: the server inherits it.
  const { status, error } = spawnSync(command, rest, { stdio: 'ignore', cwd: os.tmpdir() });
  if (status !== 0) throw new Error(`${program} ${args.join(' ')} failed: ${error ?? status}`);
}

async function findFreePort(): Promise<number> {
  const server = net.createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
