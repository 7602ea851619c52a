import fs from 'node:fs';
import path from 'node:path';

/** The files of a project as Strapi's own generator makes it, without content types or sources. */
const FILES: Readonly<Record<string, string>> = {
  'package.json': JSON.stringify({
    name: 'stock',
    version: '0.1.0',
    private: true,
    // By these Strapi knows its projects, and which plugins to load.
    dependencies: {
      '@strapi/strapi': '5.54.0',
      '@strapi/plugin-users-permissions': '5.54.0',
      'better-sqlite3': '*',
      // Without these in the list it builds no panel.
      react: '^18.0.0',
      'react-dom': '^18.0.0',
      'react-router-dom': '^6.0.0',
      'styled-components': '^6.0.0',
    },
  }),
  'config/server.js': `module.exports = ({ env }) => ({
  host: env('HOST'), port: env.int('PORT'), app: { keys: env.array('APP_KEYS') },
});`,
  'config/admin.js': `module.exports = ({ env }) => ({
  auth: { secret: env('ADMIN_JWT_SECRET') },
  apiToken: { salt: env('API_TOKEN_SALT') },
  transfer: { token: { salt: env('TRANSFER_TOKEN_SALT') } },
  secrets: { encryptionKey: env('ENCRYPTION_KEY') },
});`,
  'config/api.js': `module.exports = { rest: { defaultLimit: 25, maxLimit: 100, withCount: true } };`,
  'config/plugins.js': `module.exports = ({ env }) => ({
  'users-permissions': { config: { jwtSecret: env('JWT_SECRET') } },
});`,
  'config/middlewares.js': `module.exports = [
  'strapi::logger', 'strapi::errors', 'strapi::security', 'strapi::cors', 'strapi::poweredBy',
  'strapi::query', 'strapi::body', 'strapi::session', 'strapi::favicon', 'strapi::public',
];`,
  'config/database.js': `module.exports = ({ env }) => ({
  connection: {
    client: 'sqlite',
    connection: { filename: env('DATABASE_FILENAME') },
    useNullAsDefault: true,
  },
});`,
  // The panel is served from here; what it contains does not matter to the server.
  'build/index.html': '<!doctype html><title>stock</title>',
};

/**
 * Writes a stock Strapi project that shares our installed packages, so that both run one version.
 *
 * @param folder emptied first
 */
export function writeStockProject(root: string, folder: string): void {
  fs.rmSync(folder, { recursive: true, force: true });
  for (const [name, text] of Object.entries(FILES)) {
    const file = path.join(folder, name);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, `${text}\n`);
  }
  for (const name of ['src/api', 'public/uploads', 'database/migrations']) {
    fs.mkdirSync(path.join(folder, name), { recursive: true });
  }
  fs.symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'), 'junction');
}
