import { randomBytes } from 'node:crypto';
import { createRequire } from 'node:module';
import path from 'node:path';

import type { Core } from '@strapi/strapi';

type EntryStore = typeof import('../../../src/search/strapi/entry-store');
type SearchStories = typeof import('../../../src/search/strapi/search-stories');

/** A newsroom in this process, and the parts of its search that are measured. */
export interface SearchNewsroom {
  readonly strapi: Core.Strapi;
  /** The module that the newsroom itself runs: what is replaced in it is replaced in its saves. */
  readonly entries: { -readonly [Name in keyof EntryStore]: EntryStore[Name] };
  readonly searchStories: SearchStories['searchStories'];
  close(): Promise<void>;
}

const SECRETS = ['API_TOKEN_SALT', 'ADMIN_JWT_SECRET', 'TRANSFER_TOKEN_SALT', 'JWT_SECRET'];

/**
 * @param distDir the compiled server
 * @param env says which database
 */
export async function bootSearchNewsroom(
  root: string,
  distDir: string,
  env: Readonly<Record<string, string>>,
): Promise<SearchNewsroom> {
  const secret = () => randomBytes(16).toString('hex');
  Object.assign(process.env, env, {
    NODE_ENV: 'production',
    APP_KEYS: secret(),
    ENCRYPTION_KEY: secret(),
    ...Object.fromEntries(SECRETS.map((name) => [name, secret()])),
    STRAPI_TELEMETRY_DISABLED: 'true',
    SEED_SAMPLES: 'false',
  });
  const load = createRequire(path.join(root, 'package.json'));
  const { createStrapi } = load('@strapi/strapi') as typeof import('@strapi/strapi');
  const strapi = createStrapi({ appDir: root, distDir, serveAdminPanel: false });
  strapi.log.level = 'error';
  await strapi.load();
  const module = <T>(name: string): T => load(path.join(distDir, `src/search/strapi/${name}.js`));
  return {
    strapi,
    entries: module('entry-store'),
    searchStories: module<SearchStories>('search-stories').searchStories,
    close: () => strapi.destroy(),
  };
}
