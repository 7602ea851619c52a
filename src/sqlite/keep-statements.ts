import { LRUCache } from 'lru-cache';

/** What knex uses of a connection of better-sqlite3, whose own types are no dependency of ours. */
export interface SqliteConnection {
  prepare(sql: string): SqliteStatement;
}

export interface SqliteStatement {
  /** Whether somebody is still reading its rows. */
  readonly busy?: boolean;
  readonly reader: boolean;
  all(bindings: unknown): unknown;
  run(bindings: unknown): unknown;
}

/** More than the panel and the readers ask for; a long one takes SQLite some ten kilobytes. */
const MOST = 300;

/** Everything else changes what others mean, or, like many a `pragma`, works when it is compiled. */
const IS_KEPT = /^\s*(?:select|insert|update|delete|with)\b/i;

/**
 * Lets a connection keep the statements that it compiled. Knex has every statement compiled anew, and
 * Strapi's name every column of a row: that was the largest single part of a save and of a list.
 *
 * SQLite compiles a kept statement again by itself when the schema has changed since
 * (https://www.sqlite.org/c3ref/prepare.html), and better-sqlite3 asks for the columns with every row.
 */
export function keepStatements(connection: SqliteConnection): void {
  const kept = new LRUCache<string, SqliteStatement>({ max: MOST });
  const prepare = connection.prepare.bind(connection);
  connection.prepare = (sql) => {
    if (!IS_KEPT.test(sql)) return prepare(sql);
    const known = kept.get(sql);
    if (known && !known.busy) return known;
    const statement = prepare(sql);
    kept.set(sql, statement);
    return statement;
  };
}
