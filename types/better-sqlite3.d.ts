/** The little that we use of better-sqlite3, which brings no types of its own. */
declare module 'better-sqlite3' {
  namespace Database {
    type Value = string | number | null;
    interface Statement {
      run(...values: readonly Value[]): unknown;
      all(...values: readonly Value[]): unknown[];
      all(named: Readonly<Record<string, Value>>): unknown[];
    }
    interface Connection {
      exec(sql: string): unknown;
      prepare(sql: string): Statement;
      close(): void;
    }
  }
  class Database implements Database.Connection {
    constructor(file: string, options?: { timeout?: number; readonly?: boolean });
    exec(sql: string): unknown;
    prepare(sql: string): Database.Statement;
    close(): void;
  }
  export = Database;
}
