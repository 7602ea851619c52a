import path from 'node:path';

import { fingerprint } from './fingerprint.mjs';

/** What the compiled server depends on. */
export const SERVER_INPUTS = ['src', 'config', 'types', 'tsconfig.json', 'package-lock.json'];

/**
 * What the admin bundle depends on: its own sources, the pure domains it imports (a test follows
 * its imports and fails when one leads out of this list), the configuration `strapi build` reads.
 */
export const ADMIN_INPUTS = [
  'src/admin',
  'src/desk',
  'src/editorial',
  'src/arabic',
  'src/tagging',
  'src/intake',
  'src/reading',
  'src/search/search-contract.ts',
  'src/syndication',
  'src/delivery/delivery-contract.ts',
  'src/delivery/event.ts',
  'src/delivery/filters.ts',
  'src/delivery/host-of.ts',
  'config/admin.ts',
  'config/server.ts',
  'config/plugins.ts',
  'package-lock.json',
];

/** Settings that `strapi build` writes into the bundle, by name or by prefix. */
const ADMIN_SETTINGS = /^(STRAPI_ADMIN_|STRAPI_TELEMETRY_|STRAPI_AI_URL|PUBLIC_URL|ADMIN_|URL$)/;
/** ... except the secrets among them, which it does not. */
const SECRET = /SECRET|SALT|TOKEN|PASSWORD/;

/** @param {string} root */
export function serverFingerprint(root) {
  return fingerprint(root, SERVER_INPUTS, {
    cacheFile: path.join(root, '.tmp/setup/server-inputs.json'),
    ignore: (file) => file === 'src/admin',
  });
}

/**
 * @param {string} root
 * @param {Record<string, string | undefined>} settings the environment the build runs in
 */
export function adminFingerprint(root, settings) {
  const files = fingerprint(root, ADMIN_INPUTS, {
    cacheFile: path.join(root, '.tmp/setup/admin-inputs.json'),
    ignore: (file) => file.endsWith('/strapi'),
  });
  const built = Object.keys(settings)
    .filter((key) => ADMIN_SETTINGS.test(key) && !SECRET.test(key))
    .sort()
    .map((key) => `${key}=${settings[key]}`);
  return [files, ...built].join(' ');
}
