import { refusals } from '../common';
import { type Addition, type Operation, ref } from '../document';
import { query } from './answers';

const ANSWER: Operation['responses'] = {
  200: {
    description: 'OK',
    content: { 'application/json': { schema: ref('GraphqlAnswer') } },
  },
  400: {
    description: 'استعلام غير صالح أو أكبر من المسموح • the query is wrong, or asks for too much',
    content: { 'application/json': { schema: ref('GraphqlAnswer') } },
  },
  ...refusals(413, 429, 500),
};

const SECURITY: Operation['security'] = [{}, { bearerAuth: [] }];

/** One address for all; what can be asked is told by the schema itself. */
export const GRAPHQL: Addition = {
  tag: { name: 'graphql', description: 'docs/api.md#graphql' },
  paths: {
    '/graphql': {
      get: {
        operationId: 'graphql/get/query',
        tags: ['graphql'],
        summary: 'استعلام بعنوانه أو ببصمته • a query in the address, or by its hash',
        security: SECURITY,
        parameters: [
          {
            name: 'apollo-require-preflight',
            in: 'header',
            required: true,
            description: 'أي قيمة • any value: no foreign page can send it unasked',
            schema: { type: 'string', default: 'true' },
          },
          query(
            'query',
            { type: 'string' },
            'الاستعلام • the query, unless it is known by its hash',
          ),
          query('variables', { type: 'string' }, 'JSON'),
          query('operationName', { type: 'string' }, 'operationName'),
          query(
            'extensions',
            { type: 'string' },
            'JSON: `{"persistedQuery":{"version":1,"sha256Hash":"…"}}`',
          ),
        ],
        responses: ANSWER,
      },
      post: {
        operationId: 'graphql/post/query',
        tags: ['graphql'],
        summary: 'استعلام أو تعديل • a query or a mutation',
        security: SECURITY,
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {
                type: 'object',
                properties: {
                  query: { type: 'string' },
                  variables: { type: 'object', additionalProperties: true },
                  operationName: { type: ['string', 'null'] },
                  extensions: { type: 'object', additionalProperties: true },
                },
              },
              example: { query: '{ articles(pagination: { limit: 3 }) { headline } }' },
            },
          },
        },
        responses: ANSWER,
      },
    },
  },
  schemas: {
    GraphqlAnswer: {
      type: 'object',
      properties: {
        data: { type: ['object', 'null'], additionalProperties: true },
        errors: {
          type: 'array',
          items: {
            type: 'object',
            properties: {
              message: { type: 'string' },
              path: { type: 'array', items: { type: ['string', 'integer'] } },
              extensions: { type: 'object', additionalProperties: true },
            },
            required: ['message'],
          },
        },
      },
    },
  },
};
