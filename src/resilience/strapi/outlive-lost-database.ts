import type { Core } from '@strapi/strapi';

import { isLostConnection } from '../is-lost-connection';

/**
 * Keeps the newsroom up while its database is away. After a commit Strapi reads the entry for its own
 * event in a promise that nobody waits for (document-service/events.js); when the connection breaks at
 * that moment, Node would end the process. What fails for any other reason ends it as before.
 *
 * @returns stops doing so
 */
export function outliveLostDatabase(strapi: Core.Strapi): () => void {
  const onRejection = (reason: unknown) => {
    if (!isLostConnection(reason)) throw reason;
    strapi.log.error(
      `انقطع الاتصال بقاعدة البيانات • the connection to the database was lost: ${String(reason)}`,
    );
  };
  process.on('unhandledRejection', onRejection);
  return () => process.off('unhandledRejection', onRejection);
}
