import { refusals } from '../common';
import type { Content, Operation, Parameter, Response, Schema } from '../document';

/** Nobody needs a token. */
export const OPEN: Operation['security'] = [];

/** What is answered with an ETag and a time, and 304 to whoever has it already. */
export function cachedAnswers(content: Content, ...statuses: number[]): Record<string, Response> {
  return {
    200: {
      description: 'OK',
      headers: {
        ETag: { schema: { type: 'string' } },
        'Last-Modified': { schema: { type: 'string' } },
        'Cache-Control': { schema: { type: 'string' } },
      },
      content,
    },
    304: { description: 'لم يتغيّر شيء • nothing has changed' },
    ...refusals(...statuses, 429, 500),
  };
}

/** A filter of feeds and live addresses: several values with commas. */
function filter(name: string, example: string, description: string): Parameter {
  return {
    name,
    in: 'query',
    description: `${description}: \`${name}=${example}\``,
    style: 'form',
    explode: false,
    schema: { type: 'array', items: { type: 'string' }, maxItems: 10 },
  };
}

export const FILTERS: readonly Parameter[] = [
  filter('country', 'IQ,TR', 'عن دولة • about a country'),
  filter('organisation', 'un', 'عن منظمة • about an organisation'),
  filter('urgency', 'alert', 'بدرجة استعجال • of an urgency level'),
  filter('source', 'reuters', 'منسوبة إلى مصدر • attributed to a source'),
  filter('language', 'ar', 'بلغة • in a language'),
];

export function query(
  name: string,
  schema: Schema,
  description: string,
  required = false,
): Parameter {
  return { name, in: 'query', ...(required && { required }), description, schema };
}
