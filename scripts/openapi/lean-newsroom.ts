import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';

import type { OpenApiDocument } from '../../src/developers/document';

const SECRETS = ['API_TOKEN_SALT', 'ADMIN_JWT_SECRET', 'TRANSFER_TOKEN_SALT', 'JWT_SECRET'];

/**
 * The document of a newsroom on an empty database of its own, which is gone afterwards: what is
 * published about the code must not depend on anybody's settings.
 *
 * @param root folder of the project
 */
export async function documentOfLeanNewsroom(root: string): Promise<OpenApiDocument> {
  process.chdir(root);
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'ajil-openapi-'));
  const secret = () => randomBytes(16).toString('hex');
  Object.assign(process.env, {
    NODE_ENV: 'production',
    DATABASE_CLIENT: 'sqlite',
    DATABASE_FILENAME: path.join(folder, 'newsroom.db'),
    PUBLIC_URL: '',
    APP_KEYS: secret(),
    ENCRYPTION_KEY: secret(),
    ...Object.fromEntries(SECRETS.map((name) => [name, secret()])),
    SEED_SAMPLES: 'false',
    STRAPI_TELEMETRY_DISABLED: 'true',
  });
  const distDir = process.env.AJIL_TEST_DIST ?? path.join(root, 'dist');
  if (!process.env.AJIL_TEST_DIST) {
    const { ensureServerBuilt } = await import('../setup/build-newsroom.mjs');
    await ensureServerBuilt(root);
  }
  const load = createRequire(path.join(root, 'package.json'));
  const { createStrapi } = load('@strapi/strapi') as typeof import('@strapi/strapi');
  const strapi = createStrapi({ appDir: root, distDir, serveAdminPanel: false });
  strapi.log.level = 'error';
  try {
    await strapi.load();
    // The routes are only there once they are mounted; nothing listens.
    strapi.server.mount();
    const { generateDocument } = load(
      path.join(distDir, 'src/developers/strapi/generate-document.js'),
    ) as typeof import('../../src/developers/strapi/generate-document');
    return generateDocument(strapi);
  } finally {
    await strapi.destroy();
    fs.rmSync(folder, { recursive: true, force: true });
  }
}
