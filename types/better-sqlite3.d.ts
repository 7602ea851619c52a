/** The little that we use of better-sqlite3, which brings no types of its own. */
declare module 'better-sqlite3' {
  namespace Database {
    interface Statement {
      run(...values: readonly (string | number | null)[]): unknown;
      all(...values: readonly (string | number | null)[]): unknown[];
    }
    interface Connection {
      exec(sql: string): unknown;
      prepare(sql: string): Statement;
      close(): void;
    }
  }
  class Database implements Database.Connection {
    constructor(file: string, options?: { timeout?: number });
    exec(sql: string): unknown;
    prepare(sql: string): Database.Statement;
    close(): void;
  }
  export = Database;
}
