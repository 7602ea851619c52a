import type { Core } from '@strapi/strapi';
import {
  type RateLimiterAbstract,
  RateLimiterMemory,
  RateLimiterPostgres,
} from 'rate-limiter-flexible';

import type { Rate } from '../rates';

const TABLE = 'ajil_login_failures';

/**
 * Counts failed sign-ins. On PostgreSQL all nodes count together: a guesser must not get a new try
 * from each. While the database is away the node counts by itself.
 */
export async function makeLoginFailures(
  strapi: Core.Strapi,
  { times, seconds }: Rate,
): Promise<RateLimiterAbstract> {
  const options = { points: times, duration: seconds, keyPrefix: 'login' };
  const memory = new RateLimiterMemory(options);
  if (strapi.db.dialect.client !== 'postgres') return memory;
  return new Promise((resolve) => {
    const limiter: RateLimiterPostgres = new RateLimiterPostgres(
      {
        ...options,
        storeClient: strapi.db.connection,
        storeType: 'knex',
        schemaName: strapi.db.getSchemaName(),
        tableName: TABLE,
        insuranceLimiter: memory,
      },
      (error) => {
        // Two nodes that start together may both make the table, and one of them fails.
        if (error)
          strapi.log.warn(`${TABLE}: ${error.message}; failed sign-ins are counted here only`);
        resolve(error ? memory : limiter);
      },
    );
  });
}
