import type { Core } from '@strapi/strapi';

/** Every setting that is ours and not Strapi's. Read as `strapi.config.get('newsroom.…')`. */
const config = ({ env }: Core.Config.Shared.ConfigParams) => ({
  /** Load database/samples into an empty database. */
  seedSamples: env.bool('SEED_SAMPLES', false),
  /** Tag every article when it is saved. Off: an article keeps the tags it has. */
  tagging: env.bool('TAGGING', true),
});

export default config;
