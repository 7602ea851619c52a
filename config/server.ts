import type { Core } from '@strapi/strapi';

/** In bytes, of a request's first line and headers together; Node's own 16 KiB are below 10 KB of Arabic. */
const MOST_HEADER = 64 * 1024;

/** Where the newsroom listens, and the address that links in answers and feeds begin with. */
const config = ({ env }: Core.Config.Shared.ConfigParams) => ({
  host: env('HOST', '127.0.0.1'),
  port: env.int('PORT', 1337),
  url: env('PUBLIC_URL', ''),
  // Behind a reverse proxy only: otherwise a client could write its own address into the logs.
  // Of `X-Forwarded-For` only what so many of our own proxies have added: a client can write there too.
  proxy: { koa: env.bool('IS_PROXIED', false), maxIpsCount: env.int('PROXY_COUNT', 1) },
  // A letter of Arabic takes six characters in an address: 10 KB that somebody pastes into the search are
  // 30 KB. They shall reach our own rules, which say what is wrong; the parser could only say 431.
  http: { serverOptions: { maxHeaderSize: MOST_HEADER } },
  app: { keys: env.array('APP_KEYS') },
  // A start does not ask the network for newer versions; upgrades are the repository's business.
  logger: { updates: { enabled: false }, startup: { enabled: true } },
});

export default config;
