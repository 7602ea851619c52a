import type { Newsroom } from './newsroom';

interface Statement {
  readonly sql: string;
  readonly bindings: readonly unknown[];
}

/** The lists and counts of articles that the requests of `work` ask the database for. */
export async function listsOf(
  { strapi }: Pick<Newsroom, 'strapi'>,
  work: () => Promise<unknown>,
): Promise<Statement[]> {
  const lists: Statement[] = [];
  const note = ({ sql, bindings }: Statement) => {
    // What the newsroom does of its own accord meanwhile is left out.
    if (!strapi.requestContext.get()) return;
    if (/^select [\s\S]* from (?:"public"\.)?[`"]articles[`"] as [`"]t0/.test(sql)) {
      lists.push({ sql, bindings });
    }
  };
  strapi.db.connection.on('query', note);
  try {
    await work();
  } finally {
    strapi.db.connection.removeListener('query', note);
  }
  return lists;
}

/**
 * What the database would do for a statement, a line a step. PostgreSQL is told to avoid reading a
 * whole table wherever an index could serve instead: with the few rows of a test it would not bother.
 */
export async function planOf(
  { strapi, client }: Pick<Newsroom, 'strapi' | 'client'>,
  { sql, bindings }: Statement,
): Promise<string[]> {
  // The statement as the driver has it; knex takes question marks.
  const statement = sql.replace(/\$\d+/g, '?');
  return strapi.db.transaction(async ({ trx }) => {
    if (client === 'sqlite') {
      const rows = await trx.raw(`explain query plan ${statement}`, bindings as never);
      return (rows as { detail: string }[]).map(({ detail }) => detail);
    }
    await trx.raw('set local enable_seqscan = off');
    const { rows } = await trx.raw(`explain (costs off) ${statement}`, bindings as never);
    return (rows as { 'QUERY PLAN': string }[]).map((row) => row['QUERY PLAN']);
  });
}
