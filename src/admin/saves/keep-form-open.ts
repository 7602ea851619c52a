import type { StrapiApp } from '@strapi/strapi/admin';

/**
 * Keeps a form on the page while the server does not answer. After every save Strapi reads the entry
 * again, after a failed one too; when that fails it puts a page of its own where the form was, and
 * what was typed is gone. Here such an answer leaves what was read before: the failed save has
 * already been reported.
 */
export function keepFormOpen(app: Pick<StrapiApp, 'addMiddlewares'>): void {
  const middleware =
    (store: { getState(): QueryStates }) =>
    (next: (action: unknown) => unknown) =>
    (action: unknown) =>
      next(isLostReading(action as QueryAction, store.getState()) ? withoutError(action) : action);
  app.addMiddlewares([() => middleware] as unknown as Parameters<StrapiApp['addMiddlewares']>[0]);
}

/** The panel's store, as far as this file reads it. */
interface QueryStates {
  readonly adminApi?: {
    readonly queries: Readonly<Record<string, { readonly data?: unknown } | undefined>>;
  };
}

/** An action of RTK Query, as far as this file reads it. */
interface QueryAction {
  readonly payload?: { readonly status?: number };
  readonly meta?: {
    readonly requestStatus?: string;
    readonly arg?: { readonly endpointName?: string; readonly queryCacheKey?: string };
  };
}

/** No answer, or one of a server that is in trouble, about an entry that has been read before. */
function isLostReading({ meta, payload }: QueryAction, { adminApi }: QueryStates): boolean {
  if (meta?.requestStatus !== 'rejected' || meta.arg?.endpointName !== 'getDocument') return false;
  const { status = 0 } = payload ?? {};
  const isKnown = adminApi?.queries[meta.arg.queryCacheKey ?? '']?.data !== undefined;
  return isKnown && (status === 0 || status >= 500);
}

function withoutError(action: unknown): object {
  return { ...(action as object), payload: undefined, error: undefined };
}
