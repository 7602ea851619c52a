import type { Core } from '@strapi/strapi';

/** Every setting that is ours and not Strapi's. Read as `strapi.config.get('newsroom.…')`. */
const config = ({ env }: Core.Config.Shared.ConfigParams) => ({
  /** Load database/samples into an empty database. */
  seedSamples: env.bool('SEED_SAMPLES', false),
  /** Tag every article when it is saved. Off: an article keeps the tags it has. */
  tagging: env.bool('TAGGING', true),
  /** How webhooks are sent; what else can be set, and its defaults: src/delivery/strapi/settings.ts. */
  delivery: {
    // Not `env.oneOf`, which takes a misspelt role for the default.
    role: env('ROLE') || 'both',
    // Strapi's own check when a webhook is saved makes the same difference.
    allowAddresses: env.array(
      'DELIVERY_ALLOW_ADDRESSES',
      env('NODE_ENV') === 'production' ? [] : ['127.0.0.0/8', '::1/128'],
    ),
    metricsToken: env('METRICS_TOKEN', ''),
  },
  /** How often one address may ask; defaults: src/limits/rates.ts. */
  limits: {
    rates: env('RATE_LIMITS', ''),
    // As with webhooks: one's own machine is trusted while developing, nobody in production.
    allowAddresses: env.array(
      'RATE_LIMIT_ALLOW_ADDRESSES',
      env('NODE_ENV') === 'production' ? [] : ['127.0.0.0/8', '::1/128'],
    ),
  },
  /** Answers to strangers kept in memory (docs/read-side.md); how much of it, in MB. */
  cache: { isOn: env.bool('CACHE', true), megabytes: env.int('CACHE_MEGABYTES', 64) },
  /** Serve the page of the API. */
  apiDocs: env.bool('API_DOCS', true),
  /** Streams of `GET /live`; what else can be set: src/live/strapi/settings.ts. */
  live: {
    perAddress: env.int('LIVE_PER_ADDRESS', 100),
    inAll: env.int('LIVE_READERS', 10_000),
  },
  /** Who publishes, in feeds and in Google News. */
  publicationName: env('PUBLICATION_NAME', 'عاجل'),
  /** Zone of the times on readers' pages, until their browser writes its own. */
  timeZone: env('TIME_ZONE', 'UTC'),
  /** WebSub hub that feeds name; empty: none. Checked at the start (src/syndication/settings.ts). */
  hubUrl: env('WEBSUB_HUB', ''),
});

export default config;
