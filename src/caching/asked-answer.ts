import type { AnswerKind } from './cacheable-url';

type Headers = Readonly<Record<string, string | string[] | undefined>>;

/**
 * What tells answers of one address apart: by whose name they were asked for, from which site and in
 * which form. Those that ask with a token or as somebody signed in are for nobody else.
 *
 * @returns null when the answer must neither be taken from the cache nor put there
 */
export function readVariant(headers: Headers, kind: AnswerKind): string | null {
  if (headers.authorization !== undefined || headers.range !== undefined) return null;
  if (headers.upgrade !== undefined || headers.expect !== undefined) return null;
  if (OTHER_FORMS.some((name) => headers[name] !== undefined)) return null;
  if (headers.cookie !== undefined && SIGNED_IN.test(String(headers.cookie))) return null;
  const named = [headers.host, headers['x-forwarded-host'], headers['x-forwarded-proto']];
  // Reflected into the answer by CORS.
  named.push(headers.origin);
  if (kind === 'graphql') named.push(headers.accept);
  if (kind === 'page') named.push(/\btext\/html\b/.test(headers.accept as string) ? 'html' : '');
  // Apollo refuses queries that a page of another site could send without asking.
  if (kind === 'graphql') {
    for (const name of PREFLIGHT) named.push(headers[name] === undefined ? '' : '1');
  }
  const variant = named.map((value) => value ?? '').join('\n');
  return variant.length > LONGEST ? null : variant;
}

/** By these Strapi writes the same answer in another form, without saying so in `Vary`. */
const OTHER_FORMS = ['strapi-response-format', 'strapi-encode-source-maps'];
const SIGNED_IN = /(?:^|;\s*)(?:jwt|strapi|koa\.sess|refresh)/i;
const PREFLIGHT = ['x-apollo-operation-name', 'apollo-require-preflight', 'content-type'];
const LONGEST = 1_000;
