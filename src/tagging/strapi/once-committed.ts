import type { Core } from '@strapi/strapi';

/**
 * Runs `work` when the transaction of the caller is committed, and never when it is rolled back; at
 * once where there is no transaction.
 *
 * @param work must not throw: the commit has happened
 */
export async function onceCommitted(strapi: Core.Strapi, work: () => void): Promise<void> {
  if (!strapi.db.inTransaction()) return work();
  await strapi.db.transaction(async ({ onCommit }) => onCommit(work));
}
