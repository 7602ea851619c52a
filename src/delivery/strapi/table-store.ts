import type { Core } from '@strapi/strapi';

type Connection = Core.Strapi['db']['connection'];
export type Transaction = Parameters<Parameters<Core.Strapi['db']['transaction']>[0]>[0]['trx'];

/** Our way to the database, beside Strapi's. */
export interface Tables {
  readonly client: 'sqlite' | 'postgres';
  /** Absolute path of the database; null on PostgreSQL. */
  sqliteFile(): string | null;
  schema(): string | undefined;
  /** @param trx joins that transaction; without it the query is on its own */
  of(name: string, trx?: Transaction): ReturnType<Connection>;
  /** A query on its own, or a part of one; `??` takes `nameOf(table)`. */
  raw(
    sql: string,
    bindings: readonly (string | number | readonly number[])[],
  ): ReturnType<Connection['raw']>;
  /** A table with its schema. */
  nameOf(name: string): string;
  /**
   * A transaction of our own. It never joins one of Strapi's that happens to be open around the
   * caller, as `strapi.db.transaction` does: what the runner writes must not be rolled back with it.
   */
  transaction<T>(work: (trx: Transaction) => Promise<T>): Promise<T>;
}

export function makeTables(strapi: Core.Strapi): Tables {
  return {
    client: strapi.db.dialect.client === 'postgres' ? 'postgres' : 'sqlite',
    sqliteFile() {
      if (strapi.db.dialect.client !== 'sqlite') return null;
      return (strapi.db.connection.client.connectionSettings as { filename: string }).filename;
    },
    schema: () => strapi.db.getSchemaName(),
    of(name, trx) {
      const query = (trx ?? strapi.db.connection)(name);
      const schema = strapi.db.getSchemaName();
      return schema ? query.withSchema(schema) : query;
    },
    raw: (sql, bindings) => strapi.db.connection.raw(sql, bindings as never),
    nameOf(name) {
      const schema = strapi.db.getSchemaName();
      return schema ? `${schema}.${name}` : name;
    },
    async transaction(work) {
      let cause: unknown;
      const noting = async (trx: Transaction) => {
        try {
          return await work(trx);
        } catch (error) {
          cause = error;
          throw error;
        }
      };
      try {
        return await strapi.db.connection.transaction(noting);
      } catch (error) {
        // A full SQLite has rolled back by itself; then the rollback fails, and would be all we hear.
        throw cause ?? error;
      }
    },
  };
}
