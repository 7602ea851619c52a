/** Strapi's own chain; the reader's page loads nothing from elsewhere, so its policy is strict. */
const config = [
  'strapi::logger',
  'strapi::errors',
  'strapi::security',
  'strapi::cors',
  'strapi::poweredBy',
  'strapi::query',
  { name: 'strapi::body', config: { jsonLimit: '2mb', formLimit: '2mb', textLimit: '2mb' } },
  'strapi::session',
  'strapi::favicon',
  'strapi::public',
];

export default config;
