import fs from 'node:fs';

import Database from 'better-sqlite3';

import { deliveryErrors } from './delivery-errors';

/** Beside the database, so that it is found by whoever uses that file. */
const SUFFIX = '-runner';

/**
 * Makes this process the only runner on a SQLite file. The lock is one of SQLite itself, an open write
 * transaction on a small file of its own: the system lets it go when the process ends in whatever
 * way, so no stale lock is ever left, and no process id is mistaken for another.
 *
 * @param databaseFile absolute path
 * @returns lets it go
 * @throws naming the process that holds it
 */
export function takeRunnerLock(databaseFile: string): () => void {
  const connection = new Database(databaseFile + SUFFIX, { timeout: 0 });
  try {
    connection.exec('create table if not exists holder (pid integer, since text)');
    connection.exec('begin immediate');
    connection.exec('delete from holder');
    connection
      .prepare('insert into holder values (?, ?)')
      .run(process.pid, new Date().toISOString());
    connection.exec('commit; begin immediate');
  } catch (error) {
    const holder = isBusy(error) ? readHolder(connection) : null;
    connection.close();
    throw holder === null ? error : deliveryErrors.secondRunner(databaseFile, holder);
  }
  return () => {
    connection.exec('rollback');
    connection.close();
    fs.rmSync(databaseFile + SUFFIX, { force: true });
  };
}

function isBusy(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'SQLITE_BUSY';
}

function readHolder(connection: Database.Connection): string {
  try {
    const [row] = connection.prepare('select pid, since from holder').all() as {
      pid: number;
      since: string;
    }[];
    return row === undefined ? 'pid ?' : `pid ${row.pid}, ${row.since}`;
  } catch {
    return 'pid ?';
  }
}
