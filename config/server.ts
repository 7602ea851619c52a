import type { Core } from '@strapi/strapi';

/** Where the newsroom listens, and the address that links in answers and feeds begin with. */
const config = ({ env }: Core.Config.Shared.ConfigParams) => ({
  host: env('HOST', '127.0.0.1'),
  port: env.int('PORT', 1337),
  url: env('PUBLIC_URL', ''),
  // Behind a reverse proxy only: otherwise a client could write its own address into the logs.
  // Of `X-Forwarded-For` only what so many of our own proxies have added: a client can write there too.
  proxy: { koa: env.bool('IS_PROXIED', false), maxIpsCount: env.int('PROXY_COUNT', 1) },
  app: { keys: env.array('APP_KEYS') },
  // A start does not ask the network for newer versions; upgrades are the repository's business.
  logger: { updates: { enabled: false }, startup: { enabled: true } },
});

export default config;
