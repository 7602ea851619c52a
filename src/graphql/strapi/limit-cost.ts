import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError, valueFromASTUntyped } from 'graphql';

import { costOf, type ListSizes } from '../query-cost';

export interface CostLimits extends ListSizes {
  /** Objects that one answer may hold. */
  readonly objects: number;
  /** Lists and single objects that one operation may ask for at its root. */
  readonly roots: number;
}

/** Refuses an operation that asks for too much, before anything is read for it. */
export function limitCost(limits: CostLimits): ApolloServerPlugin {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ schema, document, operation, request }) {
          if (!operation) return;
          const variables = { ...defaultsOf(operation), ...request.variables };
          const { objects, roots } = costOf(schema, document, operation, variables, limits);
          if (roots > limits.roots) {
            throw refusal(
              `${roots} طلبًا في استعلام واحد، والحدّ ${limits.roots} • ${roots} fields at the root of one query, the limit is ${limits.roots}`,
            );
          }
          if (objects > limits.objects) {
            throw refusal(
              `قد يحمل الجواب ${objects} عنصرًا، والحدّ ${limits.objects}: صغّر الصفحات بـ pagination • the answer may hold ${objects} objects, the limit is ${limits.objects}: ask for smaller pages`,
            );
          }
        },
      };
    },
  };
}

type Operation = Parameters<typeof costOf>[2];

/** Only numbers and objects of them can matter to the cost. */
function defaultsOf({ variableDefinitions = [] }: Operation): Record<string, unknown> {
  return Object.fromEntries(
    variableDefinitions.flatMap(({ variable, defaultValue }) =>
      defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)]] : [],
    ),
  );
}

function refusal(message: string): GraphQLError {
  return new GraphQLError(message, {
    extensions: { code: 'QUERY_TOO_LARGE', http: { status: 400 } },
  });
}
