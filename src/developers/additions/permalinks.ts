import { refusals } from '../common';
import { type Addition, type Parameter, ref } from '../document';
import { cachedAnswers, OPEN, query } from './answers';

const PIXELS = { type: 'integer', minimum: 1, maximum: 99_999 };

const SHORT_ID: Parameter = {
  name: 'shortId',
  in: 'path',
  required: true,
  schema: { type: 'string', pattern: '^[A-Za-z0-9]{1,32}$' },
};
const PAGE = { 'text/html': { schema: { type: 'string' } } };
const WITHDRAWN = { description: 'سُحب الخبر • the story was withdrawn', content: PAGE };

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
        summary: 'الرابط الدائم للخبر • the permalink of a story',
        security: OPEN,
        parameters: [SHORT_ID],
        responses: {
          302: { description: 'إلى صفحة الخبر • to the page of the story' },
          410: WITHDRAWN,
          ...refusals(404, 429, 500),
        },
      },
    },
    '/s/{shortId}/{slug}': {
      get: {
        operationId: 'permalinks/get/story-page',
        tags: ['permalinks'],
        summary: 'صفحة الخبر • the page of a story',
        security: OPEN,
        parameters: [
          SHORT_ID,
          { name: 'slug', in: 'path', required: true, schema: { type: 'string' } },
        ],
        responses: {
          200: { description: 'الصفحة • the page', content: PAGE },
          302: { description: 'من عنوان قديم • from an old slug' },
          410: WITHDRAWN,
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
