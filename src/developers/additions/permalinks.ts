import { refusals } from '../common';
import { type Addition, ref } from '../document';
import { cachedAnswers, OPEN, query } from './answers';

const PIXELS = { type: 'integer', minimum: 1, maximum: 99_999 };

/** Addresses of single stories on other people's pages. */
export const PERMALINKS: Addition = {
  tag: {
    name: 'permalinks',
    description: 'الروابط الدائمة • permalinks and oEmbed; docs/feeds.md',
  },
  paths: {
    '/s/{shortId}': {
      get: {
        operationId: 'permalinks/get/story',
        tags: ['permalinks'],
        summary: 'صفحة الخبر • the page of a story',
        security: OPEN,
        parameters: [
          {
            name: 'shortId',
            in: 'path',
            required: true,
            schema: { type: 'string', pattern: '^[A-Za-z0-9]{1,32}$' },
          },
        ],
        responses: {
          200: {
            description: 'الصفحة • the page',
            content: { 'text/html': { schema: { type: 'string' } } },
          },
          302: { description: 'إلى الصفحة • to the page' },
          ...refusals(404, 429, 500),
        },
      },
    },
    '/oembed': {
      get: {
        operationId: 'permalinks/get/oembed',
        tags: ['permalinks'],
        summary: 'oEmbed 1.0',
        security: OPEN,
        parameters: [
          query('url', { type: 'string', format: 'uri' }, 'الرابط الدائم • a permalink', true),
          query('format', { type: 'string', enum: ['json', 'xml'], default: 'json' }, 'الصيغة'),
          query('maxwidth', PIXELS, 'بكسل • pixels'),
          query('maxheight', PIXELS, 'بكسل • pixels'),
        ],
        responses: {
          ...cachedAnswers(
            {
              'application/json': { schema: ref('Oembed') },
              'text/xml': { schema: { type: 'string' } },
            },
            400,
            404,
          ),
          501: { description: 'صيغة غير معروفة • a format that oEmbed does not have' },
        },
      },
    },
  },
  schemas: {
    Oembed: {
      type: 'object',
      properties: {
        type: { type: 'string', enum: ['photo', 'video', 'link', 'rich'] },
        version: { type: 'string', const: '1.0' },
        title: { type: 'string' },
        author_name: { type: 'string' },
        provider_name: { type: 'string' },
        provider_url: { type: 'string' },
        cache_age: { type: 'integer' },
        html: { type: 'string' },
        width: { type: ['integer', 'null'] },
        height: { type: ['integer', 'null'] },
        thumbnail_url: { type: 'string' },
        thumbnail_width: { type: 'integer' },
        thumbnail_height: { type: 'integer' },
      },
      required: ['type', 'version'],
    },
  },
};
