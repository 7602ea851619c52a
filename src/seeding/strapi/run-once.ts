import type { Core } from '@strapi/strapi';

/**
 * Does something once in the life of a database, however often the newsroom starts. Work and mark
 * commit together, and on PostgreSQL a second node that starts meanwhile waits for the first.
 *
 * @param name of the mark; changing it does the work again everywhere
 */
export async function runOnce(
  strapi: Core.Strapi,
  name: string,
  work: () => Promise<void>,
): Promise<void> {
  const mark = strapi.store({ type: 'core', name: 'newsroom', key: `done-${name}` });
  if ((await mark.get({})) !== null) return;
  await strapi.db.transaction(async ({ trx }) => {
    await lockStart(strapi, trx);
    if ((await mark.get({})) !== null) return;
    await work();
    await mark.set({ value: new Date().toISOString() });
  });
}

type Transaction = Parameters<Parameters<Core.Strapi['db']['transaction']>[0]>[0]['trx'];

/** One start at a time writes reference data; SQLite has one process anyway. */
export async function lockStart(strapi: Core.Strapi, trx: Transaction): Promise<void> {
  if (strapi.db.dialect.client !== 'postgres') return;
  await trx.raw("select pg_advisory_xact_lock(hashtext('ajil:start'))");
}
