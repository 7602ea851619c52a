import { ref, type Response, type Schema } from './document';

/** Schemas that answers of every capability share. */
export const COMMON_SCHEMAS: Readonly<Record<string, Schema>> = {
  PageMeta: {
    type: 'object',
    properties: {
      pagination: {
        type: 'object',
        description: 'مع page أو مع start، كما طُلب • with pages or with a start, as was asked',
        properties: {
          page: { type: 'integer' },
          pageSize: { type: 'integer' },
          pageCount: { type: 'integer' },
          start: { type: 'integer' },
          limit: { type: 'integer' },
          total: { type: 'integer' },
        },
      },
    },
  },
  Refusal: {
    type: 'object',
    description:
      'لماذا رُفض الطلب، بالعربية والإنجليزية • why a request was refused, in both languages',
    properties: {
      data: { type: 'null' },
      error: {
        type: 'object',
        properties: {
          status: { type: 'integer' },
          name: { type: 'string' },
          message: { type: 'string' },
          details: { type: 'object', additionalProperties: true },
        },
        required: ['status', 'name', 'message'],
      },
    },
    required: ['error'],
  },
};

const refusal = (description: string): Response => ({
  description,
  content: { 'application/json': { schema: ref('Refusal') } },
});

/** What any address may answer instead, by status. */
export const COMMON_RESPONSES: Readonly<Record<string, Response>> = {
  BadRequest: refusal(
    'في الطلب خطأ، وصفه في الجواب • the request is wrong, and the answer says how',
  ),
  Unauthorized: refusal('المفتاح غير صالح • the token is not valid'),
  Forbidden: refusal('لا يسمح بذلك • not allowed'),
  NotFound: refusal('لا شيء بهذا العنوان • there is no such thing'),
  TooLarge: refusal('الطلب أكبر من المسموح • the request is too large'),
  TooMany: {
    ...refusal(
      'طلبات كثيرة؛ متى يعاد الطلب في Retry-After • too many requests; Retry-After says when to come again',
    ),
    headers: Object.fromEntries(
      ['Retry-After', 'RateLimit-Limit', 'RateLimit-Remaining', 'RateLimit-Reset'].map((name) => [
        name,
        { schema: { type: 'integer' } },
      ]),
    ),
  },
  ServerError: refusal('خلل في الخادم • a fault of the server'),
};

const BY_STATUS: Readonly<Record<string, string>> = {
  400: 'BadRequest',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'NotFound',
  413: 'TooLarge',
  429: 'TooMany',
  500: 'ServerError',
};

/** The refusals of these statuses, told once and referred to. */
export function refusals(...statuses: number[]): Record<string, Response> {
  return Object.fromEntries(
    statuses.flatMap((status) => {
      const name = BY_STATUS[status];
      return name ? [[String(status), { $ref: `#/components/responses/${name}` }]] : [];
    }),
  );
}
