import type { Addition } from '../document';
import { OPEN } from './answers';

/** What watches over a newsroom. */
export const WATCHING: Addition = {
  tag: { name: 'watching', description: 'مراقبة الخادم • for monitors; docs/delivery.md' },
  paths: {
    '/_health': {
      get: {
        operationId: 'watching/get/health',
        tags: ['watching'],
        summary: 'هل يعمل الخادم • whether it is up',
        security: OPEN,
        responses: { 204: { description: 'يعمل • it is' } },
      },
    },
    '/metrics': {
      get: {
        operationId: 'watching/get/metrics',
        tags: ['watching'],
        summary: 'Prometheus',
        description: 'بالمفتاح METRICS_TOKEN وحده • with METRICS_TOKEN as the bearer token only',
        responses: {
          200: { description: 'OK', content: { 'text/plain': { schema: { type: 'string' } } } },
          401: { description: 'مفتاح آخر • another token' },
          404: { description: 'لا مفتاح في الإعدادات • METRICS_TOKEN is not set' },
        },
      },
    },
  },
};
