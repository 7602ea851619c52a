import type { ApolloServerPlugin } from '@apollo/server';

/**
 * A query that fails for a reason of our own says so and no more. Strapi adds what the failure said, which
 * may be a whole statement of the database; an error without fields of its own it passes on as it is, and
 * does not log.
 */
export const hideFailures: ApolloServerPlugin = {
  async requestDidStart() {
    return {
      async willSendResponse({ response: { body }, logger }) {
        if (body.kind !== 'single') return;
        const { singleResult } = body;
        singleResult.errors = singleResult.errors?.map((error) => {
          if (error.extensions?.code !== FAILED) return error;
          if (error.extensions.error === undefined) logger.error(`GraphQL: ${error.message}`);
          return { ...error, message: MESSAGE, extensions: { code: FAILED } };
        });
      },
    };
  },
};

const FAILED = 'INTERNAL_SERVER_ERROR';
const MESSAGE = 'حدث خطأ عندنا، وقد سُجّل • something failed here, and it was recorded';
