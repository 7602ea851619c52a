import type { Core } from '@strapi/strapi';

import type { DeliveryDesk } from './delivery-desk';
import { readFilter, readNumber } from './read-filter';

/** What of Koa's context the handlers use. */
interface Context {
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string | undefined>>;
  readonly request: { readonly body?: unknown };
  readonly state: { readonly userAbility: { can(action: string): boolean } };
  body: unknown;
}

const READ = 'api::delivery.read';
const REPLAY = 'api::delivery.replay';
const MANAGE = 'api::delivery.manage';

/** Lines a page, at most. */
const PAGE_LIMIT = 200;

/**
 * Permissions of the panel's roles; the super administrator gets them at the start. The names are in
 * both languages, as the panel shows them untranslated.
 */
export async function registerPermissions(strapi: Core.Strapi): Promise<void> {
  const { actionProvider } = strapi.service('admin::permission') as unknown as {
    actionProvider: { registerMany(actions: object[]): Promise<void> };
  };
  const action = (uid: string, displayName: string) => ({
    uid,
    displayName,
    section: 'settings',
    category: 'webhooks',
    subCategory: 'تسليم خطافات الويب • deliveries',
  });
  await actionProvider.registerMany([
    action('delivery.read', 'قراءة السجل • Read the log'),
    action('delivery.replay', 'إعادة الإرسال • Send again'),
    action('delivery.manage', 'إدارة نقاط الوصول وأسرارها • Manage endpoints and secrets'),
  ]);
}

/** The admin API, `/delivery/…`, with the session of the panel. */
export function registerAdminRoutes(strapi: Core.Strapi, desk: DeliveryDesk): void {
  const route = (
    method: 'GET' | 'POST' | 'PUT',
    path: string,
    action: string,
    handle: (context: Context) => Promise<unknown>,
  ) => ({
    method,
    path,
    handler: async (context: Context) => {
      context.body = { data: await handle(context) };
    },
    config: {
      policies: [
        'admin::isAuthenticatedAdmin',
        { name: 'admin::hasPermissions', config: { actions: [action] } },
      ],
    },
  });
  strapi.server.routes({
    type: 'admin',
    prefix: '/delivery',
    routes: [
      route('GET', '/deliveries', READ, ({ query }) =>
        desk.list(readFilter(query), {
          limit: Math.min(readNumber(query, 'limit') ?? 50, PAGE_LIMIT),
          offset: readNumber(query, 'offset') ?? 0,
        }),
      ),
      route('GET', '/deliveries/:id', READ, ({ params, state }) =>
        desk.show(idOf(params), mayManage(state)),
      ),
      route('POST', '/deliveries/:id/replay', REPLAY, async ({ params, request }) => {
        await desk.show(idOf(params), false);
        return desk.replay({ id: idOf(params) }, bodyOf(request).force === true);
      }),
      route('POST', '/replay', REPLAY, ({ request }) => {
        const { force, ...filter } = bodyOf(request);
        return desk.replay(readFilter(filter), force === true);
      }),
      route('GET', '/endpoints', READ, ({ state }) => desk.endpoints(mayManage(state))),
      route('GET', '/endpoints/:id', READ, ({ params, state }) =>
        desk.endpoint(idOf(params), mayManage(state)),
      ),
      route('PUT', '/endpoints/:id', MANAGE, async ({ params, request }) => {
        await desk.configure(idOf(params), bodyOf(request));
        return desk.endpoint(idOf(params), true);
      }),
      route('POST', '/endpoints/:id/secret', MANAGE, async ({ params }) => ({
        secret: await desk.rotateSecret(idOf(params)),
      })),
    ],
  } as never);
}

function mayManage({ userAbility }: Context['state']): boolean {
  return userAbility.can(MANAGE);
}

function idOf(params: Context['params']): number {
  return readNumber(params, 'id') ?? 0;
}

function bodyOf(request: Context['request']): Record<string, unknown> {
  const { body } = request;
  return typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : {};
}
