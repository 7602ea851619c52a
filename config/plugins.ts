import type { Core } from '@strapi/strapi';

/** Plugins that ship with Strapi, held to what a public newsroom can carry. */
const config = ({ env }: Core.Config.Shared.ConfigParams) => ({
  graphql: {
    config: {
      endpoint: '/graphql',
      // An article with its sources, entities and their countries is five levels deep.
      depthLimit: 8,
      defaultLimit: 25,
      maxLimit: 100,
      landingPage: env('NODE_ENV') !== 'production',
      apolloServer: { introspection: true },
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
