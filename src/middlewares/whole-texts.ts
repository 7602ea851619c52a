import { hasNul } from '../limits/has-nul';
import { LIMIT_PROBLEMS, limitBody } from '../limits/limit-problems';

/** What of Koa's context is used. */
interface Context {
  readonly path: string;
  readonly request: { readonly body?: unknown };
  status: number;
  body: unknown;
}

/** Refuses a body with a character that no database text may have; stands behind the parser. */
export default function wholeTexts() {
  return async (ctx: Context, next: () => Promise<void>): Promise<void> => {
    if (!hasNul(ctx.request.body)) return next();
    const problem = LIMIT_PROBLEMS.nulInBody();
    ctx.status = problem.status;
    ctx.body = limitBody(problem, /^\/graphql\/?$/i.test(ctx.path));
  };
}
