import type { Core } from '@strapi/strapi';

import { sitesFor } from '../src/limits/public-address';

const RATE_LIMIT = ['Policy', 'Limit', 'Remaining', 'Reset'].map((name) => `RateLimit-${name}`);

/**
 * Strapi's own chain; the reader's page loads nothing from elsewhere, so its policy is strict. The
 * limits stand around the handling of errors, and CORS around the limits: a page may read why it was
 * refused.
 */
const config = ({ env }: Core.Config.Shared.ConfigParams) => {
  const publicSites = env.array('CORS_ORIGINS', ['*']);
  const uploadLimit = env.int('UPLOAD_SIZE_LIMIT', 20 * 1024 * 1024);
  return [
    'strapi::logger',
    'strapi::security',
    {
      name: 'strapi::cors',
      config: {
        origin: ({ path }: { path: string }) => sitesFor(path, publicSites),
        // Whoever has a session or a token sends it in a header; a cookie would be sent by itself.
        credentials: false,
        methods: ['GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'OPTIONS'],
        headers: [
          ...['Content-Type', 'Authorization', 'Origin', 'Accept'],
          ...['Apollo-Require-Preflight', 'If-None-Match', 'Last-Event-ID'],
        ],
        expose: ['ETag', 'Link', 'Retry-After', ...RATE_LIMIT],
        maxAge: 86_400,
      },
    },
    {
      name: 'global::limits',
      config: { usual: '2 MiB', graphql: '1 MiB', upload: `${uploadLimit} B` },
    },
    'strapi::errors',
    'strapi::poweredBy',
    { name: 'strapi::query', config: { arrayLimit: 100, depth: 12, parameterLimit: 200 } },
    {
      name: 'strapi::body',
      config: {
        jsonLimit: '2mb',
        formLimit: '2mb',
        textLimit: '2mb',
        // Refused while it arrives; Strapi's own check comes when the whole file is on the disk.
        formidable: { maxFileSize: uploadLimit },
      },
    },
    'global::whole-texts',
    'strapi::session',
    'strapi::favicon',
    'strapi::public',
  ];
};

export default config;
