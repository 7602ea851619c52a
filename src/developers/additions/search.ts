import { refusals } from '../common';
import { type Addition, ref } from '../document';
import { FILTERS, OPEN, query } from './answers';
import { INTEGER, list, orNull, record, TEXT, TEXT_OR_NULL, TIME, TIME_OR_NULL } from './record';

/** As src/search/search-contract.ts has it; a test holds answers against this. */
export const SEARCH: Addition = {
  tag: { name: 'search', description: 'البحث في الأخبار • search; docs/search.md' },
  paths: {
    '/api/search': {
      get: {
        operationId: 'search/get/stories',
        tags: ['search'],
        summary: 'ابحث في الأخبار • search the stories',
        security: OPEN,
        parameters: [
          query(
            'q',
            { type: 'string', maxLength: 200 },
            'كلمات، و«عبارات»، و-كلمات لا تُراد • words, "phrases" and -words that must not be there',
            true,
          ),
          query(
            'typing',
            { type: 'string' },
            'آخر كلمة لم تكتمل • the last word is still being typed',
          ),
          ...FILTERS,
          query('from', { type: 'string' }, 'نُشرت منذ • published since'),
          query('to', { type: 'string' }, 'نُشرت حتى • published until'),
          query('page', { type: 'integer', minimum: 1, default: 1 }, 'الصفحة • page'),
          query(
            'pageSize',
            { type: 'integer', minimum: 1, maximum: 50, default: 20 },
            'أخبار الصفحة • stories a page',
          ),
        ],
        responses: {
          200: {
            description: 'OK',
            content: { 'application/json': { schema: ref('SearchAnswer') } },
          },
          ...refusals(400, 429, 500),
        },
      },
    },
  },
  schemas: {
    SearchAnswer: record({
      data: list(ref('SearchHit')),
      meta: record({
        pagination: record({
          page: INTEGER,
          pageSize: INTEGER,
          pageCount: INTEGER,
          total: INTEGER,
        }),
        query: { type: 'object', additionalProperties: true },
      }),
    }),
    SearchHit: record({
      documentId: TEXT,
      shortId: TEXT_OR_NULL,
      slug: TEXT_OR_NULL,
      url: TEXT,
      headline: TEXT,
      kicker: TEXT_OR_NULL,
      lede: TEXT_OR_NULL,
      language: TEXT_OR_NULL,
      urgency: orNull(record({ code: TEXT, nameAr: TEXT, nameEn: TEXT })),
      publishedAt: TIME,
      breakingUntil: TIME_OR_NULL,
      highlights: record({
        headline: list(ref('HighlightPart')),
        lede: list(ref('HighlightPart')),
        body: list(ref('HighlightPart')),
      }),
      score: { type: 'number' },
    }),
    HighlightPart: {
      ...record({ text: TEXT, match: { type: 'boolean' } }),
      description: 'مجموع القطع هو النص • the pieces together are the text, letter for letter',
    },
  },
};
