import type { Core } from '@strapi/strapi';

import { makeLoopTurns } from '../turns';

/**
 * On SQLite, lets others have the event loop between statements that are in no transaction, before one
 * takes the connection: who waited with it in hand would have everybody's statements come between, and
 * of sixteen lists that are asked for at once each would be ready when the last is.
 */
export function acquireInTurns(strapi: Core.Strapi): void {
  if (strapi.db.dialect.client !== 'sqlite') return;
  const turns = makeLoopTurns(() => performance.now());
  const { client } = strapi.db.connection;
  const acquire = client.acquireConnection.bind(client);
  client.acquireConnection = async () => {
    await turns.take();
    return acquire();
  };
}
