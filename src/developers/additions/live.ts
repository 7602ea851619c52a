import { refusals } from '../common';
import { type Addition, type Parameter, ref } from '../document';
import { cachedAnswers, FILTERS, OPEN, query } from './answers';
import { INTEGER, list, orNull, record, TEXT, TEXT_OR_NULL, TIME, TIME_OR_NULL } from './record';

const LAST_EVENT: Parameter = {
  name: 'Last-Event-ID',
  in: 'header',
  description:
    'آخر حدث وصل؛ المتصفح يرسله وحده • the last event that arrived; a browser sends it by itself',
  schema: { type: 'string' },
};

/** As src/live/live-event.ts has it; a test holds answers against this. */
export const LIVE: Addition = {
  tag: { name: 'live', description: 'الأخبار لحظة نشرها • stories as they are published' },
  paths: {
    '/live': {
      get: {
        operationId: 'live/get/stream',
        tags: ['live'],
        summary: 'تيار من الأحداث • a stream of events (SSE)',
        security: OPEN,
        parameters: [...FILTERS, LAST_EVENT],
        responses: {
          200: {
            description:
              'id هو seq و event هو type و data كائن LiveEvent في سطر • `id` is seq, `event` is type, `data` a LiveEvent in one line of JSON; `reset` says: load the list anew',
            content: { 'text/event-stream': { schema: TEXT } },
          },
          ...refusals(400, 429, 500),
          503: { description: 'لا مكان لقارئ آخر • there is no place for another reader' },
        },
      },
    },
    '/live/after': {
      get: {
        operationId: 'live/get/after',
        tags: ['live'],
        summary: 'ما جاء بعد حدث • what came after an event',
        security: OPEN,
        parameters: [
          ...FILTERS,
          query('seq', { type: 'integer', minimum: 0 }, 'بعد هذا الحدث • after this event'),
        ],
        responses: cachedAnswers({ 'application/json': { schema: ref('LiveAfter') } }, 400),
      },
    },
    '/live/now': {
      get: {
        operationId: 'live/get/now',
        tags: ['live'],
        summary: 'العاجل الآن • what is breaking now',
        security: OPEN,
        parameters: [...FILTERS],
        responses: cachedAnswers({ 'application/json': { schema: ref('LiveNow') } }, 400),
      },
    },
  },
  schemas: {
    LiveEvent: record({
      seq: INTEGER,
      type: {
        ...TEXT,
        description: 'اسم الحدث كما في خطافات الويب • as webhooks call it; docs/webhooks.md',
      },
      at: TIME,
      story: { anyOf: [ref('LiveStory'), ref('HiddenStory')] },
    }),
    LiveStory: record({
      documentId: TEXT,
      shortId: TEXT,
      url: TEXT,
      headline: TEXT,
      kicker: TEXT_OR_NULL,
      lede: TEXT_OR_NULL,
      language: TEXT,
      urgency: orNull(ref('LiveUrgency')),
      breakingUntil: TIME_OR_NULL,
      publishedAt: TIME,
      updatedAt: TIME,
      correction: TEXT_OR_NULL,
      sources: list(ref('LiveName')),
      countries: list(ref('LiveName')),
      organisations: list(ref('LiveName')),
    }),
    HiddenStory: {
      ...record({ documentId: TEXT, shortId: TEXT_OR_NULL }),
      description: 'خبر سُحب: احذفه • a story that is not to be shown any more: remove it',
    },
    LiveUrgency: record({
      code: TEXT,
      nameAr: TEXT,
      nameEn: TEXT,
      rank: INTEGER,
      colour: TEXT_OR_NULL,
    }),
    LiveName: record({ key: TEXT, nameAr: TEXT, nameEn: TEXT }),
    LiveAfter: record({
      next: INTEGER,
      reset: { type: 'boolean' },
      events: list(ref('LiveEvent')),
    }),
    LiveNow: record({
      seq: INTEGER,
      stories: list(ref('LiveStory')),
    }),
  },
};
