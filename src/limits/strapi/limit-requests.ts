import type { Core } from '@strapi/strapi';

import { checkAddress } from '../address';
import { addressKey } from '../address-key';
import { LIMIT_PROBLEMS, limitBody, type LimitProblem } from '../limit-problems';
import { checkQueryString } from '../query-string';
import { rateHeaders } from '../rate-headers';
import { isSearch, rateOf } from '../rate-of';
import { type Counters, makeCounters } from './make-counters';
import { type LimitConfig, type LimitSettings, readLimits } from './settings';

/** What of Koa's context is used. */
interface Context {
  readonly method: string;
  readonly path: string;
  readonly querystring: string;
  readonly ip: string;
  get(header: string): string;
  set(headers: Record<string, string>): void;
  status: number;
  body: unknown;
}

interface Limits {
  readonly config: LimitConfig;
  readonly settings: LimitSettings;
  counters: Promise<Counters> | null;
}

/** The largest body of a request, as its parser is set, in words. */
export interface BodyLimits {
  readonly usual: string;
  readonly graphql: string;
  readonly upload: string;
}

const FAILED_SIGN_IN = new Set([400, 401, 403]);

/**
 * Answers requests that are too many or too large, before anything is parsed or read for them. Stands
 * around Strapi's handling of errors, to see every answer as it is sent.
 *
 * @throws when a setting is wrong
 */
export function limitRequests(strapi: Core.Strapi, bodyLimits: BodyLimits) {
  let limits = readConfig(strapi);
  return async (ctx: Context, next: () => Promise<void>): Promise<void> => {
    if (configOf(strapi) !== limits.config) limits = readConfig(strapi);
    const { settings } = limits;
    const { method, path, ip } = ctx;
    const rate = rateOf({ method, path, hasToken: ctx.get('authorization') !== '' });
    const longest = isSearch(path) ? Infinity : undefined;
    const problem =
      checkAddress(path, ctx.querystring) ?? (rate && checkQueryString(ctx.querystring, longest));
    if (problem) return refuse(ctx, problem);

    const isCounted = rate !== null && settings.rates !== null && !settings.isAllowed(ip);
    const counter = isCounted ? (await countersOf(strapi, limits))?.[rate] : undefined;
    const key = addressKey(ip);
    const isSignIn = rate === 'login';
    if (counter) {
      const standing = await (isSignIn ? counter.look(key) : counter.count(key));
      const isRefused = isSignIn ? standing.left <= 0 : standing.left < 0;
      ctx.set(rateHeaders(standing, isRefused));
      if (isRefused) return refuse(ctx, LIMIT_PROBLEMS.tooManyRequests(standing.resetSeconds));
    }
    await next();
    if (counter && isSignIn && FAILED_SIGN_IN.has(ctx.status)) {
      ctx.set(rateHeaders(await counter.count(key), false));
    }
    if (ctx.status === 413) refuse(ctx, LIMIT_PROBLEMS.bodyTooLarge(bodyLimitOf(path, bodyLimits)));
  };
}

function configOf(strapi: Core.Strapi): LimitConfig {
  return strapi.config.get<LimitConfig>('newsroom.limits');
}

function readConfig(strapi: Core.Strapi): Limits {
  const config = configOf(strapi);
  return { config, settings: readLimits(config), counters: null };
}

/** Made at the first request that is counted: the database is not there when middlewares are made. */
function countersOf(strapi: Core.Strapi, limits: Limits): Promise<Counters> | null {
  const { rates } = limits.settings;
  if (rates) limits.counters ??= makeCounters(strapi, rates);
  return limits.counters;
}

function refuse(ctx: Context, problem: LimitProblem): void {
  ctx.status = problem.status;
  ctx.body = limitBody(problem, isGraphql(ctx.path));
}

function bodyLimitOf(path: string, { usual, graphql, upload }: BodyLimits): string {
  if (isGraphql(path)) return graphql;
  return /\/upload\/?$/i.test(path) ? upload : usual;
}

function isGraphql(path: string): boolean {
  return /^\/graphql\/?$/i.test(path);
}
