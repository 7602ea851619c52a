/** What of Koa's context the handlers use. */
export interface Context {
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly request: { readonly body?: unknown };
  readonly state: {
    readonly user: {
      readonly id: number;
      readonly firstname?: string | null;
      readonly lastname?: string | null;
      readonly username?: string | null;
    };
    readonly userAbility: unknown;
  };
  body: unknown;
}

/** Permissions of the content manager: a role may do here what it may do there. */
export const may = (action: 'create' | 'read' | 'publish', subject: string) => ({
  action: `plugin::content-manager.explorer.${action}`,
  subject,
});

/** A route of the admin API, for whoever is logged in and has all the permissions. */
export function route(
  method: 'GET' | 'POST',
  path: string,
  actions: readonly ReturnType<typeof may>[],
  handle: (context: Context) => Promise<unknown>,
) {
  return {
    method,
    path,
    handler: async (context: Context) => {
      context.body = { data: await handle(context) };
    },
    config: {
      policies: [
        'admin::isAuthenticatedAdmin',
        { name: 'admin::hasPermissions', config: { actions } },
      ],
    },
  };
}
