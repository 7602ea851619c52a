import { LIMIT_PROBLEMS, type LimitProblem } from './limit-problems';

export const QUERY_LIMITS = {
  /** Characters, as sent. A GraphQL query by GET is the longest that makes sense. */
  length: 8192,
  /** Parameters; Strapi's parser drops those after the thousandth without a word. */
  parameters: 200,
  /** Brackets after a name: `filters[$or][0][entities][country][key][$eq]` has six. */
  depth: 12,
} as const;

/**
 * What is wrong with the query of an address, before anybody parses it; null: nothing.
 *
 * @param longest characters; whoever allows more has to bound what is done with them
 */
export function checkQueryString(
  query: string,
  longest: number = QUERY_LIMITS.length,
): LimitProblem | null {
  if (query.length > longest) return LIMIT_PROBLEMS.queryTooLong(query.length, longest);
  const parts = query === '' ? [] : query.split('&');
  if (parts.length > QUERY_LIMITS.parameters) {
    return LIMIT_PROBLEMS.tooManyParameters(parts.length, QUERY_LIMITS.parameters);
  }
  for (const part of parts) {
    const [name = ''] = part.split('=');
    const depth = (name.match(/\[|%5B/gi) ?? []).length;
    if (depth > QUERY_LIMITS.depth) {
      return LIMIT_PROBLEMS.tooDeep(name.slice(0, 40), depth, QUERY_LIMITS.depth);
    }
  }
  return null;
}
