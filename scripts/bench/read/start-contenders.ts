import fs from 'node:fs';
import path from 'node:path';

import Database from 'better-sqlite3';

import { sqliteDatabase } from '../../faults/fault-database';
import { writeStockProject } from '../stock-project';
import { copyHit } from './copy-answer';
import type { Asked, Contender } from './measure';
import { pathsOfAjil, pathsOfStock } from './questions';
import type { Copied } from './server-process';
import { type Server, startCopier, startNewsroom } from './servers';
import { writeStockTypes } from './stock-types';

/** Where everything is that servers need. */
export interface Place {
  readonly root: string;
  /** For the databases. */
  readonly folder: string;
  /** The compiled server. */
  readonly dist: string;
}

/** Without it the readers would soon hear 429. */
export const UNLIMITED = { RATE_LIMIT_ALLOW_ADDRESSES: '127.0.0.0/8' };

/**
 * Starts everybody, with the same stories, and lets the copiers send what the first gives.
 *
 * @param servers where those that have been started are put, to be closed whatever happens
 */
export async function startContenders(
  { root, folder, dist }: Place,
  stories: number,
  servers: Server[],
  tell: (what: string) => void,
): Promise<Record<Contender, Asked>> {
  const start = async (what: string, starting: () => Promise<Server>) => {
    tell(`starting ${what}`);
    const server = await starting();
    servers.push(server);
    return server;
  };
  const ours = path.join(folder, 'ajil');
  fs.mkdirSync(ours, { recursive: true });
  const env = { ...sqliteDatabase(ours).env, ...UNLIMITED };
  const hot = await start('Ajil', () => startNewsroom(root, dist, env));
  const rows = await hot.fillAjil(stories);
  // On a copy: only one process may run on an SQLite database.
  const copy = path.join(folder, 'cold');
  fs.mkdirSync(copy);
  const [from, to] = [ours, copy].map((one) => sqliteDatabase(one).env.DATABASE_FILENAME);
  const live = new Database(from);
  live.prepare('vacuum into ?').run(to);
  live.close();
  const cold = await start('Ajil without its cache', () =>
    startNewsroom(root, dist, {
      ...env,
      DATABASE_FILENAME: to,
      CACHE: 'false',
    }),
  );
  const project = path.join(folder, 'stock');
  writeStockProject(root, project);
  writeStockTypes(root, project);
  const stock = await start('a stock Strapi', () =>
    startNewsroom(project, project, sqliteDatabase(project).env),
  );
  const stockRows = await stock.fillStock(rows);
  const paths = pathsOfAjil(rows[0].documentId);
  const answers: Record<string, Copied> = {};
  for (const asked of Object.values(paths)) {
    answers[asked] = await copyHit({ port: hot.port, path: asked });
  }
  const bare = await start('a bare server', () => startCopier('bare'));
  const bytes = await start('bytes for bytes', () => startCopier('bytes'));
  for (const copier of [bare, bytes]) await copier.copy(answers);
  return {
    bytes: { server: bytes, paths },
    bare: { server: bare, paths },
    hot: { server: hot, paths },
    cold: { server: cold, paths },
    stock: { server: stock, paths: pathsOfStock(stockRows[0].documentId) },
  };
}
