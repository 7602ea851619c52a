import type { IncomingMessage, ServerResponse } from 'node:http';

import type { Problem } from '../../editorial/problems';
import { problemError } from '../../editorial/strapi/problem-error';

/** What of Koa's context live answers need. */
export interface LiveContext {
  readonly method: string;
  readonly query: Readonly<Record<string, unknown>>;
  readonly request: { readonly ip: string };
  readonly req: IncomingMessage;
  readonly res: ServerResponse;
  respond?: boolean;
  onerror(error: unknown): void;
  status: number;
  type: string;
  body: unknown;
  set(name: string, value: string): void;
  remove(name: string): void;
  tooManyRequests(message: string, details: object): void;
  serviceUnavailable(message: string, details: object): void;
}

/**
 * For pages of every origin, without their cookies: then shared caches need no copy for each origin,
 * as they do for what Strapi says about origins.
 */
export function openToAllOrigins(ctx: LiveContext): void {
  ctx.set('Access-Control-Allow-Origin', '*');
  ctx.remove('Access-Control-Allow-Credentials');
  ctx.remove('Vary');
}

/** @throws 400 for problems */
export function orThrow<Value extends object>(result: Value | Problem[]): Value {
  if (Array.isArray(result)) throw problemError(result);
  return result;
}
