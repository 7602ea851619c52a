import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError } from 'graphql';

import { hasNul } from '../../limits/has-nul';
import { LIMIT_PROBLEMS } from '../../limits/limit-problems';

/**
 * Refuses NUL in a query and in its variables: PostgreSQL fails at it. Apollo parses these requests, so the
 * middleware for all others doesn't see them.
 */
export const refuseNul: ApolloServerPlugin = {
  async requestDidStart() {
    return {
      async didResolveOperation({ source, request }) {
        if (!ESCAPED.test(source) && !hasNul([source, request.variables])) return;
        const { messageAr, messageEn } = LIMIT_PROBLEMS.nulInBody();
        throw new GraphQLError(`${messageAr} • ${messageEn}`, {
          extensions: { code: 'BAD_USER_INPUT', messageAr, messageEn, http: { status: 400 } },
        });
      },
    };
  },
};

/** As it is written in a text of the query. */
const ESCAPED = /(?<!\\)(?:\\\\)*\\u(?:0000|\{0+\})/;
