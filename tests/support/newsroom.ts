import { randomBytes } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

import { type Core, createStrapi } from '@strapi/strapi';

import type { TestDatabase } from './databases';

/** A booted newsroom that listens on a port of its own. */
export interface Newsroom {
  readonly strapi: Core.Strapi;
  readonly client: TestDatabase['client'];
  /** `http://127.0.0.1:port` */
  readonly url: string;
  /** Key of an API token that may do everything. */
  readonly token: string;
  close(): Promise<void>;
}

const ROOT = path.resolve(__dirname, '../..');
const SECRETS = ['API_TOKEN_SALT', 'ADMIN_JWT_SECRET', 'TRANSFER_TOKEN_SALT', 'JWT_SECRET'];

/**
 * Boots Strapi in this process from the copy that `npm test` compiled.
 *
 * @param env settings beside those of the database
 */
export async function bootNewsroom(
  database: TestDatabase,
  env: Record<string, string> = {},
): Promise<Newsroom> {
  const secret = () => randomBytes(16).toString('hex');
  Object.assign(process.env, database.env, {
    APP_KEYS: secret(),
    ENCRYPTION_KEY: secret(),
    ...Object.fromEntries(SECRETS.map((name) => [name, secret()])),
    STRAPI_TELEMETRY_DISABLED: 'true',
    SEED_SAMPLES: 'false',
    // Strapi reads a row for an event after it has been told to stop; that must not keep us waiting.
    DATABASE_CONNECTION_TIMEOUT: '10000',
    ...env,
  });
  const distDir = process.env.AJIL_TEST_DIST ?? path.join(ROOT, '.tmp/test-dist');
  const strapi = createStrapi({ appDir: ROOT, distDir, serveAdminPanel: false });
  strapi.log.level = 'error';
  await strapi.load();
  await new Promise<void>((resolve) => strapi.server.listen(0, '127.0.0.1', () => resolve()));
  const { port } = strapi.server.httpServer.address() as AddressInfo;
  const { accessKey } = await strapi.service('admin::api-token').create({
    name: 'tests',
    description: '',
    type: 'full-access',
    lifespan: null,
  });
  return {
    strapi,
    client: database.client,
    url: `http://127.0.0.1:${port}`,
    token: accessKey,
    close: () => strapi.destroy(),
  };
}
