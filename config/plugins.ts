import type { Core } from '@strapi/strapi';

import { hideFailures } from '../src/graphql/strapi/hide-failures';
import { limitCost } from '../src/graphql/strapi/limit-cost';
import { refuseNul } from '../src/graphql/strapi/refuse-nul';

/** Of a list that a GraphQL query asks for: 25 at first, at most 100. */
const LISTS = { usual: 25, most: 100 };

/** Plugins that ship with Strapi, held to what a public newsroom can carry. */
const config = ({ env }: Core.Config.Shared.ConfigParams) => ({
  graphql: {
    config: {
      endpoint: '/graphql',
      // An article with its sources, entities and their countries is five levels deep.
      depthLimit: 8,
      defaultLimit: LISTS.usual,
      maxLimit: LISTS.most,
      landingPage: env('NODE_ENV') !== 'production',
      apolloServer: {
        introspection: true,
        // A refusal tells nobody where the newsroom's files lie.
        includeStacktraceInErrorResponses: false,
        // 100 articles with 25 sources and 25 entities each, and the country of each of these: 7,700.
        plugins: [refuseNul, limitCost({ ...LISTS, objects: 20_000, roots: 10 }), hideFailures],
        parseOptions: { maxTokens: 2000 },
      },
    },
  },
  'users-permissions': {
    config: { jwtSecret: env('JWT_SECRET'), jwt: { expiresIn: '7d' } },
  },
  upload: {
    config: {
      sizeLimit: env.int('UPLOAD_SIZE_LIMIT', 20 * 1024 * 1024),
      // No SVG and no HTML: a picture must not be able to run a script on our own address.
      security: {
        allowedTypes: ['image/jpeg', 'image/png', 'image/webp', 'image/avif', 'image/gif'],
      },
    },
  },
});

export default config;
