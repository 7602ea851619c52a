import type { Newsroom } from './newsroom';

interface Statement {
  readonly sql: string;
  /** Of the transaction that the connection is in, or on SQLite was in last. */
  readonly __knexTxId?: string;
}

/** The statements of the transactions of `work`; what Strapi reads after the commit is left out. */
export async function statementsOf(
  { strapi }: Pick<Newsroom, 'strapi'>,
  work: () => Promise<unknown>,
): Promise<string[]> {
  const statements: string[] = [];
  const open = new Set<string | undefined>();
  const note = ({ sql, __knexTxId: transaction }: Statement) => {
    if (sql === 'BEGIN;') open.add(transaction);
    else if (sql === 'COMMIT;') open.delete(transaction);
    else if (open.has(transaction)) statements.push(sql);
  };
  strapi.db.connection.on('query', note);
  try {
    await work();
  } finally {
    strapi.db.connection.removeListener('query', note);
  }
  return statements;
}

/**
 * The statements of the requests that `work` sends, where they read a table whose name matches.
 * What the newsroom does of its own accord meanwhile is left out.
 */
export async function readsOf(
  { strapi }: Pick<Newsroom, 'strapi'>,
  tables: RegExp,
  work: () => Promise<unknown>,
): Promise<string[]> {
  const reads: string[] = [];
  const note = ({ sql }: Statement) => {
    if (!strapi.requestContext.get()) return;
    const [, table = ''] = /^select [\s\S]*? from (?:"public"\.)?[`"](\w+)/.exec(sql) ?? [];
    if (tables.test(table)) reads.push(sql);
  };
  strapi.db.connection.on('query', note);
  try {
    await work();
  } finally {
    strapi.db.connection.removeListener('query', note);
  }
  return reads;
}
