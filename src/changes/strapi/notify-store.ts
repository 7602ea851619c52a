import type { Core } from '@strapi/strapi';
import { Client } from 'pg';

type Transaction = Parameters<Parameters<Core.Strapi['db']['transaction']>[0]>[0]['trx'];

/** Nodes of one newsroom: those on the same schema of the same database. */
export function channelOf(strapi: Core.Strapi): string {
  return `ajil_changes_${strapi.db.getSchemaName() ?? 'public'}`;
}

/** Tells all nodes, in a transaction when it commits. */
export async function notify(
  strapi: Core.Strapi,
  message: string,
  trx?: Transaction,
): Promise<void> {
  const connection = trx ?? strapi.db.connection;
  await connection.raw('select pg_notify(?, ?)', [channelOf(strapi), message]);
}

/** A connection beside the pool, which hears as long as it is open. Not connected yet. */
export function makeListeningClient(strapi: Core.Strapi): Client {
  const connection = strapi.config.get<object>('database.connection.connection');
  // `schema` is a setting of Strapi's, not of the driver's.
  const own = Object.entries(connection).filter(([name]) => name !== 'schema');
  return new Client({
    ...Object.fromEntries(own),
    application_name: 'ajil-changes',
    keepAlive: true,
    connectionTimeoutMillis: 5_000,
    query_timeout: 5_000,
  });
}
